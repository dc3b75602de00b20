import type { Comment } from './passage.ts'
import type { Place } from './place.ts'

/** The comments in a stretch of HTML; one that is never closed is none. */
export function commentsIn(source: string, html: Place, standing: 'alone' | 'inline'): Comment[] {
  const found = source.slice(html.start, html.end).matchAll(/<!--([\s\S]*?)-->/g)
  return Array.from(found, (match) => {
    const start = html.start + match.index
    return {
      start,
      end: start + match[0].length,
      text: (match[1] ?? '').trim(),
      inline: standing === 'inline',
    }
  })
}
