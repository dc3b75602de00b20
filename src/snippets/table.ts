import type { Table, TableRow } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Stop, Template } from '../findings/template.ts'

const writer = unified().data('toMarkdownExtensions', [gfmTableToMarkdown()]).use(remarkStringify)

/** Each stop crosses the Markdown writer as a run of its own private-use character, which nothing escapes. */
const firstMark = 0xe000
const runs = /([\ue000-\uf8ff])\1*|[^\ue000-\uf8ff]+/gu

/**
 * A Markdown table whose cells may hold tab stops; the first row is the heading. Columns are as wide as the
 * words that the stops show, so that the table lines up before anything is filled in. Ends without a line break.
 */
export function table(rows: readonly (readonly (string | Template)[])[]): Template {
  const stops: Stop[] = []
  const tree: Table = { type: 'table', children: rows.map((cells) => row(cells, stops)) }
  const written = writer.stringify({ type: 'root', children: [tree] }).trimEnd()
  return (written.match(runs) ?? []).map((run) => stops[run.charCodeAt(0) - firstMark] ?? run)
}

function row(cells: readonly (string | Template)[], stops: Stop[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({
      type: 'tableCell',
      children: [{ type: 'text', value: marked(cell, stops) }],
    })),
  }
}

/** The cell's text, with each stop as a run of its mark, as wide as what the stop shows. */
function marked(cell: string | Template, stops: Stop[]): string {
  if (typeof cell === 'string') return cell
  const parts = cell.map((part) => {
    if (typeof part === 'string') return part
    const mark = String.fromCharCode(firstMark + stops.push(part) - 1)
    return mark.repeat(Math.max(1, (part.choices?.[0] ?? part.placeholder).length))
  })
  return parts.join('')
}
