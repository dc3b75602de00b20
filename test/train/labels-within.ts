import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createReader } from '../../src/memo/read-memo.ts'
import type { Label, Labelled } from './labelled.ts'

/** Our own labelled memos, whose labels stand within them; README.md beside them has the form. */
export function readLabelsWithin(folder: string): Labelled[] {
  const files = readdirSync(folder).filter((file) => /^[a-z]+\d*-\d+\.md$/.test(file))
  return files.sort().map((file) => readOne(path.join(folder, file)))
}

function readOne(file: string): Labelled {
  const id = path.basename(file, '.md')
  const { text, tags, footer } = parse(readFileSync(file, 'utf8'), id)
  const memo = createReader().read(text, 'markdown')
  const labels: Label[] = []
  const blocks = new Map<string, number[]>()
  for (const { at, parts } of tags) {
    const n = memo.sentences.findLast(({ start }) => start < at)?.index
    if (n === undefined) throw new Error(`${file}: no sentence before the tag at ${at}`)
    for (const part of parts) {
      const label = labelOf(part, n)
      if (label) labels.push(label)
      const block = /^(?:R )?(b\w+)$/.exec(part)?.[1]
      if (block) blocks.set(block, [...(blocks.get(block) ?? []), n])
      if (!label && !block) throw new Error(`${file}: «${part}» is no tag`)
    }
  }
  return {
    id,
    // "s031-2" is written in the manner of the real memo 031.
    family: /^s(\d+)-/.exec(id)?.[1] ?? id,
    memo,
    numberOf: memo.sentences.map(({ index }) => index),
    labels,
    actors: footer.actors,
    findings: footer.findings,
    blocks: [...blocks].map(([block, sentences]) => ({ id: block, sentences })),
  }
}

/** The memo as its author would save it, with the tags by their place in it, and the labels comment at its end. */
function parse(source: string, id: string) {
  const comment = /<!-- labels\n([\s\S]*?)-->\s*$/.exec(source)
  if (!comment?.[1]) throw new Error(`${id}: no labels comment at the end`)
  const pieces = source.slice(0, comment.index).split(/⟦([^⟧]*)⟧/)
  let text = ''
  const tags: { at: number; parts: string[] }[] = []
  for (const [i, piece] of pieces.entries()) {
    if (i % 2 === 0) text += piece
    else tags.push({ at: text.length, parts: piece.split(';').map((part) => part.trim()) })
  }
  return { text, tags, footer: JSON.parse(comment[1]) as Pick<Labelled, 'actors' | 'findings'> }
}

/** "R b1", "I target", "P+ target", "B md"; "i" and "p" are not the memo's own. */
function labelOf(part: string, n: number): Label | undefined {
  if (/^R b\w+$/.test(part)) return { n, label: 'RECOMMENDATION' }
  if (/^B (?:m?d?v?|-)$/.test(part)) return { n, label: 'BENCHMARK' }
  const kind = /^([IPip])\+? ./.exec(part)?.[1]
  if (!kind) return undefined
  return {
    n,
    label: kind.toUpperCase() === 'I' ? 'INCENTIVE' : 'PENALTY',
    proposed: kind !== kind.toLowerCase(),
  }
}
