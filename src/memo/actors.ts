import { contains } from '../markdown/place.ts'
import { engagementsOf, ownPlacesOf, positionsOf } from './addressed.ts'
import type { Header } from './header.ts'
import type { Actor, ActorRole, Instrument, Section, Sentence } from './model.ts'
import type { Party } from './party.ts'
import { ownerOf } from './recommendations.ts'
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
  // Aimed at by the memo's own offer or threat: that is dealing with it.
  const aimedAt = instruments
    .filter(({ target, stance }) => target === party.name && stance === 'proposed')
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

/** What a place in the header counts for, against one for every duty laid on a party. */
const headerWeight = 3

/** Ids of the author's side: whoever writes and is written to, or is told most often what to do. */
function ownSide({ header, units, parties }: ActorEvidence): ReadonlySet<string> {
  const weights = new Map<string, number>()
  const add = ({ id, of }: Party, weight: number) => {
    for (const side of of ? [id, of] : [id]) weights.set(side, (weights.get(side) ?? 0) + weight)
  }
  for (const { proposals } of units) {
    const owner = ownerOf(proposals, parties)
    if (owner) add(owner, 1)
  }
  for (const party of parties) if (isCorrespondent(party, header)) add(party, headerWeight)
  const most = Math.max(...weights.values())
  return new Set([...weights].filter(([, weight]) => weight === most).map(([id]) => id))
}

const isCorrespondent = ({ mentions }: Party, { correspondents }: Header): boolean =>
  mentions.some((mention) => correspondents.some((line) => contains(line, mention)))

function roleOf(party: Party, own: ReadonlySet<string>, targets: ReadonlySet<string | undefined>): ActorRole {
  if (party.declaredRole) return party.declaredRole
  if (own.has(party.id) || (party.of !== undefined && own.has(party.of))) return 'own'
  if (!party.mentions.some(({ sentence }) => sentence.argues)) return 'other'
  return targets.has(party.name) ? 'target' : 'stakeholder'
}
