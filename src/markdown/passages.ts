import type {
  Heading,
  List,
  Node,
  Paragraph,
  Parent,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell,
} from 'mdast'
import { commentsIn } from './comments.ts'
import type { Tree } from './parse-tree.ts'
import type { Comment, ListItem, ParsedBlock, Passage } from './passage.ts'
import type { Place } from './place.ts'
import { type Prose, proseOf } from './prose.ts'

/** Takes the prose and the comments out of a block's tree. `source` is what the tree was parsed from. */
export function passagesIn(tree: Tree, source: string): ParsedBlock {
  const reading: Reading = { source, shift: tree.shift, passages: [], comments: [], depth: 0 }
  readChildren(tree.tree, atTop, reading)
  return { passages: reading.passages, comments: reading.comments }
}

interface Reading {
  readonly source: string
  readonly shift: number
  readonly passages: Passage[]
  readonly comments: Comment[]
  /** How many containers deep the reading is. */
  depth: number
}

/** No one writes a memo deeper than this; ten thousand quotation marks in a row must not overflow the stack. */
const deepest = 100

/** What a passage stands in. */
type Around = Pick<Passage, 'items' | 'quoted' | 'footnote'>

const atTop: Around = { items: [], quoted: false, footnote: false }

function readChildren(parent: Parent, around: Around, reading: Reading): void {
  if (reading.depth >= deepest) return
  reading.depth += 1
  for (const node of parent.children) readNode(node as RootContent, around, reading)
  reading.depth -= 1
}

function readNode(node: RootContent, around: Around, reading: Reading): void {
  if (node.type === 'heading' || node.type === 'paragraph') readProse(node, around, reading)
  else if (node.type === 'blockquote') readChildren(node, { ...around, quoted: true }, reading)
  else if (node.type === 'footnoteDefinition') readChildren(node, { ...around, footnote: true }, reading)
  else if (node.type === 'list') readList(node, around, reading)
  else if (node.type === 'table') readTable(node, around, reading)
  else if (node.type === 'html')
    reading.comments.push(...commentsIn(reading.source, placeIn(node, reading), 'alone'))
}

function readProse(node: Heading | Paragraph, around: Around, reading: Reading): void {
  const prose = proseIn(node, reading)
  if (!prose.text) return
  const level = node.type === 'heading' ? node.depth : 0
  const place = placeIn(node, reading)
  reading.passages.push({ kind: node.type, ...place, ...prose, level, ...around, cell: undefined })
}

function proseIn(node: Heading | Paragraph | TableCell, reading: Reading): Prose {
  const { prose, html } = proseOf(node.children, reading.shift)
  for (const place of html) reading.comments.push(...commentsIn(reading.source, place, 'inline'))
  return prose
}

function readList(list: List, around: Around, reading: Reading): void {
  const start = placeIn(list, reading).start
  for (const [index, node] of list.children.entries()) {
    const item: ListItem = { ...placeIn(node, reading), ordered: list.ordered === true, index, list: start }
    readChildren(node, { ...around, items: [...around.items, item] }, reading)
  }
}

/** Empty cells are kept: that nothing stands under "Position" is worth knowing. */
function readTable(table: Table, around: Around, reading: Reading): void {
  const start = placeIn(table, reading).start
  for (const [row, { children }] of table.children.entries()) {
    for (const [column, node] of children.entries()) {
      const prose = proseIn(node, reading)
      const place = contentPlace(node.children, placeIn(node, reading), reading)
      const cell = { table: start, row, column }
      reading.passages.push({ kind: 'cell', ...place, ...prose, level: 0, ...around, cell })
    }
  }
}

/** A cell's content without the pipes and the padding that the tree counts to it. */
function contentPlace(children: readonly PhrasingContent[], cell: Place, reading: Reading): Place {
  const [first, last] = [children[0], children.at(-1)]
  if (!first || !last) return cell
  return { start: placeIn(first, reading).start, end: placeIn(last, reading).end }
}

function placeIn(node: Node | Root, { shift }: Reading): Place {
  const { position } = node
  return { start: (position?.start.offset ?? 0) + shift, end: (position?.end.offset ?? 0) + shift }
}
