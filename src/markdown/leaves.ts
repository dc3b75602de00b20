import type { Format } from './block.ts'
import { lineEnd, nextLine } from './eol.ts'
import { parseTree, startOf } from './parse-tree.ts'

/** A block that runs on over blank lines: how it opens, how it closes, and how far in the closing mark may begin. */
interface Leaf {
  readonly opens: RegExp
  readonly closes: RegExp
  readonly from: number
}

const htmlLeaves: readonly Leaf[] = [
  { opens: /[ \t]*<!--/y, closes: /-->/g, from: 2 },
  { opens: /[ \t]*<!\[CDATA\[/y, closes: /\]\]>/g, from: 9 },
  { opens: /[ \t]*<![a-z]/iy, closes: />/g, from: 2 },
  { opens: /[ \t]*<\?/y, closes: /\?>/g, from: 1 },
  {
    opens: /[ \t]*<(?:pre|script|style|textarea)(?=[ \t\n\r>]|$)/iy,
    closes: /<\/(?:pre|script|style|textarea)>/gi,
    from: 1,
  },
]
const fence = /[ \t]*(?:(`{3,})(?![^\n\r]*`)|(~{3,}))/y
const deepIndent = / {4}| {0,3}\t/y

/** The characters a leaf can begin with, after white space; most lines begin with another. */
const mayOpen = /[ \t]*[<`~]/y

/** Whether a fence or raw HTML that can hold blank lines opens on the line at `at`. */
export function opensLeaf(text: string, at: number, format: Format): boolean {
  if (!test(mayOpen, text, at)) return false
  if (format === 'markdown' && test(deepIndent, text, at)) return false
  return (
    htmlLeaves.some((leaf) => test(leaf.opens, text, at)) || (format === 'markdown' && test(fence, text, at))
  )
}

/** The start of the line after the one that closes the leaf opened at `at`; the text's end if none does. */
export function closingEnd(text: string, at: number, format: Format): number {
  const close = format === 'markdown' && test(fence, text, at) ? fenceClose(text, at) : htmlClose(text, at)
  return close < 0 ? text.length : nextLine(text, lineEnd(text, close))
}

/**
 * Where in the source a leaf opens that is still open at its end, or −1. Asked only where marks of one stand in the
 * middle of something else, where nothing less than a parser can tell: would a paragraph put below stand by itself?
 */
export function unclosedLeaf(source: string, format: Format): number {
  const { tree, shift } = parseTree(`${source}\n\nx`, format, [])
  const last = tree.children.at(-1)
  const start = last ? startOf(last) + shift : -1
  return start === source.length + 2 ? -1 : start
}

function fenceClose(text: string, at: number): number {
  fence.lastIndex = at
  const mark = fence.exec(text)
  const run = mark?.[1] ?? mark?.[2] ?? '```'
  const closing = new RegExp(`(?<=[\\n\\r]) {0,3}${run[0]}{${run.length},}[ \\t]*(?=[\\n\\r]|$)`, 'g')
  closing.lastIndex = lineEnd(text, at)
  return closing.exec(text)?.index ?? -1
}

function htmlClose(text: string, at: number): number {
  const leaf = htmlLeaves.find(({ opens }) => test(opens, text, at))
  if (!leaf) return -1
  leaf.closes.lastIndex = text.indexOf('<', at) + leaf.from
  return leaf.closes.exec(text)?.index ?? -1
}

function test(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}
