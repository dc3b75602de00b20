import type { Comment } from './passage.ts'
import type { Place } from './place.ts'

/** The comments in a stretch of HTML; one that is never closed is none. */
export function commentsIn(source: string, html: Place, standing: 'alone' | 'inline'): Comment[] {
  const comments: Comment[] = []
  let start = source.indexOf('<!--', html.start)
  while (start >= 0 && start < html.end) {
    const close = source.indexOf('-->', start + 4)
    if (close < 0 || close + 3 > html.end) break
    const text = source.slice(start + 4, close).trim()
    comments.push({ start, end: close + 3, text, inline: standing === 'inline' })
    start = source.indexOf('<!--', close)
  }
  return comments
}
