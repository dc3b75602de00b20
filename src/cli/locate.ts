import type { Place } from '../markdown/place.ts'

/** A place by offset, and by line and column as editors count them: from 1, columns in UTF-16 code units. */
export interface Located extends Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Finds lines and columns in a text. A byte order mark counts as an offset, but no editor shows it as a column. */
export function createLocator(text: string): (place: Place) => Located {
  const starts = [text.startsWith('\ufeff') ? 1 : 0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return ({ start, end }) => {
    const from = lineOf(starts, start)
    const to = lineOf(starts, end)
    return {
      start,
      end,
      line: from + 1,
      column: columnOf(starts, from, start),
      endLine: to + 1,
      endColumn: columnOf(starts, to, end),
    }
  }
}

const columnOf = (starts: readonly number[], line: number, offset: number) =>
  Math.max(0, offset - (starts[line] ?? 0)) + 1

/** The index of the last line that starts at or before the offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
