import { verbReading } from '../../prose/lexicon/verbs.ts'
import type { Heading, Section, Sentence } from '../model.ts'
import { roleAround } from '../sections.ts'

/** What kind of text the memo is as a whole, from the signs of its sentences. */
export function densitySigns(own: readonly (readonly string[])[]): string[] {
  const share = (sign: string) => own.filter((signs) => signs.includes(sign)).length / Math.max(own.length, 1)
  return [
    `doc-should:${level(share('modal:should'), 0.05, 0.12)}`,
    `doc-imperative:${level(share('imperative'), 0.04, 0.12)}`,
    `doc-you:${level(share('you'), 0.03, 0.1)}`,
    `doc-past:${level(share('was'), 0.15, 0.3)}`,
  ]
}

const level = (value: number, low: number, high: number): string =>
  value < low ? 'low' : value < high ? 'mid' : 'high'

/** The role and the heading of the section that a sentence stands in, and how far down the memo that is. */
export function sectionSigns(
  sections: readonly Section[],
  { section, argues }: Sentence,
  share: number,
): string[] {
  const own = sections[section]
  const signs = [
    `role:${roleAround(sections, section)}`,
    argues ? 'argues' : 'silent',
    `at:${stretch(share)}`,
  ]
  if (own?.role === 'recommendations') signs.push('role-own:rec')
  if (!own?.heading) return [...signs, 'no-heading']
  return [...signs, ...headingSigns(own.heading).map((sign) => `under:${sign}`)]
}

/** How far down the memo. */
export function stretch(share: number): string {
  if (share < 0.1) return 'top'
  if (share < 0.5) return 'upper'
  return share < 0.85 ? 'lower' : 'end'
}

const calling =
  /\b(?:should|must|need|how to|what we|can do|let['’]s|suggest|propos|recommend|solution|action|step|ask|option|alternative|course)/i

/** A heading in the imperative, or one that asks for action, makes what stands below it advice. */
function headingSigns({ text, level: depth }: Heading): string[] {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .filter(Boolean)
  const reading = verbReading(words[0] ?? '')
  const signs = [`level:${Math.min(depth, 3)}`]
  if (reading && words.length > 1) signs.push(`verb-${reading.form}${reading.noun ? '?' : ''}`)
  if (calling.test(text)) signs.push('calls')
  if (text.endsWith('?')) signs.push('question')
  return signs
}

const echoed =
  /^(?:modal:(?:should|must|could|would|will)|imperative|recommend\+own|propose\+own|that-you|call-on|should\+verb|question|was|reported|one-option|option-label|gerund|to-verb)$/

/** What the sentences beside it show, within its section. */
export function neighbourSigns(
  sentences: readonly Sentence[],
  at: number,
  own: readonly (readonly string[])[],
): string[] {
  const signsAt = (step: number, name: string) => {
    if (sentences[at + step]?.section !== sentences[at]?.section) return [`${name}:none`]
    return (own[at + step] ?? []).filter((sign) => echoed.test(sign)).map((sign) => `${name}:${sign}`)
  }
  return [...signsAt(-1, 'prev'), ...signsAt(1, 'next')]
}
