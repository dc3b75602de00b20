import type { Passage } from '../markdown/passage.ts'
import { markCues } from './marks.ts'
import { findNames } from './names.ts'
import type { ProseSentence } from './sentence.ts'
import { splitSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'

/** The sentences of a passage with their tokens, cues and names. */
export function readProse(passage: Passage): ProseSentence[] {
  return splitSentences(passage.text).map(({ start, end }) => {
    const text = passage.text.slice(start, end)
    const tokens = tokenize(text)
    return { passage, from: start, to: end, text, tokens, marks: markCues(tokens), names: findNames(tokens) }
  })
}
