import { hasMark, marksOf } from '../prose/marks.ts'
import type { Mark, ProseSentence } from '../prose/sentence.ts'
import { isWord } from '../prose/tokens.ts'
import { isReported, type Reported } from './reported.ts'

/**
 * How firmly a sentence proposes an act. `explicit` stands anywhere; `contextual` only where recommendations are
 * expected: under their heading or in a list that an explicit one introduces.
 */
export type Proposal = 'explicit' | 'contextual' | 'none'

/** Whether the memo itself proposes an act in this sentence. */
export function proposalIn(sentence: ProseSentence, reported: readonly Reported[]): Proposal {
  if (isQuestion(sentence)) return 'none'
  if (performs(sentence) || asksReader(sentence) || obliges(sentence, reported)) return 'explicit'
  return urges(sentence) ? 'contextual' : 'none'
}

const isQuestion = ({ text }: ProseSentence): boolean => /\?["”’)]*$/.test(text)

const firstPersons = new Set([
  'i',
  'we',
  'memo',
  'memorandum',
  'paper',
  'brief',
  'report',
  'submission',
  'authors',
  'author',
])

/** "We recommend", "this paper proposes", "it is recommended". */
function performs(sentence: ProseSentence): boolean {
  return marksOf(sentence, 'performative').some(({ first, cue }) => {
    const before = sentence.tokens.slice(Math.max(0, first - 4), first).map(({ key }) => key)
    if (cue.form === 'past' || cue.form === 'participle') return before.join(' ').endsWith('it is')
    return cue.form !== 'ing' && before.some((key) => firstPersons.has(key)) && !before.includes('not')
  })
}

/** "That you approve …": the form of action memoranda. */
const asksReader = ({ text }: ProseSentence): boolean =>
  /^(?:\W|\d|[a-z]\))*That (?:you|we|the)\b(?!.{0,40}\b(?:is|was|are|were)\b)/u.test(text) ||
  /^(?:\W)*Let us\b/.test(text)

const questionWords = new Set(['whether', 'if', 'what', 'how', 'why', 'when', 'where', 'who', 'which'])
const strong = new Set(['should', 'ought to', 'had better'])

/** A duty that the memo lays on somebody, in its own voice and for the future. */
function obliges(sentence: ProseSentence, reported: readonly Reported[]): boolean {
  return marksOf(sentence, 'obligation').some(
    (mark) =>
      !isReported(reported, mark.first) &&
      !isInverted(sentence, mark) &&
      !isEpistemic(sentence, mark) &&
      !isEmbedded(sentence, mark) &&
      (strong.has(mark.cue.entry) || hasActingSubject(sentence, mark)),
  )
}

/** "Should the talks fail": a condition. */
function isInverted({ tokens }: ProseSentence, { first }: Mark): boolean {
  const before = tokens[first - 1]
  const opens = before === undefined || !isWord(before)
  const after = tokens[first + 1]?.key ?? ''
  return (
    opens &&
    (tokens[first]?.key === 'should' || tokens[first]?.key === 'must') &&
    !/^(?:not|be|also)$/.test(after)
  )
}

/** "should be lower", "must have been", "it should be noted": a guess or a remark. */
function isEpistemic({ tokens }: ProseSentence, { first, last }: Mark): boolean {
  const rest = tokens
    .slice(last + 1, last + 4)
    .map(({ key }) => key)
    .join(' ')
  if (
    /^(?:also )?(?:be (?:noted|remembered|recalled|stressed|added|able|possible|lower|higher|clear|no)|have|prove|enable|suffice)\b/.test(
      rest,
    )
  )
    return true
  return tokens[first - 1]?.key === 'it' && /^be /.test(rest)
}

function isEmbedded({ tokens }: ProseSentence, { first }: Mark): boolean {
  return tokens.slice(Math.max(0, first - 6), first).some(({ key }) => questionWords.has(key))
}

/** "must" and "need to" are advice only when somebody is to act: a party, an office, or the reader. */
function hasActingSubject(sentence: ProseSentence, { first }: Mark): boolean {
  if (sentence.names.some(({ last }) => last === first - 1)) return true
  const subject = sentence.tokens[first - 1]?.key ?? ''
  return /^(?:we|you|government|governments|congress|parliament|ministers?|ministry|council|agency|agencies|department|administration|regulators?|authorit(?:y|ies)|states|commission)$/.test(
    subject,
  )
}

/** Imperatives, gerunds and judgements: they propose where recommendations are expected. */
function urges(sentence: ProseSentence): boolean {
  if (hasMark(sentence, 'evaluation')) return true
  const start = sentence.tokens.findIndex(isWord)
  return (
    sentence.marks.some(({ first, cue }) => first === start && (cue.form === 'base' || cue.form === 'ing')) ||
    marksOf(sentence, 'obligation', 'future').length > 0
  )
}
