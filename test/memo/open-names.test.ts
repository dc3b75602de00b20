import { describe, expect, test } from 'vitest'
import type { Memo } from '../../src/memo/model.ts'
import { blocks, read } from './harness.ts'

const everybody = ({ actors, passedOver }: Memo) => [...actors, ...passedOver]
const aliasesOf = (memo: Memo, alias: string) =>
  everybody(memo).find(({ aliases }) => aliases.includes(alias))?.aliases

describe('groups in common words', () => {
  test('a noun with and without what describes it is one party', () => {
    const memo = read('Platform users object. The users of the ports wait. Some users left.')
    expect(aliasesOf(memo, 'users')).toEqual(['Platform users', 'users'])
  })

  test('what the gazetteer knows as one group stays one', () => {
    const memo = read('Private tenants object. Renters wait.')
    expect(aliasesOf(memo, 'Renters')).toContain('Private tenants')
  })

  test('a singular, half a compound and a noun in a heading name nobody', () => {
    const memo = read(blocks('# Skippers', 'A grower waits. The company-owned vessel waits.'))
    expect(everybody(memo).map(({ name }) => name)).toEqual([])
  })

  test('verbs and articles do not describe', () => {
    const memo = read('They would help the younger officers. They warn officers.')
    expect(aliasesOf(memo, 'officers')).toEqual(['younger officers', 'officers'])
  })
})

describe('names that no list knows', () => {
  test('a surname after a title, and a firm in short, are who was named in full', () => {
    const memo = read(
      'Mr. Peter Blisk of Foote Kaolin objected. Later Blisk agreed. Last week Foote paid and the licence went to Foote.',
    )
    expect(aliasesOf(memo, 'Blisk')).toEqual(['Peter Blisk', 'Blisk'])
  })

  test('an acronym is the words whose initials it has', () => {
    const memo = read('The Kaolin Haulage Syndicate objects. Yesterday the KHS left.')
    expect(aliasesOf(memo, 'KHS')).toEqual(['Kaolin Haulage Syndicate', 'KHS'])
  })

  test('openers, months, laws and words that are also written small are no names', () => {
    const memo = read('Perhaps it rains. In March the Ports Act passed. Rain fell. The rain went on.')
    expect(everybody(memo).map(({ name }) => name)).toEqual([])
  })
})

describe('who writes and who is written to', () => {
  test.each([
    [
      'a byline',
      'A brief for councillors by the Centre for Kaolin Haulage, May 2031',
      'Centre for Kaolin Haulage',
    ],
    [
      'a submission',
      '_Submission of the Northgate Law Centre to the Justice Committee_',
      'Justice Committee',
    ],
    ['a field', '**To:** Ministry of Ports', 'Ministry of Ports'],
  ])('%s names the own side', (_, line, name) => {
    const memo = read(blocks('# Haulage', line, 'The roads are worn. The ministry should mend them.'))
    expect(memo.actors.find((actor) => actor.aliases.includes(name))?.role).toBe('own')
  })

  test('a line that only begins so is no byline further down', () => {
    const memo = read(
      blocks('# Haulage', 'The roads are worn. '.repeat(60), 'Letter to the Justice Committee'),
    )
    expect(memo.actors.find(({ aliases }) => aliases.includes('Justice Committee'))?.role).not.toBe('own')
  })
})

describe('the own voice', () => {
  test('“we” is a name of the own side', () => {
    const memo = read(
      blocks(
        '**To:** The Ministry of Ports, Kenya',
        'We met. Our view is firm.',
        'Kenya should consult Egypt.',
      ),
    )
    const own = memo.actors.find(({ role, aliases }) => role === 'own' && aliases.includes('we'))
    expect(own?.aliases).toEqual(expect.arrayContaining(['we', 'our']))
  })

  test('an author whom nothing names is a party all the same', () => {
    const memo = read('We object. We said so in our letter.')
    expect(memo.actors.map(({ name, role }) => [name, role])).toEqual([['the author’s side', 'own']])
  })
})

describe('who is named in passing', () => {
  test.each([
    ['an unlisted trade', 'The older crofters object.', 'older crofters'],
    ['a group with an owner', 'The drivers’ unions object.', 'drivers’ unions'],
    ['a firm with a direction in its name', 'Yesterday Northern Kaolin paid.', 'Northern Kaolin'],
    ['a body with a state in its name', 'Later the Kenya Haulage Union paid.', 'Kenya Haulage Union'],
    ['a body with a possessive', 'Yesterday the Road Builders’ Council paid.', 'Road Builders’ Council'],
  ])('%s', (_, text, name) => {
    expect(everybody(read(text)).flatMap(({ aliases }) => aliases)).toContain(name)
  })

  test('nouns that only end like trades name nobody', () => {
    expect(everybody(read('The older computers and their sensors matter.'))).toEqual([])
  })
})
