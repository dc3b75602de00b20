import type { Comment } from '../markdown/passage.ts'
import { type Place, shifted } from '../markdown/place.ts'
import type { Directive } from './model.ts'
import { type PlacedPassage, placeOfPassage } from './passages.ts'

/** A comment as it stands in the document. */
export interface PlacedComment {
  readonly comment: Comment
  readonly base: number
}

/**
 * The comments addressed to the linter. One within prose covers its passage; one that stands alone covers the
 * next passage, or the whole list or table that begins there.
 */
export function readDirectives(
  comments: readonly PlacedComment[],
  passages: readonly PlacedPassage[],
): Directive[] {
  return comments.flatMap(({ comment, base }) => {
    if (!comment.text.startsWith('policy-memo-')) return []
    const place = shifted(comment, base)
    const covers = comment.inline ? passageAround(place, passages) : unitAfter(place, passages)
    return covers ? [{ ...place, comment, covers }] : []
  })
}

function passageAround(place: Place, passages: readonly PlacedPassage[]): Place | undefined {
  const last = passages.findLast((placed) => placeOfPassage(placed).start <= place.start)
  return last && placeOfPassage(last)
}

function unitAfter(place: Place, passages: readonly PlacedPassage[]): Place | undefined {
  const next = passages.findIndex((placed) => placeOfPassage(placed).start >= place.end)
  const first = passages[next]
  if (!first) return undefined
  const last = passages.slice(next).findLast((other) => isSameUnit(first, other)) ?? first
  return { start: placeOfPassage(first).start, end: placeOfPassage(last).end }
}

function isSameUnit(first: PlacedPassage, other: PlacedPassage): boolean {
  if (first.block !== other.block) return false
  const list = first.passage.items[0]?.list
  if (list !== undefined) return other.passage.items[0]?.list === list
  const table = first.passage.cell?.table
  return table !== undefined ? other.passage.cell?.table === table : other === first
}
