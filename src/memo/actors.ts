import { engagementsOf, ownPlacesOf, positionsOf } from './addressed.ts'
import type { Actor, ActorRole, Instrument, Section, Sentence } from './model.ts'
import type { Party } from './party.ts'
import { ownerOf } from './recommendations.ts'
import type { Unit } from './units.ts'

export interface ActorEvidence {
  readonly sentences: readonly Sentence[]
  readonly sections: readonly Section[]
  readonly units: readonly Unit[]
  readonly instruments: readonly Instrument[]
  readonly parties: readonly Party[]
}

/** The parties with their part in the memo: role, stated positions, engagements. */
export function readActors(evidence: ActorEvidence): Actor[] {
  const { parties, instruments } = evidence
  const own = ownSide(evidence)
  const targets = new Set(
    instruments
      .filter(({ stance }) => stance === 'proposed' || stance === 'weighed')
      .map(({ target }) => target),
  )
  return parties.map((party) => toActor(party, roleOf(party, own, targets), evidence))
}

function toActor(
  party: Party,
  role: ActorRole,
  { sentences, sections, units, parties, instruments }: ActorEvidence,
): Actor {
  const aimedAt = instruments
    .filter(
      ({ target, stance, sentence }) =>
        target === party.name &&
        stance === 'proposed' &&
        units.some((unit) => unit.sentences.includes(sentence)),
    )
    .map(({ sentence }) => sentence)
  const engagements = [
    ...engagementsOf(party, units, parties),
    ...aimedAt,
    ...ownPlacesOf(party, sentences, sections),
  ]
  return {
    name: party.name,
    aliases: [...new Set(party.mentions.map(({ text }) => text))],
    kind: party.kind,
    role,
    mentions: party.mentions.filter(({ sentence }) => sentence.argues),
    positions: positionsOf(party, parties),
    engagements: [...new Set(engagements)],
  }
}

/** Ids of the author's side: whoever is told most often what to do, and "we". */
function ownSide({ units, parties }: ActorEvidence): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { proposals } of units) {
    const owner = ownerOf(proposals, parties)
    if (owner) counts.set(owner.id, (counts.get(owner.id) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return new Set(most ? [most[0]] : [])
}

function roleOf(party: Party, own: ReadonlySet<string>, targets: ReadonlySet<string | undefined>): ActorRole {
  if (party.declaredRole) return party.declaredRole
  if (own.has(party.id) || (party.of !== undefined && own.has(party.of))) return 'own'
  if (!party.mentions.some(({ sentence }) => sentence.argues)) return 'other'
  return targets.has(party.name) ? 'target' : 'stakeholder'
}
