import type { Place } from '../markdown/place.ts'
import * as known from './lexicon/abbreviations.ts'

/**
 * A possible end: final marks, closing quotes and brackets, the number of a note, then white space. It starts at the
 * first of its marks only, so that a long row of them is looked at once.
 */
const endPattern =
  /(?<![.!?…])[.!?…]+((?:["”’'»)\]]|[ \u00A0]»(?=\s))*)(?:\[\d{1,3}\]|[⁰¹²³⁴-⁹]+|(?<=\p{Ll}{3}[.!?]["”’)]?)\d{1,3}(?![\d.,]))*\s+/gu
/** What a sentence may begin with: a capital (also that of "eBay"), an item's letter, a number, a sum, something shown. */
const startPattern =
  /^["“‘'«([—–-]*\s*(?:\p{Ll}?\p{Lu}|(?:[a-z]|[ivx]{1,5})[.)]\s+\p{Lu}|\p{N}|[$€£¥]\s?\p{N}|\[|￼)/u
const wordBeforeStop = /[\p{L}\p{N}][\p{L}\p{N}.’'-]*$/u

/** Cuts prose into sentences: offsets of each one, without the white space between them. */
export function splitSentences(text: string): Place[] {
  const sentences: Place[] = []
  let start = 0
  for (const match of text.matchAll(endPattern)) {
    const end = match.index + match[0].trimEnd().length
    const next = match.index + match[0].length
    if (!endsSentence(text, { start, stop: match.index, end, next })) continue
    sentences.push({ start, end })
    start = next
  }
  const end = text.trimEnd().length
  if (end > start) sentences.push({ start, end })
  return sentences
}

/** Offsets of a possible end: where its sentence starts, its final mark, its last character, what follows. */
interface End extends Place {
  readonly stop: number
  readonly next: number
}

function endsSentence(text: string, { start, stop, end, next }: End): boolean {
  const rest = text.slice(next, next + 40)
  if (!startPattern.test(rest)) return false
  const marks = text.slice(stop, end)
  if (!marks.startsWith('.') || marks.startsWith('..')) return true
  const before = text.slice(Math.max(start, stop - 40), stop)
  if (isEnumerator(before, stop - start)) return false
  // What stands in quotes or brackets is whole, and so is an abbreviation that closes them.
  return marks.length > 1 || !isAbbreviated(before, rest)
}

/** "1. Sign it", "(a) …", "there are two steps: 1. Sign it": the stop belongs to the number. */
function isEnumerator(before: string, length: number): boolean {
  const sign = /(?:^|[:;—–]\s)["“([]*(?:\d{1,3}(?:\.\d{1,2})*|[A-Za-z]|[ivx]{1,5}|[IVX]{1,5})$/u.exec(before)
  return sign !== null && (sign.index > 0 || length === before.length)
}

/** Whether the stop belongs to the word before it rather than to the sentence. */
function isAbbreviated(before: string, rest: string): boolean {
  const word = wordBeforeStop.exec(before)?.[0] ?? ''
  const lower = word.toLowerCase()
  if (isIn(known.titles, word) || known.introducers.has(lower)) return true
  if (known.countNouns.has(lower)) return /^(?:\p{N}|[A-Z]\b|[IVX]+\b)/u.test(rest)
  if (isOpener(/^\W*([\p{L}’']+)(?![\p{L}’'.])/u.exec(rest)?.[1] ?? '')) return false
  if (isIn(known.abbreviations, word) || /^\p{L}(?:\.\p{L})+$/u.test(word)) return true
  return /^\p{Lu}$/u.test(word) && !known.letteredNouns.has(wordBefore(before, word))
}

/** In capitals every name is spelled otherwise: "MR. SATO". */
const isIn = (list: ReadonlySet<string>, word: string): boolean =>
  list.has(word) ||
  (word.length > 1 && list.has(word.charAt(0) + word.slice(1).toLowerCase()) && word === word.toUpperCase())

const isOpener = (word: string): boolean =>
  known.sentenceOpeners.has(word) || (/^\p{Lu}\p{Ll}{2,}ly$/u.test(word) && !known.notAdverbs.has(word))

const wordBefore = (before: string, word: string): string =>
  /(\p{L}+)\s$/u.exec(before.slice(0, before.length - word.length))?.[1]?.toLowerCase() ?? ''
