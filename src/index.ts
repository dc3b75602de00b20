/** The library: reads and lints memos anywhere JavaScript runs. */
export type { RuleSetting, RuleSettings } from './findings/config.ts'
export type { Edit, Finding, Fix, RelatedPlace, Severity } from './findings/finding.ts'
export type { Stop, Template } from './findings/template.ts'
export type { Format } from './markdown/block.ts'
export type * from './memo/model.ts'
export { createLinter, type Linter, type LintOptions, type LintResult } from './pipeline.ts'
export { type RemarkOptions, remarkPolicyMemo } from './remark-plugin.ts'
export { rules } from './rules/index.ts'
