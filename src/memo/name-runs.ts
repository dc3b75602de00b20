import { sentenceOpeners } from '../prose/lexicon/abbreviations.ts'
import {
  bodies,
  namedThings,
  nameJoints,
  noNames,
  onlyParts,
  timeWords,
  titles,
} from '../prose/lexicon/name-words.ts'
import type { NameMatch } from '../prose/names.ts'
import type { ProseSentence, Token } from '../prose/sentence.ts'
import { isCapitalized, isWord } from '../prose/tokens.ts'

/** A run of capitalized words that may be a name. */
export interface Run {
  readonly text: string
  readonly words: readonly string[]
  /** A title such as "Senator" stands before it. */
  readonly titled: boolean
  /** Opens its sentence, where every word has a capital. */
  readonly opens: boolean
}

/** The runs of a sentence, given the words that the memo also writes small. */
export function runsIn({ tokens, names }: ProseSentence, common: ReadonlySet<string>): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < tokens.length; i++) {
    const last = runEnd(tokens, i)
    if (last < i) continue
    const taken = isKnown(names, i, last, (token) => bodies.has(tokens[token]?.key ?? ''))
    const run = taken ? undefined : toRun(tokens, afterOpener(tokens, i, last, common), last)
    if (run && (run.titled || run.words.length > 1 || !common.has(run.text.toLowerCase()))) runs.push(run)
    i = last
  }
  return runs
}

/** A word that only opens the sentence is no part of the name after it: "Later Blisk", "Yesterday the KHS". */
function afterOpener(
  tokens: readonly Token[],
  start: number,
  last: number,
  common: ReadonlySet<string>,
): number {
  const word = tokens[start]
  const opens =
    start === 0 && word && (common.has(word.key) || sentenceOpeners.has(word.text) || timeWords.has(word.key))
  if (!opens || last === start) return start
  const next = tokens.findIndex((token, i) => i > start && isNameWord(token))
  return Math.min(next, last)
}

/** The last token of the capitalized run that starts here; before the start if none does. */
function runEnd(tokens: readonly Token[], start: number): number {
  if (!isNameWord(tokens[start])) return start - 1
  let last = start
  for (let i = start + 1; i < tokens.length; i++) {
    if (isNameWord(tokens[i])) last = i
    else if (!nameJoints.has(tokens[i]?.key ?? '') || !isNameWord(tokens[i + 1])) break
  }
  return last
}

const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined && isWord(token) && isCapitalized(token) && !noNames.has(token.key)

function toRun(tokens: readonly Token[], start: number, end: number): Run | undefined {
  let first = start
  while (first <= end && titles.has(tokens[first]?.key ?? '')) first++
  // A person's name ends where somebody's place or firm begins.
  const titled = first > start || titles.has(titleBefore(tokens, first))
  const of = titled ? tokens.findIndex(({ key }, i) => i > first && i < end && key === 'of') : -1
  const words = tokens.slice(first, of < 0 ? end + 1 : of)
  const [head] = words
  if (words.length === 1 && onlyParts.has(head?.key ?? '')) return undefined
  if (!head || namedThings.has(words.at(-1)?.key ?? '') || (words.length === 1 && head.text.length < 2))
    return undefined
  return {
    text: joined(words),
    words: words.map(({ text }) => text),
    titled,
    opens: start === 0 && words.length === 1 && !/^\p{Lu}{2,}/u.test(head.text),
  }
}

/** The word before the name, the stop of "Mr." left out. */
const titleBefore = (tokens: readonly Token[], first: number): string =>
  (tokens[first - 1]?.key === '.' ? tokens[first - 2] : tokens[first - 1])?.key ?? ''

/** As written, a space wherever the text has one. */
function joined(words: readonly Token[]): string {
  return words.map((word, i) => (words[i - 1]?.end === word.start || i === 0 ? '' : ' ') + word.text).join('')
}

/**
 * A name of the gazetteer is known as it stands, and so is what only begins with it ("Japanese Government"), but for
 * bodies of their own ("Kenya Haulage Union"). A noun for a group may be part of another name.
 */
function isKnown(
  names: readonly NameMatch[],
  from: number,
  to: number,
  isBody: (token: number) => boolean,
): boolean {
  const within = names.filter(
    ({ first, last, readings }) =>
      first <= to && from <= last && readings.some(({ actor }) => actor.kind !== 'group'),
  )
  return within.some(({ last }) => last >= to || !isBody(to))
}
