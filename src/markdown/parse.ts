import type { Block, Format } from './block.ts'
import { parseTree } from './parse-tree.ts'
import type { ParsedBlock } from './passage.ts'
import { passagesIn } from './passages.ts'

const nothing: ParsedBlock = { passages: [], comments: [] }

/**
 * Parses one block; all places of the result are relative to the block's start. Never throws: any text is Markdown.
 * `labels` are the labels that the block uses and other blocks define, see `foreignLabels`.
 */
export function parseBlock(
  block: Pick<Block, 'kind' | 'text'>,
  format: Format,
  labels: readonly string[] = [],
): ParsedBlock {
  if (block.kind === 'front-matter') return nothing
  return passagesIn(parseTree(block.text, format, labels), block.text)
}
