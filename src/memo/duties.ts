import { verbReading } from '../prose/lexicon/verbs.ts'
import { marksOf } from '../prose/marks.ts'
import type { Mark, ProseSentence } from '../prose/sentence.ts'
import { isWord } from '../prose/tokens.ts'
import { wordSet } from '../prose/word-set.ts'
import { isReported, type Reported } from './reported.ts'

/** A duty that the memo lays on somebody: `firm` wherever it stands, `loose` only where advice is expected. */
export type Duty = 'firm' | 'loose'

/** The duties of a sentence, in the memo's own voice and for the future. */
export function dutiesIn(sentence: ProseSentence, reported: readonly Reported[]): Duty[] {
  return marksOf(sentence, 'obligation')
    .filter((mark) => !isReported(reported, mark.first) && isDuty(sentence, mark))
    .map((mark) => (firm.has(mark.cue.entry) || hasActingSubject(sentence, mark) ? 'firm' : 'loose'))
}

const firm = new Set(['should', 'ought to', 'had better'])

const isDuty = (sentence: ProseSentence, mark: Mark): boolean =>
  !isInverted(sentence, mark) &&
  !isEpistemic(sentence, mark) &&
  !isEmbedded(sentence, mark) &&
  !isNobodys(sentence, mark)

/** "Should the talks fail": a condition. */
function isInverted({ tokens }: ProseSentence, { first }: Mark): boolean {
  const before = tokens[first - 1]
  const opens = before === undefined || !isWord(before)
  const after = tokens[first + 1]?.key ?? ''
  // ", should guide the talks": a verb follows the subject that an apposition has cut off.
  const isMain = /^(?:not|be|also)$/.test(after) || (first > 0 && verbReading(after)?.form === 'base')
  return opens && /^(?:should|must)$/.test(tokens[first]?.key ?? '') && !isMain
}

const guesses =
  /^(?:(?:also|by now|soon) )*(?:be (?:noted|remembered|recalled|stressed|added|able|possible|lower|higher|clear|no|open by|over by|done by)|(?:by now |already )?have|prove|enable|suffice|show|know|already)\b/

/** "should be lower", "must have been", "it should be noted": a guess, a remark or a duty in force. */
function isEpistemic({ tokens }: ProseSentence, { first, last }: Mark): boolean {
  const rest = tokens
    .slice(last + 1, last + 6)
    .map(({ key }) => key)
    .join(' ')
  return guesses.test(rest) || (tokens[first - 1]?.key === 'it' && /^be \w+ed\b/.test(rest))
}

const questionWords = wordSet('whether if what how why when where who which unless')

/** Within a clause that asks, assumes or describes. */
function isEmbedded({ tokens }: ProseSentence, { first }: Mark): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 7); i--) {
    const key = tokens[i]?.key ?? ''
    if (/^[,;:—–]$/.test(key)) return false
    if (questionWords.has(key)) return true
  }
  return false
}

/** "No one should think", "one should not expect". */
const isNobodys = ({ tokens }: ProseSentence, { first }: Mark): boolean =>
  /^(?:one|nobody|anyone|anybody)$/.test(tokens[first - 1]?.key ?? '')

const acting =
  /^(?:we|you|governments?|congress|parliament|ministers?|ministry|councils?|agenc(?:y|ies)|department|administration|regulators?|authorit(?:y|ies)|states|commission|board|committee)$/

/** "must" and "need to" are advice only when somebody is to act: a party, an office, or the reader. */
function hasActingSubject(sentence: ProseSentence, { first }: Mark): boolean {
  if (sentence.names.some(({ last }) => last === first - 1)) return true
  return acting.test(sentence.tokens[first - 1]?.key ?? '')
}
