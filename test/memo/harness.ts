import type { Memo } from '../../src/memo/model.ts'
import { createReader } from '../../src/memo/read-memo.ts'

/** The reading of a memo in Markdown. */
export const read = (text: string): Memo => createReader().read(text, 'markdown')

/** The reading of a memo without marks. */
export const readPlain = (text: string): Memo => createReader().read(text, 'text')

/** A sentence where advice is expected: under its heading, in a memo that names its parties. */
export const advised = (sentence: string): Memo => read(`## Recommendations\n\n${sentence}\n`)

/** Several blocks, a blank line between each two. */
export const blocks = (...lines: readonly string[]): string => `${lines.join('\n\n')}\n`
