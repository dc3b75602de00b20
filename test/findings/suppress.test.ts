import { describe, expect, test } from 'vitest'
import { createLinter } from '../../src/pipeline.ts'

const lone = 'Chile should offer Peru food aid by May 2031.'
const vague = 'Chile should reduce the delays that ships bound for Peru face.'

const rulesFound = (text: string): string[] => {
  const { findings } = createLinter().lint(`## Recommendations\n\n${text}\n`, {
    format: 'markdown',
    when: 'always',
    rules: {},
  })
  return findings.map(({ rule }) => rule)
}

test('without a comment both sentences are reported', () => {
  expect(rulesFound(`${lone}\n\n${vague}`)).toEqual(
    expect.arrayContaining(['unbalanced-incentives', 'missing-benchmark']),
  )
})

describe('a comment that silences', () => {
  test.each([
    '<!-- policy-memo-ignore -->',
    '<!-- policy-memo-ignore unbalanced-incentives -->',
    '<!--policy-memo-ignore unbalanced-incentives-->',
    '<!-- policy-memo-ignore unbalanced-incentives: Peru has already agreed -->',
    '<!-- policy-memo-ignore missing-benchmark unbalanced-incentives -->',
    '<!-- policy-memo-ignore missing-benchmark, unbalanced-incentives: agreed -->',
    '<!-- policy-memo-ignore: agreed -->',
    '<!--\npolicy-memo-ignore unbalanced-incentives\n-->',
  ])('%s', (comment) => {
    expect(rulesFound(`${comment}\n\n${lone}`)).not.toContain('unbalanced-incentives')
    expect(rulesFound(`${lone} ${comment}`)).not.toContain('unbalanced-incentives')
  })
})

describe('a comment that does not', () => {
  test.each([
    '<!-- policy-memo-ignore missing-benchmark -->',
    '<!-- policy-memo-ignored unbalanced-incentives -->',
    '<!-- ignore -->',
    '<!-- policy-memo ignore -->',
    '<!-- TODO: policy-memo-ignore unbalanced-incentives -->',
    '`<!-- policy-memo-ignore -->`',
  ])('%s', (comment) => {
    expect(rulesFound(`${comment}\n\n${lone}`)).toContain('unbalanced-incentives')
  })
})

describe('what a comment covers', () => {
  const ignore = '<!-- policy-memo-ignore missing-benchmark -->'
  const count = (text: string) => rulesFound(text).filter((rule) => rule === 'missing-benchmark').length

  test('standing alone, the next paragraph and no other', () => {
    expect(count(`${vague}\n\n${vague}`)).toBe(2)
    expect(count(`${vague}\n\n${ignore}\n\n${vague}`)).toBe(1)
    expect(count(`${ignore}\n\n${vague}\n\n${vague}`)).toBe(1)
    expect(count(`${vague}\n\n${vague}\n\n${ignore}`)).toBe(2)
  })

  test('standing alone, the whole list that begins there', () => {
    expect(count(`- ${vague}\n- ${vague}\n`)).toBe(2)
    expect(count(`${ignore}\n\n- ${vague}\n- ${vague}\n`)).toBe(0)
  })

  test('within an item, that item', () => {
    expect(count(`- ${vague}\n- ${vague} ${ignore}\n`)).toBe(1)
  })

  test('with CRLF line ends, the same', () => {
    expect(count(`${vague}\n\n${ignore}\n\n${vague}`.replaceAll('\n', '\r\n'))).toBe(1)
  })
})
