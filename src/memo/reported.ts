import { marksOf } from '../prose/marks.ts'
import type { Mark, ProseSentence } from '../prose/sentence.ts'
import { isCapitalized } from '../prose/tokens.ts'
import { wordSet } from '../prose/word-set.ts'

/** Tokens that hand on somebody else's thought, from the verb that says so to the end of its clause. */
export interface Reported {
  /** Index of the reporting verb. */
  readonly verb: number
  /** First and last token of the thought, inclusive. */
  readonly first: number
  readonly last: number
  /** The source wants it of another party. */
  readonly demanded: boolean
}

/** What a sentence reports rather than says itself. Duties, stances and signs all ask, so it is worked out once. */
export function reportedIn(sentence: ProseSentence): readonly Reported[] {
  const known = answers.get(sentence) ?? readReported(sentence)
  answers.set(sentence, known)
  return known
}

/** A sentence never changes, and lives as long as its block is remembered. */
const answers = new WeakMap<ProseSentence, readonly Reported[]>()

function readReported(sentence: ProseSentence): Reported[] {
  const verbs = marksOf(sentence, 'report', 'demand', 'position').filter((mark) =>
    isReportingVerb(sentence, mark),
  )
  const told = verbs.map((mark) => ({
    verb: mark.first,
    ...thoughtOf(sentence, mark),
    demanded: mark.cue.kind === 'demand',
  }))
  return sourced.test(sentence.text) ? [...told, wholeOf(sentence)] : told
}

/** A source named without a verb of its own: "According to Lima, …", "In its view, …", "As Lima put it, …". */
const sourced =
  /^(?:According to (?!our\b|us\b)|In (?:his|her|their|its|\p{Lu}[\p{L}’' ]{2,40}['’]s?) (?:view|opinion|words|judge?ment)\b|As [\p{L}’' ]{2,40} (?:put|puts|said|says|argued|argues|noted|notes)(?: it)?,)|, according to [^,]+\.?$/u

const wholeOf = ({ tokens }: ProseSentence): Reported => ({
  verb: 0,
  first: 0,
  last: tokens.length - 1,
  demanded: false,
})

/** Whether the token belongs to a reported thought. */
export const isReported = (spans: readonly Reported[], token: number): boolean =>
  spans.some(({ first, last }) => first <= token && token <= last)

const ownVoice = wordSet('i we memo memorandum paper brief submission essay you')
const pronouns = wordSet('he she they it who many some others both several most')
const beforeInfinitive = wordSet('to should must will would could can may might shall not help let')
const beforeNoun = wordSet(`the a an of for in their its our his her 's this that no and with by on`)

/** A finite verb with a subject that is not the memo's own voice. */
function isReportingVerb(sentence: ProseSentence, { first, cue }: Mark): boolean {
  if (cue.form === 'ing' || cue.form === 'participle' || cue.form === undefined || first === 0) return false
  // "The United States" states nothing.
  if (sentence.names.some((name) => name.first <= first && first <= name.last)) return false
  const before = sentence.tokens[first - 1]
  const previous = skipAdverb(sentence, first - 1)
  const token = sentence.tokens[previous]
  if (!before || !token || beforeInfinitive.has(token.key) || beforeNoun.has(before.key)) return false
  if (subjectIsOwn(sentence, previous)) return false
  if (pronouns.has(token.key)) return true
  if (sentence.names.some(({ last }) => last === previous)) return true
  if (token.key === ',') return closesApposition(sentence, previous)
  // A singular noun before a base form is part of a compound ("policy support"), a plural one is a subject.
  return cue.form === 'base'
    ? /[^s]s$/.test(token.key)
    : isCapitalized(token) || /^\p{L}{3,}$/u.test(token.key)
}

function skipAdverb({ tokens }: ProseSentence, index: number): number {
  const key = tokens[index]?.key ?? ''
  return /ly$|^(?:also|often|still|now|even|long|first|have|has|had)$/.test(key) && index > 0
    ? index - 1
    : index
}

function subjectIsOwn({ tokens }: ProseSentence, index: number): boolean {
  return ownVoice.has(tokens[index]?.key ?? '') || ownVoice.has(tokens[index - 1]?.key ?? '')
}

/** "U.S. allies, particularly South Korea and Japan, worry": a comma pair around a subject's apposition. */
function closesApposition({ tokens }: ProseSentence, comma: number): boolean {
  const opening = tokens.findLastIndex(({ key }, i) => i < comma && key === ',')
  return opening > 0 && comma - opening < 10
}

/** The thought runs to the next clause boundary; a source named at the end ("…, critics warn") owns what precedes. */
function thoughtOf(sentence: ProseSentence, { first, last }: Mark): { first: number; last: number } {
  const { tokens } = sentence
  const rest = tokens.slice(last + 1).filter(({ key }) => /[\p{L}\p{N}]/u.test(key))
  if (rest.length === 0) return { first: 0, last: first - 1 }
  // "Landlords who refuse should lose the credit": what the relative clause wants ends before the main verb.
  const isRelative = /^(?:who|which|that)$/.test(tokens[first - 1]?.key ?? '')
  const modals = isRelative ? marksOf(sentence, 'obligation', 'future').map((mark) => mark.first) : []
  const boundary = tokens.findIndex(
    ({ key }, i) =>
      i > last && (key === ';' || (key === 'but' && tokens[i - 1]?.key === ',') || modals.includes(i)),
  )
  return { first: last + 1, last: boundary < 0 ? tokens.length - 1 : boundary - 1 }
}
