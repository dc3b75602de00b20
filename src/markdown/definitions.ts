import type { Nodes } from 'mdast'
import type { Block, Format } from './block.ts'
import { parseTree } from './parse-tree.ts'

/** The labels that a block defines, normalized; a footnote's begins with `^`. Only a parser can tell, so ask rarely. */
export function definedLabels(block: Pick<Block, 'kind' | 'text'>, format: Format): readonly string[] {
  if (!mayDefine(block)) return []
  return labelsIn(parseTree(block.text, format, []).tree)
}

/** Whether the block may define labels, told at a glance. */
export const mayDefine = (block: Pick<Block, 'kind' | 'text'>): boolean =>
  block.kind === 'body' && block.text.includes(']:')

/** The labels of `defined` that the block may use and does not define itself, sorted. */
export function foreignLabels(
  block: Block,
  defined: ReadonlySet<string>,
  own: readonly string[],
): readonly string[] {
  if (defined.size === 0 || block.kind !== 'body' || !block.text.includes('[')) return []
  const used = new Set<string>()
  for (const [, label = ''] of block.text.matchAll(/\[((?:[^\\[\]]|\\[\s\S])*)\]/g)) {
    // In a quotation the mark of the next line may stand within a label.
    for (const written of [label, label.replace(/[\n\r][ \t>]*/g, ' ')]) {
      const name = normalized(written)
      if (defined.has(name) && !own.includes(name)) used.add(name)
    }
  }
  return [...used].sort()
}

function labelsIn(node: Nodes): string[] {
  if (node.type === 'definition') return [normalized(node.identifier)]
  const inside = 'children' in node ? node.children.flatMap(labelsIn) : []
  return node.type === 'footnoteDefinition' ? [`^${normalized(node.identifier)}`, ...inside] : inside
}

/** As CommonMark compares labels: white space and case do not count. */
const normalized = (label: string): string =>
  label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
