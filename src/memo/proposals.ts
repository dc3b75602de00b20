import { verbReading } from '../prose/lexicon/verbs.ts'
import { hasMark, marksOf } from '../prose/marks.ts'
import type { ProseSentence } from '../prose/sentence.ts'
import { wordSet } from '../prose/word-set.ts'
import { dutiesIn } from './duties.ts'
import { openingWord } from './openings.ts'
import { isReported, type Reported } from './reported.ts'

/**
 * How firmly a sentence proposes an act. `explicit` stands anywhere; `contextual` only where recommendations are
 * expected: under their heading or in a list that an explicit one introduces. `refuted` has words of advice that
 * turn out to be a question, a guess or somebody else's.
 */
export type Proposal = 'explicit' | 'contextual' | 'refuted' | 'none'

/** Whether the memo itself proposes an act in this sentence. */
export function proposalIn(sentence: ProseSentence, reported: readonly Reported[]): Proposal {
  if (isQuestion(sentence) || isCourtesy(sentence)) return 'refuted'
  if (performs(sentence) || asksReader(sentence) || favours(sentence)) return 'explicit'
  const duties = dutiesIn(sentence, reported)
  if (duties.includes('firm')) return 'explicit'
  if (duties.length > 0 || opensWithAct(sentence) || hasMark(sentence, 'evaluation')) return 'contextual'
  if (hasMark(sentence, 'obligation', 'performative')) return 'refuted'
  return promises(sentence, reported) ? 'contextual' : 'none'
}

const isQuestion = ({ text }: ProseSentence): boolean => /\?["”’)]*$/.test(text)

/** "We thank the Committee for extending the deadline". */
const isCourtesy = ({ text }: ProseSentence): boolean =>
  /^(?:We (?:thank|are grateful|welcome the)|Thank you|I thank)\b/.test(text)

const writers = wordSet('memo memorandum paper brief submission note authors author')

/** "We recommend", "this paper proposes", "it is recommended", "the ministry is urged to". */
function performs(sentence: ProseSentence): boolean {
  return marksOf(sentence, 'performative').some(({ first, cue }) => {
    const before = sentence.tokens.slice(Math.max(0, first - 4), first).map(({ key }) => key)
    if (before.includes('not')) return false
    if (cue.form === 'past' || cue.form === 'participle') return /^(?:is|are)$/.test(before.at(-1) ?? '')
    if (cue.form === 'ing') return false
    return before.some((key) => key === 'i' || key === 'we' || writers.has(key)) || isThisReport(before)
  })
}

const isThisReport = (before: readonly string[]): boolean => /\b(?:this|our) report$/.test(before.join(' '))

/** "That you approve …", the form of action memoranda; "Let us"; "It is time to". */
function asksReader({ text }: ProseSentence): boolean {
  if (/^(?:\W|\d|[a-z]\))*That (?:you|we|the)\b(?!.{0,40}\b(?:is|was|are|were)\b)/u.test(text)) return true
  return /^\W*Let us\b|\bit(?:['’]s| is) (?:high )?time (?:to|for|that)\b/i.test(text)
}

/** "We favour option 2", "I prefer the second track". */
const favours = ({ text }: ProseSentence): boolean =>
  /\b(?:I|[Ww]e) (?:strongly |therefore |would )?(?:favou?r|prefer|call (?:on|upon|for))\b/.test(text)

/** Imperatives and gerunds: they propose where recommendations are expected. */
function opensWithAct(sentence: ProseSentence): boolean {
  const form = verbReading(sentence.tokens[openingWord(sentence)]?.key ?? '')?.form
  return form === 'base' || form === 'ing'
}

const promises = (sentence: ProseSentence, reported: readonly Reported[]): boolean =>
  marksOf(sentence, 'future').some(({ first }) => !isReported(reported, first))
