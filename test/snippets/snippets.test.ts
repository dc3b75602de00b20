import { describe, expect, test } from 'vitest'
import {
  type Stop,
  stop,
  type Template,
  template,
  toPlainText,
  toSnippet,
} from '../../src/findings/template.ts'
import { inSequence } from '../../src/snippets/compose.ts'
import { memoSkeleton, snippets } from '../../src/snippets/index.ts'
import { table } from '../../src/snippets/table.ts'

const stopsOf = (body: Template): Stop[] => body.flatMap((part) => (typeof part === 'string' ? [] : [part]))

describe.each(snippets)('$id', ({ body, credit, prefix, summary, title }) => {
  test('numbers its stops from 1 without a gap, in reading order', () => {
    const firstUses = [...new Set(stopsOf(body).map((part) => part.stop))]
    expect(firstUses).toEqual(firstUses.map((_, i) => i + 1))
  })

  test('asks the same for the same stop', () => {
    const asked = new Map<number, string>()
    for (const part of stopsOf(body)) {
      expect(part.placeholder).toBe(asked.get(part.stop) ?? part.placeholder)
      asked.set(part.stop, part.placeholder)
    }
  })

  test('credits the essay beside the memo and not in it', () => {
    expect(credit).toContain('Simon Hutagalung')
    expect(toPlainText(body)).not.toContain('Hutagalung')
  })

  test('never proposes a verifier that the subject may not fit', () => {
    expect(toPlainText(body)).not.toMatch(/IAEA|CTBTO|inspectorate/)
  })

  test('can be found and told apart', () => {
    expect(summary).toMatch(/\.$/)
    expect(snippets.filter((other) => other.prefix === prefix || other.title === title)).toHaveLength(1)
  })
})

describe('table', () => {
  test('lines up by what the stops show, and keeps every stop', () => {
    const cells = table([
      ['Actor', 'Position'],
      [[stop(1, 'actor')], template`wants ${stop(2, 'a long placeholder')} by ${stop(3, 'date')}`],
    ])
    expect(toSnippet(cells)).toBe(
      [
        '| Actor | Position                         |',
        '| ----- | -------------------------------- |',
        '| $' + '{1:actor} | wants $' + '{2:a long placeholder} by $' + '{3:date} |',
      ].join('\n'),
    )
  })

  test('keeps stops apart that stand side by side', () => {
    const cells = table([['A'], [[stop(1, 'x'), stop(2, 'y')]]])
    expect(stopsOf(cells)).toEqual([stop(1, 'x'), stop(2, 'y')])
  })

  test('escapes what would end a cell', () => {
    expect(toPlainText(table([['A|B'], ['c']]))).toBe('| A\\|B |\n| ---- |\n| c    |')
  })
})

describe('inSequence', () => {
  test('numbers the stops of each part after those before it', () => {
    const parts = inSequence(template`${stop(1, 'a')} ${stop(2, 'b')} ${stop(1, 'a')}`, '; ', [stop(1, 'c')])
    expect(stopsOf(parts).map((part) => part.stop)).toEqual([1, 2, 1, 3])
  })
})

test('the skeleton starts as a memo that says so, and holds each section once', () => {
  const text = toPlainText(memoSkeleton.body)
  expect(text.startsWith('---\npolicy-memo: true\n---\n')).toBe(true)
  expect(text.match(/^## .+$/gm)).toEqual(
    [
      'Summary',
      'Background',
      'Problem',
      'Options',
      'Stakeholders',
      'Recommendations',
      'Risks',
      'Next steps',
      'References',
    ].map((heading) => `## ${heading}`),
  )
})
