import { type Header, isHeaded } from './header.ts'
import type { FrontMatter, Heading, Section, Sentence, Verdict } from './model.ts'
import { isNamed, type Party } from './party.ts'
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
  if (weight < enough)
    return no(signs.length > 0 ? `only ${names(signs)}` : 'no recommendations, parties or policy sections')
  return { isMemo: true, because: 'reading', reason: names(signs) }
}

/** The weight of signs from which on a document is a memo: no single sign reaches it but a full header. */
const enough = 2.75

/** By the number of parties named more than once: two of them in one text are seldom an accident. */
const partyWeights: readonly number[] = [0, 0.5, 1.6, 2]

const policyWords =
  /^(?:polic(?:y|ies)|governments?|minist(?:er|ers|ry)|federal|congress|parliament|legislation|legislat(?:or|ors|ure)|regulat(?:ion|ions|ory|or|ors)|agenc(?:y|ies)|public|citizens?|sanctions?|treat(?:y|ies)|diplomatic|procurement|taxpayers?|council|municipal|civil|sector|stakeholders?|welfare|subsid(?:y|ies)|security|military|economic|humanitarian)$/

/** How much of the prose speaks of government, in words that software hardly uses. */
function policyWeight(sentences: readonly Sentence[]): number {
  const words = sentences.filter(({ argues }) => argues).flatMap(({ prose }) => prose.tokens)
  const share = words.filter(({ key }) => policyWords.test(key)).length / Math.max(words.length, 100)
  return share > 0.01 ? 1 : share > 0.005 ? 0.5 : 0
}

interface Sign {
  readonly name: string
  readonly weight: number
}

const no = (reason: string): Verdict => ({ isMemo: false, because: 'reading', reason })
const names = (signs: readonly Sign[]): string => signs.map(({ name }) => name).join(', ')

function signsOfMemo({ header, sections, sentences, units, parties }: VerdictEvidence): Sign[] {
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
    (party) => isNamed(party) && party.mentions.filter(({ sentence }) => sentence.argues).length > 1,
  ).length
  const policy = policyWeight(sentences)
  const signs: (Sign | false)[] = [
    isHeaded(header) && { name: 'memo header', weight: header.fields.size > 2 ? 3 : 2 },
    roles.has('recommendations') && proposing > 0 && { name: 'recommendations', weight: 1.5 },
    policySections > 0 && { name: 'policy sections', weight: Math.min(policySections, 3) * 0.5 },
    named > 0 && { name: named === 1 ? 'a party' : 'parties', weight: partyWeights[named] ?? 2.4 },
    units.length > 0 && { name: 'proposals', weight: Math.min(units.length, 6) * 0.3 },
    // Without a party or a header, public and security are words like any other.
    policy > 0 && (named > 0 || isHeaded(header)) && { name: 'policy words', weight: policy },
  ]
  return signs.filter((sign) => sign !== false)
}

/** Titles that stand over software and hardly ever over policy. */
const softwareTitles =
  /^(?:install(?:ation|ing)?|usage|getting started|quick ?start|api(?: reference)?|licen[cs]e|change ?log|contributing|contributors|unreleased|bug fixes|breaking changes|(?:dev ?)?dependencies|maintainers|sponsors?|backers|(?:patch|minor|major) changes|.*\bv?\d+\.\d+\.\d+\b.*)$/i

/** Headings and code as in a README, a changelog or a reference. */
function isSoftwareDocument({ headings, sentences }: VerdictEvidence): boolean {
  const telling = headings.filter(({ text }) => softwareTitles.test(text.trim())).length
  const withCode = sentences.filter(({ prose }) => prose.text.includes('\uFFFC')).length
  if (telling >= 2 && (telling >= headings.length * 0.2 || withCode >= 3)) return true
  return withCode >= 3 && withCode > sentences.length * 0.1
}
