import { engagementsOf, ownPlacesOf, positionsOf } from './addressed.ts'
import type { Header } from './header.ts'
import { actorSigns } from './judgement/actor-signs.ts'
import { addressedWeights } from './judgement/addressed-weights.ts'
import { probability } from './judgement/judgement.ts'
import { stakeWeights } from './judgement/stake-weights.ts'
import type { Actor, ActorRole, Instrument, Memo, Section, Sentence } from './model.ts'
import { isCorrespondent, ownSide } from './own-side.ts'
import { withOwnVoice } from './own-voice.ts'
import { isNamed, type Party } from './party.ts'
import { roleAround } from './sections.ts'
import type { Unit } from './units.ts'

export interface ActorEvidence {
  readonly header: Header
  readonly sentences: readonly Sentence[]
  readonly sections: readonly Section[]
  readonly units: readonly Unit[]
  readonly instruments: readonly Instrument[]
  readonly parties: readonly Party[]
}

/** The parties with their part in the memo: role, stated positions, engagements. */
export function readActors(evidence: ActorEvidence): Pick<Memo, 'actors' | 'passedOver'> {
  const { header, units, parties, instruments } = evidence
  const own = ownSide(header, units, parties)
  const targets = new Set(
    instruments
      .filter(({ stance }) => stance === 'proposed' || stance === 'weighed')
      .map(({ target }) => target),
  )
  const judged = parties.map((party) => ({ party, actor: toActor(party, own, targets, evidence) }))
  const isKept = ({ party, actor }: (typeof judged)[number]) => isNamed(party) || actor.role !== 'other'
  return {
    actors: withOwnVoice(
      judged.filter(isKept).map(({ actor }) => actor),
      evidence.sentences,
    ),
    passedOver: judged.filter((item) => !isKept(item)).map(({ actor }) => actor),
  }
}

function toActor(
  party: Party,
  own: ReadonlySet<string>,
  targets: ReadonlySet<string | undefined>,
  evidence: ActorEvidence,
): Actor {
  const positions = positionsOf(party, evidence.parties)
  const engagements = allEngagements(party, evidence)
  const role = roleOf(party, own, targets)
  const signs = [
    ...actorSigns({ ...evidence, party, positions, engagements }),
    `role:${role}`,
    ...(isCorrespondent(party, evidence.header) ? ['correspondent', `correspondent:${party.spotted}`] : []),
  ]
  const hasEvidence = positions.length > 0 || engagements.length > 0
  const stake = probability(stakeWeights, signs)
  const addressed = hasEvidence ? 1 : probability(addressedWeights, signs)
  return {
    name: party.name,
    aliases: [...new Set(party.mentions.map(({ text }) => text))],
    kind: party.kind,
    named: isNamed(party),
    role: party.declaredRole ?? (stake < stakeWeights.threshold && !isSure(party, evidence) ? 'other' : role),
    mentions: party.mentions.filter(({ sentence }) => sentence.argues),
    positions,
    engagements,
    addressed: addressed >= addressedWeights.threshold,
    missed: stake * (1 - addressed),
    signs,
  }
}

/**
 * Whoever is known to be one and writes or is written to is a party, and a state that the memo names among its problems
 * or risks has a stake in them, whatever else it says of it.
 */
const isSure = (party: Party, { sections, header }: ActorEvidence): boolean =>
  (isNamed(party) && isCorrespondent(party, header)) ||
  (party.kind === 'state' &&
    party.mentions.some(
      ({ sentence }) => sentence.argues && /^(?:problem|risks)$/.test(roleAround(sections, sentence.section)),
    ))

function allEngagements(
  party: Party,
  { sentences, sections, units, parties, instruments }: ActorEvidence,
): Sentence[] {
  // Aimed at by the memo's own offer or threat: that is dealing with it.
  const aimedAt = instruments
    .filter(({ target, stance }) => target === party.name && stance === 'proposed')
    .map(({ sentence }) => sentence)
  const found = [
    ...engagementsOf(party, units, parties),
    ...aimedAt,
    ...ownPlacesOf(party, sentences, sections),
  ]
  return [...new Set(found)]
}

function roleOf(party: Party, own: ReadonlySet<string>, targets: ReadonlySet<string | undefined>): ActorRole {
  if (party.declaredRole) return party.declaredRole
  if (own.has(party.id) || (party.of !== undefined && own.has(party.of))) return 'own'
  if (!party.mentions.some(({ sentence }) => sentence.argues)) return 'other'
  return targets.has(party.name) ? 'target' : 'stakeholder'
}
