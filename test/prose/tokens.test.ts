import { expect, test } from 'vitest'
import { tokenize } from '../../src/prose/tokens.ts'

/** Prose, and its tokens' keys parted by blanks. */
test.each([
  ['The U.S.-Korean talks.', 'the u.s. - korean talks .'],
  ['Peru’s offer', "peru 's offer"],
  ["the states' offer", "the states ' offer"],
  ['We don’t pay', "we don't pay"],
  ['O’Brien’s note', "o'brien 's note"],
  ['1,200 tons at 2.5 percent', '1,200 tons at 2.5 percent'],
  ['by 5:30, not 6', 'by 5:30 , not 6'],
  ['$5m (net)', '$ 5 m ( net )'],
  ['“Sticks” and ‘carrots’', '" sticks " and \' carrots \''],
  ['carrot-and-stick', 'carrot - and - stick'],
  ['non‑aligned', 'non - aligned'],
  ['aid—or trade', 'aid — or trade'],
  ['Côte d’Ivoire', "côte d'ivoire"],
  ['São Tomé and Príncipe', 'são tomé and príncipe'],
  ['COVID19 cases', 'covid19 cases'],
  ['', ''],
  [' \t\n', ''],
])('%j', (text, keys) => {
  expect(
    tokenize(text)
      .map(({ key }) => key)
      .join(' '),
  ).toBe(keys)
})

test('every token stands where it says', () => {
  const text = '“The U.S.’s 1,200 tons,” she said — 𝒩ot more—and Côte d’Ivoire’s.'
  for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text)
})
