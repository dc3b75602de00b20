import { contains } from '../markdown/place.ts'
import type { Header } from './header.ts'
import type { Party } from './party.ts'
import { ownerOf } from './recommendations.ts'
import type { Unit } from './units.ts'

/** What a place in the header counts for, against one for every duty laid on a party. */
const headerWeight = 3

/** Ids of the author's side: whoever writes and is written to, and whoever is told most often what to do. */
export function ownSide(
  header: Header,
  units: readonly Unit[],
  parties: readonly Party[],
): ReadonlySet<string> {
  const weights = new Map<string, number>()
  const own = new Set<string>()
  const add = (party: Party, weight: number) => {
    for (const side of sidesOf(party)) weights.set(side, (weights.get(side) ?? 0) + weight)
  }
  for (const { proposals } of units) {
    const owner = ownerOf(proposals, parties)
    if (owner) add(owner, 1)
  }
  for (const party of parties) {
    if (!isCorrespondent(party, header)) continue
    add(party, headerWeight)
    for (const side of sidesOf(party)) own.add(side)
  }
  const most = Math.max(...weights.values())
  for (const [id, weight] of weights) if (weight === most) own.add(id)
  return own
}

const sidesOf = ({ id, of }: Party): string[] => (of ? [id, of] : [id])

/** Writes or is written to, as the header says. */
export const isCorrespondent = ({ mentions }: Party, { correspondents }: Header): boolean =>
  mentions.some((mention) => correspondents.some((line) => contains(line, mention)))
