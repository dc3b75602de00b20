import { contains } from '../markdown/place.ts'
import type { Header } from './header.ts'
import type { Party } from './party.ts'
import { ownerOf } from './recommendations.ts'
import type { Unit } from './units.ts'

/** What a place in the header counts for, against one for every duty laid on a party. */
const headerWeight = 3

/** Ids of the author's side: whoever writes and is written to, or is told most often what to do. */
export function ownSide(
  header: Header,
  units: readonly Unit[],
  parties: readonly Party[],
): ReadonlySet<string> {
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
