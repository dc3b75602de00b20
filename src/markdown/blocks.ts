import type { Block, Format } from './block.ts'
import { afterBlankLines, lineEnd, nextLine } from './eol.ts'
import { frontMatterEnd } from './front-matter-end.ts'
import { closingEnd, opensLeaf, unclosedLeaf } from './leaves.ts'

/** Computes a value of a text, or remembers it from before. */
export type Recall<T> = (text: string, compute: (text: string) => T) => T

/**
 * Cuts a document into stretches that can be parsed alone, in one linear pass. The blocks tile the text: blank
 * lines belong to the block before them. A cut that could change how the text reads is never made, so a list
 * whose items stand apart, or a fence with blank lines in it, is one block.
 */
export function splitBlocks(
  text: string,
  format: Format = 'markdown',
  recall: Recall<number> = (source, compute) => compute(source),
): Block[] {
  const blocks: Block[] = []
  const push = (kind: Block['kind'], from: number, end: number) => {
    if (end > from) blocks.push({ kind, start: from, end, text: text.slice(from, end) })
  }
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
    const open = stretch.maybeOpen
      ? recall(text.slice(at, stretch.end), (it) => unclosedLeaf(it, format))
      : -1
    if (open >= 0) {
      inContainer = stretch.inContainer
      at = closingEnd(text, at + open, format)
      continue
    }
    at = stretch.end
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

/** What the first character of a line may begin: most lines begin with a letter, and then nothing. */
const marks = /[-+*\d[>`~<]/
const containerStart = /(?:[-+*]|\d{1,9}[.)])(?=[ \t\n\r]|$)|\[\^/y
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
    const first = afterIndent(text, at)
    const isMarked = marks.test(text[first] ?? '')
    const end = lineEnd(text, first)
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
