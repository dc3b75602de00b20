import type { Place } from '../markdown/place.ts'
import { marksOf } from '../prose/marks.ts'
import { isWord } from '../prose/tokens.ts'
import type { Sentence } from './model.ts'
import { placeOfTokens } from './sentences.ts'

/** At most so many tokens: a squiggle names the act, it does not underline the paragraph. */
const longest = 14

/** The words of a proposal that say what is to be done, without its "should" and up to the end of the clause. */
export function actOf(sentence: Sentence | undefined): Place {
  if (!sentence) return { start: 0, end: 0 }
  const first = firstOfAct(sentence)
  const { tokens } = sentence.prose
  const verbs = marksOf(sentence.prose, 'possibility', 'future', 'obligation', 'evaluation').map(
    (mark) => mark.first,
  )
  const end = tokens.findIndex(
    ({ key }, i) => i > first + 1 && (/^(?:[,;:.!?()]|—|–)$/.test(key) || verbs.includes(i)),
  )
  const last = Math.min(end < 0 ? tokens.length - 1 : end - 1, first + longest - 1)
  return placeOfTokens(sentence, first, last)
}

/** Whether the first act that the sentence proposes lasts, so that one can ask how far it has come. */
export function asksProgress(sentence: Sentence): boolean {
  const first = firstOfAct(sentence)
  const acts = marksOf(sentence.prose, 'one-off', 'lasting').filter((act) => act.first >= first)
  const leading = acts.filter((act) => act.first === acts[0]?.first)
  return leading.length === 0 || leading.some(({ cue }) => cue.kind === 'lasting')
}

/** Index of the token after the words that propose; the first word where nothing but the verb proposes. */
function firstOfAct({ prose }: Sentence): number {
  const [cue] = marksOf(prose, 'obligation', 'performative')
  const next = cue ? cue.last + 1 : 0
  const word = prose.tokens.findIndex((token, i) => i >= next && isWord(token))
  return Math.max(word, 0)
}
