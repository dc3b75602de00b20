import type { Finding, RelatedPlace } from '../findings/finding.ts'
import type { LintResult } from '../pipeline.ts'
import { createLocator, type Located } from './locate.ts'

/** What reporters print of one document. Holds no text, so that a run over many files stays small. */
export interface FileReport {
  readonly path: string
  /** Whether the rules ran. */
  readonly linted: boolean
  /** Why it was taken for a memo or not, in words. */
  readonly reason: string
  readonly findings: readonly LocatedFinding[]
}

export type LocatedFinding = Omit<Finding, 'related'> &
  Located & { readonly related: readonly (RelatedPlace & Located)[] }

/** The result of linting one document, with lines and columns. */
export function fileReport(path: string, { memo, linted, findings }: LintResult): FileReport {
  const locate = createLocator(memo.text)
  const located = findings.map((finding) => ({
    ...finding,
    ...locate(finding),
    related: finding.related.map((place) => ({ ...place, ...locate(place) })),
  }))
  return { path, linted, reason: memo.verdict.reason, findings: located }
}
