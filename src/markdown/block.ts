import type { Place } from './place.ts'

/** What the text is written in: Markdown and its dialects, or plain text without marks. */
export type Format = 'markdown' | 'text'

/** A stretch of source that remark can parse alone: `text` is the source of its place, verbatim. */
export interface Block extends Place {
  readonly kind: 'front-matter' | 'body'
  readonly text: string
}
