import { type Template, toPlainText } from '../findings/template.ts'
import { lineEnd, nextLine } from '../markdown/eol.ts'

/** Where a paragraph is to be inserted, and its text with the blank lines that set it apart. */
export interface Insertion {
  readonly offset: number
  readonly text: Template
}

/**
 * Puts `body` on a paragraph of its own: at the cursor when it stands on a blank line, else after the paragraph,
 * list or table that the cursor stands in. `offset` is the cursor's.
 */
export function asParagraph(text: string, offset: number, body: Template): Insertion {
  const at = insertionPoint(text, Math.max(offset, frontMatterEnd(text)))
  const before = '\n'.repeat(at === 0 ? 0 : missingBreaks(trailingBreaks(text.slice(0, at))))
  const rest = text.slice(at)
  const after = rest.trim() === '' ? '' : '\n'.repeat(missingBreaks(leadingBreaks(rest)))
  return { offset: at, text: [before, ...body, after].filter((part) => part !== '') }
}

/** A template on one line, as a list shows it: without the rule and the bars that draw a table. */
export const preview = (body: Template): string =>
  toPlainText(body)
    .replace(/^\|[\s:|-]+\|$/gm, '')
    .replace(/\s*\|[\s|]*/g, ' · ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s·]+|[\s·]+$/g, '')

function insertionPoint(text: string, offset: number): number {
  if (isBlankLine(text, offset)) return offset
  let end = lineEnd(text, offset)
  while (end < text.length && !isBlankLine(text, nextLine(text, end)))
    end = lineEnd(text, nextLine(text, end))
  return end
}

function isBlankLine(text: string, offset: number): boolean {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
  return text.slice(offset === 0 ? 0 : start, lineEnd(text, offset)).trim() === ''
}

/** The offset after the closing line of front matter, or 0. */
function frontMatterEnd(text: string): number {
  return /^---[ \t]*\r?\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/.exec(text)?.[0].length ?? 0
}

/** A paragraph needs two line breaks between itself and its neighbour. */
const missingBreaks = (there: number): number => Math.max(0, 2 - there)
const trailingBreaks = (text: string): number => breaks(/[\s]*$/.exec(text)?.[0] ?? '')
const leadingBreaks = (text: string): number => breaks(/^[\s]*/.exec(text)?.[0] ?? '')
const breaks = (space: string): number => space.match(/\r\n|\r|\n/g)?.length ?? 0
