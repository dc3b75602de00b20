import type { ProseSentence } from '../../prose/sentence.ts'

/**
 * The words of a sentence as signs: each word, each pair, each pair with a word between, and the first words by their
 * place. Learning keeps the few that tell; numbers count as one word.
 */
export function wordSigns({ tokens }: ProseSentence): string[] {
  const words = tokens.map(({ key }) => (/\d/.test(key) ? '0' : key))
  const signs: string[] = []
  for (const [i, word] of words.entries()) {
    signs.push(`w:${word}`)
    if (i < 4) signs.push(`w${i}:${word}`)
    const next = words[i + 1]
    if (next === undefined) signs.push(`w:${word} .`)
    else signs.push(`w:${word} ${next}`, `w:${word} _ ${words[i + 2] ?? '.'}`)
  }
  return signs
}

/** The cues of a sentence as signs. */
export const cueSigns = ({ marks }: ProseSentence): string[] =>
  marks.map(({ cue }) => `cue:${cue.kind}:${cue.entry}`)
