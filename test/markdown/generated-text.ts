import fc from 'fast-check'
import type { Nodes } from 'mdast'
import type { Format } from '../../src/markdown/block.ts'
import { splitBlocks } from '../../src/markdown/blocks.ts'
import { foreignLabels, labelsOf } from '../../src/markdown/definitions.ts'
import { parseTree } from '../../src/markdown/parse-tree.ts'

/** Starts of lines that open, continue or close something. */
const starts = [
  '· · ·  ·   ·    ·\t·- ·* ·-·1. ·2) ·  - ·   1. ·> ·>·# ·---·===·* * *·| a | b |·| - | - |·[^1]: ·[a]: ',
  '```·~~~·````·  ```·1. ```·<!-- ·   <!--·- <!-- ·<?a·<!A·<![CDATA[·<pre>·<div>·</div>·<b>·    - ·- > ·> - ',
].flatMap((list) => list.split('·'))
const insides = [
  '··Seoul·the talks·*must*·**Owner.**·`code`·&amp;·\\*·a[^1]·[a]·[x][a]·😀·\u00a0·é·[b](c)·![d](e)',
  '-->·?>·]]>·</pre>·>·```·~~~·<br>·<!-- c -->· | ·  ·\\',
].flatMap((list) => list.split('·'))
const ends = ['\n', '\n', '\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\n \n', '\n\n\n']

const line = fc
  .tuple(
    fc.constantFrom(...starts),
    fc.array(fc.constantFrom(...insides), { maxLength: 3 }),
    fc.constantFrom(...ends),
  )
  .map(([start, inside, end]) => start + inside.join(' ') + end)

/** Short documents made of everything that can confuse a splitter. */
export const memoText = fc
  .tuple(fc.constantFrom('', '', '', '\uFEFF', '\n', '  '), fc.array(line, { maxLength: 12 }))
  .map(([first, lines]) => first + lines.join(''))

/**
 * micromark reads a list marker below indented code and a blank line as if it interrupted a paragraph, so that it
 * may not be empty or start at 2; CommonMark has no such rule and a block parsed alone does not follow it.
 */
export const hasListBelowCode = (source: string): boolean =>
  /(?:^|[\n\r])\uFEFF?[ \t]*(?: {4}|\t)[^\n\r]*(?:[\n\r]+[ \t]*)*[\n\r](?:[ \t>]|\[.*?\]:)*(?:[-+*]|\d{1,9}[.)])/.test(
    source,
  )

/** What kind of node stands where, for every node of the tree in order. */
export type NodeAt = readonly [type: string, start: number, end: number]

/** The nodes of the document parsed as one, below its front matter. */
export function wholeNodes(source: string, format: Format): NodeAt[] {
  const front = splitBlocks(source, format)[0]
  const from = front?.kind === 'front-matter' ? front.end : 0
  const { tree, shift } = parseTree(source.slice(from), format, [])
  return tree.children.flatMap((node) => nodesAt(node, from + shift, source))
}

/** The nodes of the document's blocks, each parsed alone. */
export function blockwiseNodes(source: string, format: Format): NodeAt[] {
  const blocks = splitBlocks(source, format)
  const defined = new Set(blocks.flatMap((block) => labelsOf(block, format).own))
  return blocks.flatMap((block) => {
    if (block.kind === 'front-matter') return []
    const foreign = foreignLabels(labelsOf(block, format), defined)
    const { tree, shift } = parseTree(block.text, format, foreign)
    return tree.children.flatMap((node) => nodesAt(node, block.start + shift, source))
  })
}

/** Ends leave trailing white space out: a fence that is never closed reaches over the blank lines after it. */
function nodesAt(node: Nodes, shift: number, source: string): NodeAt[] {
  const start = (node.position?.start.offset ?? -1) + shift
  const end = (node.position?.end.offset ?? -1) + shift
  const inside = 'children' in node ? node.children.flatMap((child) => nodesAt(child, shift, source)) : []
  return [[node.type, start, start + source.slice(start, end).trimEnd().length], ...inside]
}
