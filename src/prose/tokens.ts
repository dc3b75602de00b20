import type { Token } from './sentence.ts'

/**
 * One alternative per kind of token: dotted acronym (U.S.), possessive ending, word with inner apostrophes,
 * number with its separators, any other sign. Hyphens and dashes are tokens of their own, so that both
 * halves of "U.S.-Korean" are words.
 */
const tokenPattern =
  /(?:\p{Lu}\.){2,}|['’]s(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}+)*|\d+(?:[.,:]\d+)*|[^\s\p{L}\p{N}]/gu

/** The tokens of a sentence, white space left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(tokenPattern)) {
    const [word] = match
    tokens.push({ text: word, key: keyOf(word), start: match.index, end: match.index + word.length })
  }
  return tokens
}

/** Whether the token is a word or a number, not a sign. */
export const isWord = (token: Token): boolean => /^[\p{L}\p{N}]/u.test(token.text)

/** Whether the token starts with a capital letter. */
export const isCapitalized = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text)

function keyOf(word: string): string {
  const lower = word.toLowerCase()
  if (lower.length === 1) return punctuationKey(lower)
  return lower.replaceAll('’', "'")
}

function punctuationKey(sign: string): string {
  if (sign === '’' || sign === '‘') return "'"
  if (sign === '“' || sign === '”') return '"'
  if (sign === '‐' || sign === '‑') return '-'
  return sign
}
