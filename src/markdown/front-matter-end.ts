import { afterBlankLines, lineEnd, nextLine } from './eol.ts'

/**
 * Where the front matter and the blank lines after it end; 0 where there is none. It opens with `---` at the very
 * start of the document and must be closed: an author who types `---` above a text has not begun front matter.
 */
export function frontMatterEnd(text: string): number {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const first = lineEnd(text, start)
  if (!/^---[ \t]*$/.test(text.slice(start, first))) return 0
  for (let at = nextLine(text, first); at < text.length; ) {
    const end = lineEnd(text, at)
    const mark = text.charCodeAt(at)
    const next = nextLine(text, end)
    if ((mark === 0x2d || mark === 0x2e) && /^(?:---|\.\.\.)[ \t]*$/.test(text.slice(at, end)))
      return afterBlankLines(text, next)
    at = next
  }
  return 0
}
