import { describe, expect, it, vi } from 'vitest'
import { createBlockCache } from '../../src/markdown/cache.ts'
import { createMemory } from '../../src/markdown/memory.ts'
import type { ParsedBlock } from '../../src/markdown/passage.ts'

const proseOf = (parsed: ParsedBlock) => parsed.passages.map(({ text }) => text).join(' | ')

function countingCache() {
  const compute = vi.fn(proseOf)
  return { compute, cache: createBlockCache(compute) }
}

describe('createBlockCache', () => {
  it('computes only what changed', () => {
    const { compute, cache } = countingCache()
    cache.read('One.\n\nTwo.\n\nThree.', 'markdown')
    expect(compute).toHaveBeenCalledTimes(3)
    const read = cache.read('Zero.\n\nOne.\n\nTwo changed.\n\nThree.', 'markdown')
    expect(compute).toHaveBeenCalledTimes(5)
    expect(read.map(({ value }) => value)).toEqual(['Zero.', 'One.', 'Two changed.', 'Three.'])
    expect(read.map(({ block }) => block.start)).toEqual([0, 7, 13, 27])
  })

  it('computes equal blocks once, but not in another format', () => {
    const { compute, cache } = countingCache()
    cache.read('`One`\n\n`One`\n\n', 'markdown')
    expect(compute).toHaveBeenCalledTimes(1)
    const [read] = cache.read('`One`\n\n`One`\n\n', 'text')
    expect(read?.value).toBe('`One`')
  })

  it('reads a block anew when a label that it uses gets defined elsewhere', () => {
    const { compute, cache } = countingCache()
    expect(cache.read('Relief[^a].\n\nText.\n\n', 'markdown')[0]?.value).toBe('Relief[^a].')
    expect(cache.read('Relief[^a].\n\nText.\n\n[^a]: It.', 'markdown')[0]?.value).toBe('Relief.')
    expect(compute).toHaveBeenCalledTimes(4)
    cache.read('Relief[^a].\n\nText.\n\n[^a]: It.\n\n[^b]: Unused.', 'markdown')
    expect(compute).toHaveBeenCalledTimes(6)
  })

  it('passes front matter on as text without prose', () => {
    const cache = createBlockCache((parsed, block) => ({ ...parsed, ...block }))
    const [front] = cache.read('---\na: 1\n---\nText.', 'markdown')
    expect(front?.value).toEqual({
      passages: [],
      comments: [],
      kind: 'front-matter',
      text: '---\na: 1\n---\n',
    })
  })
})

describe('createMemory', () => {
  it('keeps what is asked for and drops the rest once it outweighs that', () => {
    const memory = createMemory<number>()
    const compute = vi.fn(() => 1)
    for (const text of ['a', 'b', 'c']) memory.recall(text, compute)
    memory.endRound()
    memory.recall('a', compute)
    memory.recall('b', compute)
    memory.endRound()
    memory.recall('c', compute)
    expect(compute).toHaveBeenCalledTimes(3)
    memory.endRound()
    memory.recall('c', compute)
    expect(compute).toHaveBeenCalledTimes(3)
    memory.recall('a', compute)
    expect(compute).toHaveBeenCalledTimes(4)
  })

  it('keeps an undefined value too', () => {
    const memory = createMemory<undefined>()
    const compute = vi.fn(() => undefined)
    memory.recall('a', compute)
    memory.recall('a', compute)
    expect(compute).toHaveBeenCalledTimes(1)
  })
})
