import type { Format } from './block.ts'
import { nextLine } from './eol.ts'

/** A text to be read line by line. */
export interface Lines {
  readonly text: string
  readonly format: Format
  /** Where the line that holds an offset ends. */
  readonly endAt: (at: number) => number
}

/** Some lines at whose end the text may be cut, if nothing in them is open. */
export interface Stretch {
  readonly end: number
  /** A list or a footnote stands in it, which indented lines or further items may continue. */
  readonly inContainer: boolean
  /** It holds marks of a fence or of raw HTML, which may run on over blank lines. */
  readonly maybeOpen: boolean
}

/** What the first character of a line may begin: most lines begin with a letter, and then nothing. */
const marks = /[-+*\d[>`~<]/
const containerStart = /(?:[-+*]|\d{1,9}[.)])(?=[ \t\n\r]|$)|\[\^/y
const listItemStart = /(?:[-+*]|\d{1,9}[.)])(?=[ \t\n\r]|$)/y
const leafMark =
  /(?:[ \t]|>|[-+*]|\d{1,9}[.)]|\[\^[^\]\n\r]*\]:)*(?:`{3}|~{3}|<(?:[!?]|pre|script|style|textarea))/iy

/** Reads lines up to the first one after a blank line that nothing before it can hold. */
export function readStretch({ text, format, endAt }: Lines, from: number, within: boolean): Stretch {
  const deepest = format === 'text' ? Number.POSITIVE_INFINITY : 3
  let inContainer = within
  let maybeOpen = false
  let afterBlank = false
  let at = from
  while (at < text.length) {
    const first = afterIndent(text, at)
    const isMarked = marks.test(text[first] ?? '')
    const end = endAt(first)
    if (first === end) afterBlank = true
    else {
      const mayCut = inContainer ? first === at : indentWidth(text, at, first) <= deepest
      if (afterBlank && mayCut && !(inContainer && isMarked && matches(listItemStart, text, at))) break
      afterBlank = false
      if (isMarked) {
        inContainer ||= matches(containerStart, text, first)
        maybeOpen ||= matches(leafMark, text, first)
      }
    }
    at = nextLine(text, end)
  }
  return { end: at, inContainer, maybeOpen }
}

function afterIndent(text: string, lineStart: number): number {
  let at = lineStart
  while (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09) at++
  return at
}

/** In columns; a tab counts as four, which is always too deep to cut. */
const indentWidth = (text: string, from: number, to: number): number =>
  to - from + (text.slice(from, to).includes('\t') ? 3 : 0)

function matches(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}
