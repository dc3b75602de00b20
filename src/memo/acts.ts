import type { Place } from '../markdown/place.ts'
import { verbReading } from '../prose/lexicon/verbs.ts'
import { marksOf } from '../prose/marks.ts'
import type { Mark, ProseSentence } from '../prose/sentence.ts'
import { isWord } from '../prose/tokens.ts'
import type { Sentence } from './model.ts'
import { openingWord } from './openings.ts'
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
  const passive = verbs.filter((verb) => verb > first && tokens[verb + 1]?.key === 'be')
  const end = tokens.findIndex(
    ({ key }, i) => i > first && (clauseEnd.test(key) || (verbs.includes(i) && !passive.includes(i))),
  )
  let last = Math.min(end < 0 ? tokens.length - 1 : end - 1, first + longest - 1)
  while (last > first && dangling.test(tokens[last]?.key ?? '')) last--
  return placeOfTokens(sentence, first, last)
}

/** Words that no phrase ends with: an act cut short by its length loses them too. */
const dangling =
  /^(?:and|or|the|a|an|of|to|in|for|with|on|by|at|from|that|which|its|their|our|-|'s|more|as|into)$/

const clauseEnd = /^(?:[,;:.!?()"]|—|–)$/

/** Whether the first act that the sentence proposes lasts, so that one can ask how far it has come. */
export function asksProgress(sentence: Sentence): boolean {
  const from = verbOfAct(sentence)
  // "We recommend option 2": to choose is done once it is done.
  if (/^(?:option|alternative|track|course)$/.test(sentence.prose.tokens[from]?.key ?? '')) return false
  const acts = marksOf(sentence.prose, 'one-off', 'lasting').filter((act) => act.first >= from)
  const leading = acts.filter((act) => act.first === acts[0]?.first)
  return leading.length === 0 || leading.some(({ cue }) => cue.kind === 'lasting')
}

/** The first token of the act's words; a passive's subject is what the act is about, so it belongs to them. */
function firstOfAct(sentence: Sentence): number {
  const verb = verbOfAct(sentence)
  const isPassive = /^(?:be|have)$/.test(sentence.prose.tokens[verb]?.key ?? '')
  return isPassive ? openingWord(sentence.prose) : verb
}

/** Index of the token after the words that propose; the first word where nothing but the verb proposes. */
function verbOfAct({ prose }: Sentence): number {
  const cue = cueOf(prose)
  if (!cue) return openingWord(prose)
  const { tokens } = prose
  let next = cue.last + 1
  if (tokens[next]?.key === 'that') next++
  // "should, in our view, expand": what stands between commas is not the act.
  if (tokens[next]?.key === ',') next = tokens.findIndex(({ key }, i) => i > next && key === ',') + 1
  const word = tokens.findIndex((token, i) => i >= next && isWord(token))
  return Math.max(word, 0)
}

/** The words that propose: of duty or of advice, else of what could be done where no verb opens the sentence. */
function cueOf(prose: ProseSentence): Mark | undefined {
  const [firm] = marksOf(prose, 'obligation', 'performative')
  if (firm || verbReading(prose.tokens[openingWord(prose)]?.key ?? '')) return firm
  return marksOf(prose, 'future', 'possibility')[0]
}
