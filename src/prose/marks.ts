import { cueLayers } from './lexicon/cues.ts'
import { longestPhrase } from './phrase-trie.ts'
import type { CueKind, Mark, ProseSentence, Token } from './sentence.ts'

/** The cues in a sentence's tokens, layer by layer, each layer in the order of the text. */
export function markCues(tokens: readonly Token[]): Mark[] {
  const marks: Mark[] = []
  for (const layer of cueLayers()) {
    for (let first = 0; first < tokens.length; first++) {
      const match = longestPhrase(layer, tokens, first)
      if (!match) continue
      for (const cue of match.values) marks.push({ first, last: match.last, cue })
      first = match.last
    }
  }
  return marks
}

/** The marks of the given kinds, in the order of the text. */
export function marksOf(sentence: ProseSentence, ...kinds: readonly CueKind[]): Mark[] {
  return sentence.marks.filter((mark) => kinds.includes(mark.cue.kind)).sort((a, b) => a.first - b.first)
}

export const hasMark = (sentence: ProseSentence, ...kinds: readonly CueKind[]): boolean =>
  sentence.marks.some((mark) => kinds.includes(mark.cue.kind))
