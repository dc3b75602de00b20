import { verbReading } from '../../prose/lexicon/verbs.ts'
import { marksOf } from '../../prose/marks.ts'
import type { Mention, Section, Sentence } from '../model.ts'
import type { Party } from '../party.ts'
import { roleAround } from '../sections.ts'
import type { Unit } from '../units.ts'

/** What is known of a party before it is judged. */
export interface ActorTraces {
  readonly party: Party
  readonly parties: readonly Party[]
  readonly sections: readonly Section[]
  readonly units: readonly Unit[]
  /** Sentences in which it plainly holds a position, or is plainly engaged. */
  readonly positions: readonly Sentence[]
  readonly engagements: readonly Sentence[]
}

/** The signs by which a party is judged to have a stake, to be addressed, and to be missed when it is not. */
export function actorSigns(traces: ActorTraces): string[] {
  const { party, positions, engagements } = traces
  const mentions = party.mentions.filter(({ sentence }) => sentence.argues)
  return [
    `kind:${party.kind}`,
    party.of === undefined ? 'independent' : 'part-of',
    ...amount('mentions', mentions.length, [1, 2, 3, 5, 10]),
    ...amount('positions', positions.length, [1, 2, 4]),
    ...amount('engagements', engagements.length, [1, 2, 4]),
    `rank:${rankOf(traces, mentions.length)}`,
    ...standingSigns(traces, mentions),
    ...useSigns(mentions),
  ]
}

/** "mentions>=3" for each step reached: more is never less. */
function amount(name: string, value: number, steps: readonly number[]): string[] {
  const reached = steps.filter((step) => value >= step).map((step) => `${name}>=${step}`)
  return reached.length > 0 ? reached : [`${name}:0`]
}

function rankOf({ parties }: ActorTraces, own: number): string {
  const ahead = parties.filter(({ mentions }) => mentions.length > own).length
  return ahead < 1 ? 'first' : ahead < 4 ? 'upper' : 'lower'
}

function standingSigns({ sections, units, party }: ActorTraces, mentions: readonly Mention[]): string[] {
  const proposing = new Set(units.flatMap(({ proposals }) => proposals))
  const supporting = new Set(units.flatMap(({ sentences }) => sentences))
  const roles = new Set(mentions.map(({ sentence }) => roleAround(sections, sentence.section)))
  const inProposals = mentions.filter(({ sentence }) => proposing.has(sentence)).length
  const inUnits = mentions.filter(({ sentence }) => supporting.has(sentence)).length
  const headed = party.mentions.some(({ sentence }) => sentence.prose.passage.kind === 'heading')
  return [
    ...amount('proposals', inProposals, [1, 2, 4]),
    ...amount('units', inUnits, [1, 2, 4]),
    ...[...roles].map((role) => `in:${role}`),
    ...(headed ? ['headed'] : []),
    ...(mentions[0]?.sentence.index === 0 ? ['opens'] : []),
  ]
}

/** How the name is used: as who acts, as a place, as an adjective, as what is dealt with. */
function useSigns(mentions: readonly Mention[]): string[] {
  const share = (uses: (mention: Mention) => boolean) =>
    mentions.filter(uses).length / Math.max(mentions.length, 1)
  const uses: readonly (readonly [string, (mention: Mention) => boolean])[] = [
    ['acts', isSubject],
    ['place', isPlace],
    ['adjective', isAdjective],
    ['possessive', ({ sentence, last }) => sentence.prose.tokens[last + 1]?.key === "'s"],
    ['wants', (mention) => isNear(mention, 'position', 0, 7) || isNear(mention, 'position-noun', -5, 6)],
    ['engaged', (mention) => isNear(mention, 'engage', -9, 0)],
    ['compound', isCompound],
    ['row', isInRow],
  ]
  return uses.flatMap(([name, test]) => {
    const value = share(test)
    if (value === 0) return [`${name}:never`]
    return value > 0.5 ? [`${name}:mostly`, `${name}:some`] : [`${name}:some`]
  })
}

function isSubject({ sentence, last }: Mention): boolean {
  const next = sentence.prose.tokens[last + 1]?.key ?? ''
  if (/^(?:is|are|was|were|has|have|had|will|would|should|could|can|may|might|must|does|did|do)$/.test(next))
    return true
  const form = verbReading(next)?.form
  return form === 's' || form === 'past'
}

const isPlace = ({ sentence, first }: Mention): boolean =>
  /^(?:in|at|near|from|outside|throughout|across|within|into|inside|around)$/.test(
    wordBefore(sentence, first),
  )

/** The word before the name, an article left out. */
function wordBefore({ prose: { tokens } }: Sentence, first: number): string {
  const before = tokens[first - 1]?.key ?? ''
  return before === 'the' ? (tokens[first - 2]?.key ?? '') : before
}

const isAdjective = ({ sentence, last }: Mention): boolean =>
  /^\p{Ll}{3,}$/u.test(sentence.prose.tokens[last + 1]?.text ?? '') && !isSubjectWord(sentence, last + 1)

const isSubjectWord = ({ prose: { tokens } }: Sentence, at: number): boolean =>
  verbReading(tokens[at]?.key ?? '') !== undefined ||
  /^(?:and|or|in|on|to|of|for|with|is|are|was|were|has|have|had|will|would|should|could|can|may|might|must|that|which|who|but|as|at|by|from)$/.test(
    tokens[at]?.key ?? '',
  )

const isCompound = ({ sentence, first, last }: Mention): boolean =>
  sentence.prose.tokens[first - 1]?.key === '-' || sentence.prose.tokens[last + 1]?.key === '-'

const isInRow = ({ sentence, first, last }: Mention): boolean =>
  /^(?:,|and)$/.test(sentence.prose.tokens[last + 1]?.key ?? '') &&
  /^(?:,|and)$/.test(sentence.prose.tokens[first - 1]?.key ?? '')

/** Whether a cue of the kind begins between `from` and `to` tokens after the mention (before it, if negative). */
function isNear(
  { sentence, first, last }: Mention,
  kind: 'position' | 'position-noun' | 'engage',
  from: number,
  to: number,
): boolean {
  return marksOf(sentence.prose, kind).some((mark) => {
    const distance = mark.first > last ? mark.first - last : mark.first - first
    return distance >= from && distance <= to && distance !== 0
  })
}
