import type { Block, Format } from './block.ts'
import { afterBlankLines, lineEndsOf } from './eol.ts'
import { frontMatterEnd } from './front-matter-end.ts'
import { closingEnd, opensLeaf, unclosedLeaf } from './leaves.ts'
import { type Lines, readStretch } from './stretch.ts'

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
  const lines: Lines = { text, format, endAt: lineEndsOf(text) }
  while (at < text.length) {
    if (opensLeaf(text, at, format)) {
      at = closingEnd(text, at, format)
      continue
    }
    const stretch = readStretch(lines, at, inContainer)
    const openedAt = (source: string) => unclosedLeaf(source, format)
    const open = stretch.maybeOpen ? recall(text.slice(at, stretch.end), openedAt) : -1
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
