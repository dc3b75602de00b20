import type { Place } from '../markdown/place.ts'
import { abbreviations, sentenceOpeners, titlesBeforeNames } from './lexicon/abbreviations.ts'

/** A possible end: final marks, closing quotes and brackets, then white space. */
const endPattern = /(?:[.!?…]+)(["”’'»)\]]*)\s+/gu
/** What a sentence may begin with. */
const startPattern = /^["“‘'«([—–-]*\s*(?:\p{Lu}|\p{N}|\[|￼)/u
const wordBeforeStop = /[\p{L}\p{N}][\p{L}\p{N}.’'-]*$/u

/** Cuts prose into sentences: offsets of each one, without the white space between them. */
export function splitSentences(text: string): Place[] {
  const sentences: Place[] = []
  let start = 0
  for (const match of text.matchAll(endPattern)) {
    const end = match.index + match[0].trimEnd().length
    const next = match.index + match[0].length
    if (!endsSentence(text, match.index, match[0], next)) continue
    sentences.push({ start, end })
    start = next
  }
  const end = text.trimEnd().length
  if (end > start) sentences.push({ start, end })
  return sentences
}

function endsSentence(text: string, stop: number, end: string, next: number): boolean {
  const rest = text.slice(next, next + 40)
  if (!startPattern.test(rest)) return false
  if (!end.startsWith('.') || end.startsWith('..')) return true
  const word = wordBeforeStop.exec(text.slice(Math.max(0, stop - 30), stop))?.[0] ?? ''
  return !isAbbreviated(word, rest, end)
}

/** Whether the stop belongs to an abbreviation rather than to the sentence. */
function isAbbreviated(word: string, rest: string, end: string): boolean {
  const lower = word.toLowerCase()
  if (titlesBeforeNames.has(lower)) return true
  const opensSentence = sentenceOpeners.has(/^\W*([\p{L}’']+)/u.exec(rest)?.[1] ?? '')
  if (end.length > 2 && /["”)\]]/.test(end)) return false
  if (abbreviations.has(lower) || /^\p{L}(?:\.\p{L})+$/u.test(word)) return !opensSentence
  // A single capital is an initial ("Kim J. Lee"), unless it ends a name like "Annex B".
  return /^\p{Lu}$/u.test(word) && !opensSentence
}
