import { configuredSeverity, type RuleSettings } from './findings/config.ts'
import type { Finding } from './findings/finding.ts'
import { optionValues } from './findings/options.ts'
import type { Draft, Rule } from './findings/rule.ts'
import { unsuppressed } from './findings/suppress.ts'
import type { Format } from './markdown/block.ts'
import type { Memo } from './memo/model.ts'
import { createReader } from './memo/read-memo.ts'
import { rules } from './rules/index.ts'

export interface LintOptions {
  readonly format: Format
  /** `auto` asks the document; `always` is the caller's word that it is a memo. */
  readonly when: 'auto' | 'always'
  readonly rules: RuleSettings
}

export interface LintResult {
  readonly memo: Memo
  /** Whether the rules ran. */
  readonly linted: boolean
  /** In the order of the text. */
  readonly findings: readonly Finding[]
}

export interface Linter {
  lint(text: string, options: LintOptions): LintResult
}

/**
 * The whole linter: text → blocks → sentences → memo model → findings.
 * One linter keeps what it has read of a document's blocks, so keep one per document while it is edited.
 */
export function createLinter(): Linter {
  const reader = createReader()
  return {
    lint(text, options) {
      const memo = reader.read(text, options.format)
      const linted = options.when === 'always' || memo.verdict.isMemo
      return { memo, linted, findings: linted ? findingsIn(memo, options.rules) : [] }
    },
  }
}

function findingsIn(memo: Memo, settings: RuleSettings): Finding[] {
  const found = rules.flatMap((rule) => findingsOf(rule, memo, settings))
  return unsuppressed(found, memo).sort((a, b) => a.start - b.start || a.end - b.end)
}

function findingsOf(rule: Rule, memo: Memo, settings: RuleSettings): Finding[] {
  if (configuredSeverity(rule, undefined, settings) === 'off') return []
  const drafts = rule.check(memo, optionValues(rule.options, settings[rule.id]?.options))
  return [...drafts].flatMap((draft) => toFinding(rule, draft, settings))
}

function toFinding(rule: Rule, draft: Draft, settings: RuleSettings): Finding[] {
  const severity = configuredSeverity(rule, draft.severity, settings)
  if (severity === 'off') return []
  const { place, message, related = [], fixes = [], actor } = draft
  return [{ rule: rule.id, severity, message, ...place, related, fixes, ...(actor ? { actor } : {}) }]
}
