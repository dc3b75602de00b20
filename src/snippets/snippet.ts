import type { Template } from '../findings/template.ts'

/** A text offered to the author: the sentence shapes are ours, the facts are the author's to fill in. */
export interface Snippet {
  /** Never changes; also names the snippet in tests and lists. */
  readonly id: string
  /** Shown in lists: what the author gets. */
  readonly title: string
  /** One or two sentences: when to use it and what to watch for. */
  readonly summary: string
  /** Typed in the editor to be offered the snippet. */
  readonly prefix: string
  readonly body: Template
  /** Where the idea comes from. Shown beside the snippet, never inserted into the memo. */
  readonly credit: string
}
