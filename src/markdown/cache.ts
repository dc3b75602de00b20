import type { Block, Format } from './block.ts'
import { splitBlocks } from './blocks.ts'
import { foreignLabels, type Labels, labelsOf, noLabels } from './definitions.ts'
import { createMemory } from './memory.ts'
import { parseBlock } from './parse.ts'
import type { ParsedBlock } from './passage.ts'

/** A block of the document with what was computed of it. */
export interface ReadBlock<T> {
  readonly block: Block
  readonly value: T
}

/** What may be computed of a block: it must depend on nothing else, as blocks that read alike share the result. */
export type Compute<T> = (parsed: ParsedBlock, block: Pick<Block, 'kind' | 'text'>) => T

export interface BlockCache<T> {
  /** Splits, parses and computes, where a block of the last text does not already read the same. */
  read(text: string, format: Format): readonly ReadBlock<T>[]
}

/** Reads versions of one document; after a change only the blocks that changed are computed anew. */
export function createBlockCache<T>(compute: Compute<T>): BlockCache<T> {
  const readers: Record<Format, BlockReader<T>> = {
    markdown: createBlockReader('markdown', compute),
    text: createBlockReader('text', compute),
  }
  return { read: (text, format) => readers[format](text) }
}

type BlockReader<T> = (text: string) => readonly ReadBlock<T>[]

function createBlockReader<T>(format: Format, compute: Compute<T>): BlockReader<T> {
  const openings = createMemory<number>()
  const labels = createMemory<Labels>()
  const values = createMemory<T>()

  const labelsIn = (block: Block): Labels =>
    block.text.includes('[')
      ? labels.recall(block.text, (text) => labelsOf({ ...block, text }, format))
      : noLabels

  const valueIn = ({ kind, text }: Block, foreign: readonly string[]): T => {
    const head = headOf(kind, text, foreign)
    return values.recall(head + text, (key) => {
      const block = { kind, text: key.slice(head.length) }
      return compute(parseBlock(block, format, foreign), block)
    })
  }

  return (text) => {
    const blocks = splitBlocks(text, format, openings.recall)
    const known = blocks.map(labelsIn)
    const defined = new Set(known.flatMap(({ own }) => own))
    const read = blocks.map((block, i) => ({
      block,
      value: valueIn(block, foreignLabels(known[i] ?? noLabels, defined)),
    }))
    for (const memory of [openings, labels, values]) memory.endRound()
    return read
  }
}

/** Nothing for most blocks, so that their text itself is the key; else what sets equal texts apart. */
function headOf(kind: Block['kind'], text: string, foreign: readonly string[]): string {
  const isPlain = kind === 'body' && foreign.length === 0 && text.charCodeAt(0) !== 0
  return isPlain ? '' : `\0${kind}${JSON.stringify(foreign)}`
}
