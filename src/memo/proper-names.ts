import { sentenceOpeners } from '../prose/lexicon/abbreviations.ts'
import { namedThings, nameJoints, noNames, timeWords, titles } from '../prose/lexicon/name-words.ts'
import type { ProseSentence, Token } from '../prose/sentence.ts'
import { isCapitalized, isWord } from '../prose/tokens.ts'
import type { Sentence } from './model.ts'
import type { LearnedName, PartyIdentity } from './party.ts'

/**
 * Persons, firms and bodies that the memo names and no list knows: runs of capitalized words and acronyms, each with
 * the shorter names that stand for it later ("Mr. Peter Bliss", "Bliss"; "Foote Mineral", "Foote").
 */
export function learnProperNames(sentences: readonly Sentence[]): LearnedName[] {
  const found = new Map<string, Run>()
  const common = commonWords(sentences)
  for (const { prose } of sentences) {
    if (isShouted(prose)) continue
    for (const run of runsIn(prose, common)) {
      const known = found.get(run.text)
      found.set(run.text, {
        ...run,
        titled: run.titled || known?.titled === true,
        opens: run.opens && known?.opens !== false,
      })
    }
  }
  const names = [...found.values()].filter(({ opens }) => !opens)
  const inFull = new Map<string, Run>()
  for (const run of names)
    for (const short of shortNamesOf(run)) if (!inFull.has(short)) inFull.set(short, run)
  return names.map((run) => ({ text: run.text, party: identityOf(inFull.get(run.text) ?? run) }))
}

interface Run {
  readonly text: string
  readonly words: readonly string[]
  /** A title such as "Senator" stands before it. */
  readonly titled: boolean
  /** Opens its sentence, where every word has a capital. */
  readonly opens: boolean
}

/** Words that the memo also writes small: with a capital they only open a sentence or stand in a title. */
function commonWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { prose } of sentences) {
    for (const { text } of prose.tokens) if (/^\p{Ll}/u.test(text)) words.add(text)
  }
  return words
}

function runsIn({ tokens, names }: ProseSentence, common: ReadonlySet<string>): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < tokens.length; i++) {
    const last = runEnd(tokens, i)
    if (last < i) continue
    const taken = names.some((name) => name.first <= last && i <= name.last)
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

/** "Bliss" for "Peter Bliss", "Foote" for "Foote Mineral", "TUC" for the words it abbreviates. */
function shortNamesOf({ words }: Run): string[] {
  if (words.length < 2) return []
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0))
  return [words[0], words.at(-1), initials.join('')].filter((short) => short !== undefined)
}

function identityOf({ text, words, titled }: Run): PartyIdentity {
  const isAcronym = words.length === 1 && /^\p{Lu}{2,}s?$/u.test(text)
  return {
    id: `name:${text}`,
    name: text,
    kind: 'organization',
    of: undefined,
    declaredRole: undefined,
    spotted: titled ? 'person' : isAcronym ? 'acronym' : 'name',
    head: (words.at(-1) ?? '').toLowerCase(),
  }
}

/** A line in capitals shows no names. */
const isShouted = ({ text }: ProseSentence): boolean => !/\p{Ll}{2}/u.test(text)
