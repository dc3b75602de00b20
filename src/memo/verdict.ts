import { type Header, isHeaded } from './header.ts'
import type { FrontMatter, Genre, Heading, Section, Sentence, Verdict } from './model.ts'
import type { Party } from './party.ts'
import type { Unit } from './units.ts'

export interface VerdictEvidence {
  readonly frontMatter: FrontMatter
  readonly header: Header
  readonly headings: readonly Heading[]
  readonly sections: readonly Section[]
  readonly sentences: readonly Sentence[]
  readonly units: readonly Unit[]
  readonly parties: readonly Party[]
}

/** Whether the document is a memo: its front matter's word, else what it reads like. */
export function readVerdict(evidence: VerdictEvidence): Verdict {
  const { isMemo } = evidence.frontMatter
  if (isMemo !== undefined) {
    return { isMemo, because: 'front matter', reason: `front matter says "policy-memo: ${isMemo}"` }
  }
  if (isSoftwareDocument(evidence)) return no('it documents software')
  const signs = signsOfMemo(evidence)
  const weight = signs.reduce((sum, sign) => sum + sign.weight, 0)
  if (weight < 3)
    return no(signs.length > 0 ? `only ${names(signs)}` : 'no recommendations, parties or policy sections')
  return { isMemo: true, because: 'reading', reason: names(signs) }
}

interface Sign {
  readonly name: string
  readonly weight: number
}

const no = (reason: string): Verdict => ({ isMemo: false, because: 'reading', reason })
const names = (signs: readonly Sign[]): string => signs.map(({ name }) => name).join(', ')

function signsOfMemo({ header, sections, units, parties }: VerdictEvidence): Sign[] {
  const roles = new Set(sections.map(({ role }) => role))
  const argued = [
    'summary',
    'problem',
    'options',
    'stakeholders',
    'risks',
    'background',
    'conclusion',
  ] as const
  const policySections = argued.filter((role) => roles.has(role)).length
  const proposing = units.filter(({ context }) => context !== 'text').length
  const named = parties.filter(
    ({ mentions }) => mentions.filter(({ sentence }) => sentence.argues).length > 1,
  ).length
  const signs: (Sign | false)[] = [
    isHeaded(header) && { name: 'memo header', weight: header.fields.size > 2 ? 3 : 2 },
    roles.has('recommendations') && proposing > 0 && { name: 'recommendations', weight: 1.5 },
    policySections > 0 && { name: 'policy sections', weight: Math.min(policySections, 3) * 0.5 },
    named > 0 && { name: named === 1 ? 'a party' : 'parties', weight: Math.min(named, 3) * 0.5 },
    units.length > 0 && { name: 'proposals', weight: Math.min(units.length, 4) * 0.25 },
  ]
  return signs.filter((sign) => sign !== false)
}

/** Titles that stand over software and hardly ever over policy. */
const softwareTitles =
  /^(?:install(?:ation|ing)?|usage|getting started|quick ?start|api(?: reference)?|licen[cs]e|change ?log|contributing|contributors|unreleased|bug fixes|breaking changes|(?:dev ?)?dependencies|maintainers|sponsors?|backers|(?:patch|minor|major) changes|\[?v?\d+\.\d+\.\d+.*)$/i

/** Headings and code as in a README, a changelog or a reference. */
function isSoftwareDocument({ headings, sentences }: VerdictEvidence): boolean {
  const telling = headings.filter(({ text }) => softwareTitles.test(text.trim())).length
  const withCode = sentences.filter(({ prose }) => prose.text.includes('\uFFFC')).length
  if (telling >= 2 && telling >= headings.length * 0.2) return true
  return withCode >= 3 && withCode > sentences.length * 0.1
}

/** What kind of memo it is; coarse for now, the rules only need to know who decides. */
export function readGenre({ header, units, sections }: VerdictEvidence): Genre {
  if (isHeaded(header)) return units.length > 0 ? 'decision memo' : 'information memo'
  if (sections.some(({ role }) => role === 'recommendations')) return 'brief'
  return units.length > 0 ? 'op-ed' : 'information memo'
}
