import { positionsIn } from '../markdown/eol.ts'
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
  const positionOf = positionsIn(text)
  const shownAt = (offset: number) => {
    const { line, column } = positionOf(offset)
    return { line, column: line === 1 && column > 1 && text.startsWith('\ufeff') ? column - 1 : column }
  }
  return ({ start, end }) => {
    const from = shownAt(start)
    const to = shownAt(end)
    return { start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }
}
