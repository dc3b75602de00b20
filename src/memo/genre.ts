import { marksOf } from '../prose/marks.ts'
import { type Header, isHeaded } from './header.ts'
import type { Genre, Section, Sentence } from './model.ts'
import type { Unit } from './units.ts'

export interface GenreEvidence {
  readonly header: Header
  readonly sections: readonly Section[]
  readonly sentences: readonly Sentence[]
  readonly units: readonly Unit[]
}

/** What kind of memo it is, by what it calls itself, how it is headed and how it speaks. */
export function readGenre({ header, sections, sentences, units }: GenreEvidence): Genre {
  const opening = sentences.slice(0, 12).map(({ prose }) => prose.text)
  if (calls(opening, directive) || (!isHeaded(header) && orders(sentences))) return 'directive'
  if (isHeaded(header)) return units.length > 0 ? 'decision memo' : 'information memo'
  if (calls(opening, submission)) return 'submission'
  if (calls(opening, brief) || sections.some(({ role }) => role === 'recommendations')) {
    return units.length > 0 ? 'brief' : 'information memo'
  }
  return units.length > 0 ? 'op-ed' : 'information memo'
}

const calls = (lines: readonly string[], pattern: RegExp): boolean => lines.some((line) => pattern.test(line))

/** What orders says so at its top; a memo about an order does not begin with it. */
const directive =
  /^(?:(?:executive|presidential|ministerial|administrative|departmental|\w+ )?(?:directive|order|circular)\b|memorandum (?:for|to) (?:the )?(?:heads?|all)\b|to all (?:departments|agencies|staff|ministries))|^section 1\.\s+(?:policy|purpose|scope)|\bthis (?:memorandum|directive|order|circular|policy) (?:requires|directs|orders|establishes)\b|\bI (?:hereby )?(?:direct|order) (?:as follows|that)\b/i
const submission =
  /\b(?:submission (?:of|by|to|from)|response to (?:the|a|your)\b.{0,80}\b(?:consultation|inquiry|request|call|paper|rfi|rfc)|comments? (?:to|on) (?:the|docket)|call for evidence|open letter|written evidence|respond to (?:the|your) (?:consultation|request|call|inquiry)|dear (?:mr|ms|mrs|dr|sir|madam|minister|president|prime|members|senator|chair|commissioner))\b/i
const brief = /\b(?:brief(?:ing)?|policy (?:note|paper|proposal))\b/i

/** From this share of sentences in the language of command on, the whole is an order. */
const enough = 0.2

/** "Agencies shall", "must": by far most sentences of advice say should. */
function orders(sentences: readonly Sentence[]): boolean {
  const argued = sentences.filter(({ argues }) => argues)
  const commanding = argued.filter(({ prose }) =>
    marksOf(prose, 'obligation').some(({ cue }) => /^(?:shall|must)$/.test(cue.entry)),
  )
  return argued.length >= 8 && commanding.length / argued.length >= enough
}
