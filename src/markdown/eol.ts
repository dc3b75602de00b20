const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Where the line that holds `at` ends, before its line ending. */
export function lineEnd(text: string, at: number): number {
  let end = at
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === lineFeed || code === carriageReturn) break
  }
  return end
}

/** As `lineEnd`, for reading a whole text line by line: quicker where no carriage return is to be looked for. */
export function lineEndsOf(text: string): (at: number) => number {
  if (text.includes('\r')) return (at) => lineEnd(text, at)
  return (at) => {
    const end = text.indexOf('\n', at)
    return end < 0 ? text.length : end
  }
}

/** Where the next line starts, given the end of a line; a carriage return and a line feed are one line ending. */
export function nextLine(text: string, end: number): number {
  if (end >= text.length) return text.length
  const isPair = text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === lineFeed
  return end + (isPair ? 2 : 1)
}

/** The start of the first line at or after `from`, itself the start of a line, that is not blank. */
export function afterBlankLines(text: string, from: number): number {
  const blank = /[ \t]*(?:\r\n|\n|\r|$)/y
  let at = from
  while (at < text.length) {
    blank.lastIndex = at
    if (!blank.test(text)) break
    at = blank.lastIndex
  }
  return at
}

/** The line ending that most lines of the text have; a line feed where it has none. */
export function endOfLine(text: string): '\n' | '\r\n' | '\r' {
  const counts = { '\n': 0, '\r\n': 0, '\r': 0 }
  for (let at = lineEnd(text, 0); at < text.length; ) {
    const next = nextLine(text, at)
    counts[text.slice(at, next) as keyof typeof counts] += 1
    at = lineEnd(text, next)
  }
  if (counts['\r\n'] > counts['\n'] && counts['\r\n'] >= counts['\r']) return '\r\n'
  return counts['\r'] > counts['\n'] ? '\r' : '\n'
}

/** A line and a column as people count them: both from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Returns the function that tells the position of an offset of this text, by binary search over its lines. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = lineStarts(text)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

/** The offsets at which the lines of the text start; the first is 0. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = lineEnd(text, 0); at < text.length; ) {
    const next = nextLine(text, at)
    starts.push(next)
    at = lineEnd(text, next)
  }
  return starts
}
