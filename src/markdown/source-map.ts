import type { Passage } from './passage.ts'
import type { Place } from './place.ts'

/** The source offset of the character at a prose offset, both relative to what the map is relative to. */
export function toSource(map: Passage['map'], proseOffset: number): number {
  const pair = lastPairAt(map, proseOffset)
  return pair < 0 ? (map[1] ?? 0) : (map[pair + 1] ?? 0) + proseOffset - (map[pair] ?? 0)
}

/**
 * Where the prose `from` to `to` (at least one character) stands in the block: from its first character to just
 * after its last one. What follows without being prose, such as a footnote mark, is not part of it.
 */
export function placeOf(passage: Passage, from: number, to: number): Place {
  const { map } = passage
  if (map.length === 0) return { start: passage.start, end: passage.start }
  const start = toSource(map, from)
  if (to <= from) return { start, end: start }
  // The first pair at `to` closes the run before it; a later one opens the run after it.
  const before = lastPairAt(map, to - 1)
  const next = before + 2
  const end = map[next] === to ? (map[next + 1] ?? start) : toSource(map, to - 1) + 1
  return { start, end }
}

/** The index of the last pair whose prose offset is not after `proseOffset`, or −2 if all are. */
function lastPairAt(map: Passage['map'], proseOffset: number): number {
  let low = -1
  let high = map.length / 2 - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((map[middle * 2] ?? 0) <= proseOffset) low = middle
    else high = middle - 1
  }
  return low * 2
}
