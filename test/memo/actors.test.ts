import { describe, expect, test } from 'vitest'
import type { Actor, Memo } from '../../src/memo/model.ts'
import { blocks, read } from './harness.ts'

const actor = ({ actors }: Memo, name: string): Actor | undefined =>
  actors.find((candidate) => candidate.name === name)
const names = ({ actors }: Memo) => actors.map(({ name }) => name)
const mentions = (memo: Memo, name: string) => actor(memo, name)?.mentions.map(({ text }) => text)

describe('all names of a party are one actor', () => {
  test.each([
    [
      'South Korea',
      'South Korea hesitates. Seoul fears a trade war. The ROK buys time. South Korean envoys left.',
      ['South Korea', 'Seoul', 'ROK', 'South Korean'],
    ],
    [
      'Japan',
      'Japan hesitates. Tokyo fears a trade war. Japanese envoys left.',
      ['Japan', 'Tokyo', 'Japanese'],
    ],
    [
      'Ethiopia',
      'Ethiopia filled the dam. Addis Ababa fears delay. Ethiopian envoys left.',
      ['Ethiopia', 'Addis Ababa', 'Ethiopian'],
    ],
    [
      'Egypt',
      'Egypt objects. Cairo’s envoys left. The Egyptian offer stands.',
      ['Egypt', 'Cairo', 'Egyptian'],
    ],
    [
      'United States',
      'The United States hesitates. U.S. envoys left. The US pays.',
      ['United States', 'U.S.', 'US'],
    ],
    [
      'United Nations',
      'The United Nations mediates. The UN pays. U.N. staff left.',
      ['United Nations', 'UN', 'U.N.'],
    ],
    ['European Union', 'The European Union pays. The EU waits.', ['European Union', 'EU']],
    [
      'Harbour Housing Authority',
      'The Harbour Housing Authority (HHA) lets flats. The HHA hesitates.',
      ['Harbour Housing Authority', 'HHA', 'HHA'],
    ],
  ])('%s', (name, prose, expected) => {
    expect(mentions(read(prose), name)).toEqual(expected)
  })

  test('a leader with the office stands for the state, and so does the bare surname later', () => {
    const memo = read(
      'Egyptian President Abdel Fattah el-Sisi objects. Kenya’s leader William Ruto waits. Ruto fears delay.',
    )
    expect(mentions(memo, 'Kenya')).toEqual(['Kenya', 'William Ruto', 'Ruto'])
    expect(mentions(memo, 'Egypt')?.[0]).toBe('Egyptian')
  })

  test('an American president needs no country', () => {
    expect(mentions(read('President Carter waits. Carter fears delay.'), 'United States')).toEqual([
      'Carter',
      'Carter',
    ])
  })

  test('mentions stand at the words', () => {
    const text = 'Japan hesitates.\n\n- Then *Tokyo* pays.\n'
    expect(actor(read(text), 'Japan')?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Japan',
      'Tokyo',
    ])
  })

  test('North and South, and states within names of states, are told apart', () => {
    expect(
      names(
        read(
          'South Sudan hesitates. Sudan does not. The Central African Republic hesitates. South Africa does not.',
        ),
      ).sort(),
    ).toEqual(['Central African Republic', 'South Africa', 'South Sudan', 'Sudan'])
  })
})

describe('names that may mean something else', () => {
  test.each([
    ['Turkey', 'They ate turkey. The turkey was dry.'],
    ['United States', 'Tell us what it costs. Let us wait.'],
    ['Chad', 'The polish of the table is poor. It may chill.'],
    ['China', 'She laid the table with her best china.'],
    ['World Health Organization', 'Those who pay wait.'],
  ])('%s is not in “%s”', (name, prose) => {
    expect(names(read(prose))).not.toContain(name)
  })

  test('Georgia is the state on the Black Sea only where Tbilisi speaks for it', () => {
    expect(names(read('Georgia counted its votes twice. Atlanta waited.'))).not.toContain('Georgia')
    expect(mentions(read('Georgia counted its votes twice. Tbilisi waited.'), 'Georgia')).toEqual([
      'Georgia',
      'Tbilisi',
    ])
  })

  test('a city where something takes place is not its government', () => {
    expect(
      mentions(read('Japan hesitates. Envoys met in Tokyo, then near Tokyo. Tokyo fears delay.'), 'Japan'),
    ).toEqual(['Japan', 'Tokyo'])
  })

  test('publishers and authors of the references are no actors of the argument', () => {
    const memo = read(
      blocks(
        '## Problem',
        'Chile objects.',
        '## References',
        'Ito, K. “Ports.” World Bank, Tokyo, 2019. Japan Times.',
      ),
    )
    expect(actor(memo, 'World Bank')?.mentions ?? []).toEqual([])
    expect(actor(memo, 'Japan')?.mentions ?? []).toEqual([])
    expect(actor(memo, 'World Bank')?.role ?? 'other').toBe('other')
  })
})

describe('the part of an actor', () => {
  const memo = read(
    blocks(
      '# The Dam',
      '## Problem',
      'Ethiopia fills the dam. Egypt fears drought. Two harvests failed in Sudan.',
      '## Recommendations',
      '1. Kenya should offer Ethiopia a loan in exchange for data on the flow.\n2. Kenya should consult the African Union by May 2031.',
    ),
  )

  test('own side is who is told to act; the target is whom the offer is for; others have a stake', () => {
    const roles = Object.fromEntries(memo.actors.map(({ name, role }) => [name, role]))
    expect(roles).toMatchObject({
      Kenya: 'own',
      Ethiopia: 'target',
      Egypt: 'stakeholder',
      Sudan: 'stakeholder',
    })
  })

  test('a part of the own side is own side', () => {
    const text = blocks(
      '## Problem',
      'Congress waits. Egypt waits.',
      '## Recommendations',
      'The United States should send an envoy.',
    )
    expect(actor(read(text), 'Congress')?.role).toBe('own')
    expect(actor(read(text), 'Egypt')?.role).toBe('stakeholder')
  })

  test('a stated fear is a position, being affected is none', () => {
    expect(actor(memo, 'Egypt')?.positions.map(({ prose }) => prose.text)).toEqual(['Egypt fears drought.'])
    expect(actor(memo, 'Sudan')?.positions).toEqual([])
  })

  test('being consulted is an engagement, and so is an offer', () => {
    expect(actor(memo, 'African Union')?.engagements).toHaveLength(1)
    expect(actor(memo, 'Ethiopia')?.engagements).toHaveLength(1)
    expect(actor(memo, 'Sudan')?.engagements).toEqual([])
  })
})

describe('a stated position', () => {
  test.each([
    'Peru opposes the levy.',
    'Peru strongly opposes the levy.',
    'Silt reached Peru. Lima insists on a lower levy.',
    'Peru wants the levy gone.',
    'Chile and Peru fear a levy.',
    'Peru, Chile and Brazil oppose it.',
    'Peru’s primary concern is the levy.',
    'Peruvian interests lie in fishing.',
    'The interests of Peru lie in fishing.',
    'Peru has long resisted the levy.',
    'Peru would welcome a levy.',
    'Peru benefits from the levy.',
    'Peru also supports a firm line.',
  ])('%s', (sentence) => {
    expect(actor(read(sentence), 'Peru')?.positions).toHaveLength(1)
  })

  test.each([
    'Silt reached Peru in May.',
    'The levy hit Peru hard.',
    'Chile opposes Peru.',
    'Ships from Peru pay the levy.',
    'Chile fears that Peru will pay.',
    'Growing worries about Peru trouble Chile.',
  ])('not in: %s', (sentence) => {
    expect(actor(read(sentence), 'Peru')?.positions).toEqual([])
  })
})

describe('engagement by a recommendation', () => {
  test.each([
    'The ministry should consult Peru.',
    'The ministry should consult with Chile, Brazil and Peru.',
    'Involving Chile and Peru in the talks is essential.',
    'Peru should send an envoy.',
    'The ministry should coordinate the dredging with Peru.',
    'The ministry should open talks with Peru.',
    'The ministry should invite Peru to the forum.',
    'Brief Peru before the vote.',
  ])('%s', (sentence) => {
    expect(actor(read(`## Recommendations\n\n${sentence}\n`), 'Peru')?.engagements).toHaveLength(1)
  })

  test.each([
    'The ministry should buy steel from Chile, not from Peru.',
    'The ministry should consult Chile about the silt that reaches Peru.',
    'The ministry should end the war in Peru.',
  ])('not in: %s', (sentence) => {
    expect(actor(read(`## Recommendations\n\n${sentence}\n`), 'Peru')?.engagements).toEqual([])
  })

  test('not outside recommendations', () => {
    expect(
      actor(read('## Background\n\nThe ministry consulted Peru in 2019.\n'), 'Peru')?.engagements,
    ).toEqual([])
  })

  test('by a section of its own, and by a row among stakeholders', () => {
    expect(
      actor(read(blocks('## Stakeholders', '### Peru', 'Silt closed two ports.')), 'Peru')?.engagements,
    ).toHaveLength(1)
    const table = '| Party | View |\n|---|---|\n| Peru | Against |'
    expect(actor(read(blocks('## Stakeholders', table)), 'Peru')?.engagements).toHaveLength(1)
  })
})

describe('front matter', () => {
  const declaring = (...lines: readonly string[]) =>
    `---\npolicy-memo:\n  actors:\n${lines.map((line) => `    ${line}\n`).join('')}---\n\n`

  test('adds an actor with its other names', () => {
    const memo = read(
      `${declaring('- name: Blue Delta Union', '  aliases: [the Union, BDU]')}The Blue Delta Union waits. BDU waits.\n`,
    )
    expect(mentions(memo, 'Blue Delta Union')).toEqual(['Blue Delta Union', 'BDU'])
    expect(memo.frontMatter.actors).toEqual([
      { name: 'Blue Delta Union', aliases: ['the Union', 'BDU'], role: undefined },
    ])
  })

  test.each(['own', 'target', 'stakeholder', 'other'] as const)('gives an actor the role %s', (role) => {
    const memo = read(
      `${declaring('- name: Port Zero', `  role: ${role}`)}Port Zero waits. Port Zero should pay.\n`,
    )
    expect(actor(memo, 'Port Zero')?.role).toBe(role)
  })

  test('takes a bare name, at the top level too', () => {
    expect(names(read(`${declaring('- Port Zero')}Port Zero waits.\n`))).toContain('Port Zero')
    expect(names(read('---\nactors: [Port Zero]\n---\n\nPort Zero waits.\n'))).toContain('Port Zero')
  })

  test.each([
    ['a role that is none', '- name: Port Zero\n      role: friend'],
    ['an entry without a name', '- aliases: [Port Zero]'],
    ['a half-typed list', '- name: "Port'],
  ])('leaves alone %s', (_, line) => {
    expect(() => read(`${declaring(line)}Port Zero waits.\n`)).not.toThrow()
    expect(
      read(`${declaring(line)}Port Zero waits.\n`).frontMatter.actors.every(({ role }) => role === undefined),
    ).toBe(true)
  })
})
