import type { Nodes } from 'mdast'
import type { Block, Format } from './block.ts'
import { parseTree } from './parse-tree.ts'

/** The labels of links and footnotes in a block, normalized; a footnote's begins with `^`. */
export interface Labels {
  /** Those that the block defines. */
  readonly own: readonly string[]
  /** Those that it would use if they were defined somewhere. */
  readonly used: readonly string[]
}

export const noLabels: Labels = { own: [], used: [] }

/** The labels of a block. What defines one only a parser can tell, so remember the answer. */
export function labelsOf(block: Pick<Block, 'kind' | 'text'>, format: Format): Labels {
  if (block.kind !== 'body' || !block.text.includes('[')) return noLabels
  const own = block.text.includes(']:') ? definedIn(parseTree(block.text, format, []).tree) : []
  return { own, used: labelsUsed(block.text) }
}

/** The labels that the block uses, that the document defines and that the block itself does not; sorted. */
export function foreignLabels({ own, used }: Labels, defined: ReadonlySet<string>): readonly string[] {
  if (defined.size === 0 || used.length === 0) return []
  return used.filter((label) => defined.has(label) && !own.includes(label)).sort()
}

/** No label is longer than 999 characters; the limit also keeps a long row of open brackets from taking long. */
const bracketed = /\[((?:[^\\[\]]|\\[\s\S]){0,999})\]/g

function labelsUsed(text: string): string[] {
  const used = new Set<string>()
  for (const [, label = ''] of text.matchAll(bracketed)) {
    used.add(normalized(label))
    // In a quotation the mark of the next line may stand within a label.
    used.add(normalized(label.replace(/[\n\r][ \t>]*/g, ' ')))
  }
  return [...used]
}

function definedIn(root: Nodes): string[] {
  const labels: string[] = []
  const left: Nodes[] = [root]
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === 'definition') labels.push(normalized(node.identifier))
    if (node.type === 'footnoteDefinition') labels.push(`^${normalized(node.identifier)}`)
    if ('children' in node) left.push(...node.children)
  }
  return labels
}

/** As CommonMark compares labels: white space and case do not count. */
const normalized = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase()
