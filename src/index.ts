/** The library: reads and lints memos anywhere JavaScript runs. */
export type { Finding, Fix, Severity } from './findings/finding.ts'
export type { Memo } from './memo/model.ts'
export { createLinter, type Linter, type LintOptions, type LintResult } from './pipeline.ts'
