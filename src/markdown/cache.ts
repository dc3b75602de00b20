import type { Block, Format } from './block.ts'
import { splitBlocks } from './blocks.ts'
import { definedLabels, foreignLabels, mayDefine } from './definitions.ts'
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
  const values = createMemory<T>()
  const labels = createMemory<readonly string[]>()
  const openings = createMemory<number>()
  return {
    read(text, format) {
      const blocks = splitBlocks(text, format, (source, open) => openings.recall(`${format} ${source}`, open))
      const own = blocks.map((block) =>
        mayDefine(block) ? labels.recall(`${format} ${block.text}`, () => definedLabels(block, format)) : [],
      )
      const defined = new Set(own.flat())
      const read = blocks.map((block, i) => {
        const foreign = foreignLabels(block, defined, own[i] ?? [])
        const head = `${block.kind} ${format} ${JSON.stringify(foreign)} `
        const key = head + block.text
        return { block, value: values.recall(key, () => computed(block, key.slice(head.length), foreign)) }
      })
      for (const memory of [values, labels, openings]) memory.forgetUnused()
      return read

      /** `text` equals the block's, but is a copy: what is kept of it must not keep the whole document alive. */
      function computed({ kind }: Block, text: string, foreign: readonly string[]): T {
        return compute(parseBlock({ kind, text }, format, foreign), { kind, text })
      }
    },
  }
}
