import { memoSkeleton } from './memo-skeleton.ts'
import { consultAlly, engagePower } from './parties.ts'
import type { Snippet } from './snippet.ts'
import { stakeholderTable, stepsTable } from './tables.ts'
import { benchmark, confrontConduct, pairedTerms } from './terms.ts'

export { memoSkeleton } from './memo-skeleton.ts'
export type { Snippet } from './snippet.ts'

/** Every snippet, in the order in which it is offered. */
export const snippets: readonly Snippet[] = [
  confrontConduct,
  pairedTerms,
  benchmark,
  consultAlly,
  engagePower,
  stepsTable,
  stakeholderTable,
  memoSkeleton,
]
