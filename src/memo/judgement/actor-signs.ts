import type { Mention, Section, Sentence } from '../model.ts'
import type { Party } from '../party.ts'
import { roleAround } from '../sections.ts'
import type { Unit } from '../units.ts'
import { stretch } from './context-signs.ts'
import { distinct } from './judgement.ts'
import { useSigns } from './use-signs.ts'

/** What is known of a party before it is judged. */
export interface ActorTraces {
  readonly party: Party
  readonly parties: readonly Party[]
  readonly sections: readonly Section[]
  readonly sentences: readonly Sentence[]
  readonly units: readonly Unit[]
  /** Sentences in which it plainly holds a position, or is plainly engaged. */
  readonly positions: readonly Sentence[]
  readonly engagements: readonly Sentence[]
}

/** The signs by which a party is judged to have a stake, to be addressed, and to be missed when it is not. */
export function actorSigns(traces: ActorTraces): string[] {
  const { party } = traces
  const signs = partSigns(traces)
  const head = party.head === undefined ? [] : [`head:${party.head}`, `${party.spotted}:${party.head}`]
  // What a sign is worth depends on whether the name alone says that this is a party.
  return distinct([
    `spotted:${party.spotted}`,
    ...head,
    ...signs,
    ...signs.map((sign) => `${party.spotted}&${sign}`),
  ])
}

/** The party's part in the memo. */
function partSigns(traces: ActorTraces): string[] {
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

function standingSigns(
  { sections, sentences: { length: sentences }, units, party }: ActorTraces,
  mentions: readonly Mention[],
): string[] {
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
    `first-named:${stretch((mentions[0]?.sentence.index ?? 0) / Math.max(sentences, 1))}`,
  ]
}
