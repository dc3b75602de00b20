import type { Block, Format } from './block.ts'
import { afterBlankLines, lineEnd, nextLine } from './eol.ts'
import { frontMatterEnd } from './front-matter-end.ts'
import { closingEnd, opensLeaf, unclosedLeaf } from './leaves.ts'

/** Computes a value, or remembers it from before: the same text always has the same value. */
export type Remember<T> = (text: string, compute: () => T) => T

/**
 * Cuts a document into stretches that can be parsed alone, in one linear pass. The blocks tile the text: blank
 * lines belong to the block before them. A cut that could change how the text reads is never made, so a list
 * whose items stand apart, or a fence with blank lines in it, is one block.
 */
export function splitBlocks(
  text: string,
  format: Format = 'markdown',
  remember: Remember<number> = (_, f) => f(),
): Block[] {
  const blocks: Block[] = []
  const push = (kind: Block['kind'], start: number, end: number) =>
    end > start && blocks.push({ kind, start, end, text: text.slice(start, end) })
  let start = frontMatterEnd(text)
  push('front-matter', 0, start)
  let at = afterBlankLines(text, start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start)
  let inContainer = false
  while (at < text.length) {
    if (opensLeaf(text, at, format)) {
      at = closingEnd(text, at, format)
      continue
    }
    const stretch = readStretch(text, at, format, inContainer)
    const source = text.slice(at, stretch.end)
    const open = stretch.maybeOpen ? remember(source, () => unclosedLeaf(source, format)) : -1
    at = open < 0 ? stretch.end : closingEnd(text, at + open, format)
    inContainer = stretch.inContainer
    if (open >= 0) continue
    push('body', start, at)
    start = at
    inContainer = false
  }
  push('body', start, text.length)
  return blocks
}

interface Stretch {
  readonly end: number
  /** A list or a footnote stands in it, which indented lines or further items may continue. */
  readonly inContainer: boolean
  /** It holds marks of a fence or of raw HTML, which may run on over blank lines. */
  readonly maybeOpen: boolean
}

const containerStart = /[ \t]*(?:[-+*](?=[ \t\n\r]|$)|\d{1,9}[.)](?=[ \t\n\r]|$)|\[\^)/y
const listItemStart = /(?:[-+*]|\d{1,9}[.)])(?=[ \t\n\r]|$)/y
const leafMark =
  /(?:[ \t]|>|[-+*]|\d{1,9}[.)]|\[\^[^\]\n\r]*\]:)*(?:`{3}|~{3}|<(?:[!?]|pre|script|style|textarea))/iy

/** Reads lines up to the first one after a blank line that nothing before it can hold. */
function readStretch(text: string, from: number, format: Format, within: boolean): Stretch {
  const deepest = format === 'text' ? Number.POSITIVE_INFINITY : 3
  let inContainer = within
  let maybeOpen = false
  let afterBlank = false
  let at = from
  while (at < text.length) {
    const end = lineEnd(text, at)
    const indent = indentOf(text, at, end)
    if (indent < 0) afterBlank = true
    else if (
      afterBlank &&
      indent <= (inContainer ? 0 : deepest) &&
      !(inContainer && matches(listItemStart, text, at))
    )
      break
    else {
      afterBlank = false
      inContainer ||= matches(containerStart, text, at)
      maybeOpen ||= matches(leafMark, text, at)
    }
    at = nextLine(text, end)
  }
  return { end: at, inContainer, maybeOpen }
}

/** The width of a line's indentation; −1 for a blank line. A tab counts as four, which is always too deep to cut. */
function indentOf(text: string, start: number, end: number): number {
  let width = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x20) width += 1
    else if (code === 0x09) width += 4
    else return width
  }
  return -1
}

function matches(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}
