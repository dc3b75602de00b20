import type { Place } from '../markdown/place.ts'
import type { ProseSentence, Token } from '../prose/sentence.ts'
import type { Heading, Section, Sentence } from './model.ts'
import { type PlacedPassage, placeInDocument } from './passages.ts'
import { isWithin, type Sections } from './sections.ts'

/** All sentences of the memo in order, each told whether it argues. */
export function readSentences(
  passages: readonly PlacedPassage[],
  headings: ReadonlyMap<number, Heading>,
  { sections, sectionOf }: Sections,
): Sentence[] {
  const sentences: Sentence[] = []
  for (const [i, placed] of passages.entries()) {
    const section = sectionOf[i] ?? 0
    const argues = !headings.has(i) && passageArgues(placed, sections, section)
    for (const prose of placed.sentences) {
      const place = placeInDocument(placed.passage, placed.block.start, prose.from, prose.to)
      sentences.push({ ...place, index: sentences.length, prose, base: placed.block.start, section, argues })
    }
  }
  return sentences
}

/** The source place of the tokens `first` to `last` (inclusive) of a sentence. */
export function placeOfTokens(sentence: Sentence, first: number, last: number): Place {
  const { passage, from, tokens } = sentence.prose
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? sentence.prose.text.length
  return placeInDocument(passage, sentence.base, from + start, from + end)
}

/** The prose of the tokens `first` to `last` (inclusive), white space as in prose. */
export function textOfTokens({ text, tokens }: ProseSentence, first: number, last: number): string {
  return text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? text.length)
}

export const tokenAt = (sentence: Sentence, index: number): Token | undefined => sentence.prose.tokens[index]

function passageArgues({ passage }: PlacedPassage, sections: readonly Section[], section: number): boolean {
  if (passage.kind === 'heading' || passage.quoted || passage.footnote) return false
  if (isWithin(sections, section, 'references')) return false
  return !headerLine.test(passage.text) && !authorNote.test(passage.text)
}

const headerLine =
  /^(?:to|from|date|subject|re|via|through|cc|ref|classification|copies?|drafted by|clearances?|participants)\s*:/i

/** Notes on the author and on rights, wherever they stand. */
const authorNote =
  /\b(?:opinions|views) expressed (?:here|in|are|by)\b|\breceived (?:his|her|their) (?:master|bachelor|doctor|phd|degree|ba\b|ma\b)|^(?:about the author|the author is|all rights reserved|©|copyright\b|leave a reply|your email address)/i
