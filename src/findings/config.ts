import type { Severity } from './finding.ts'
import type { Rule } from './rule.ts'

/** Per rule id: how loud it is, and its options. What is not named keeps its default. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

export interface RuleSetting {
  readonly severity?: Severity | 'off'
  readonly options?: Readonly<Record<string, unknown>>
}

/** Loudest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint']

/**
 * The severity of a finding. The configured one replaces the rule's own; a draft that the rule itself holds
 * to matter less stays below it, whatever is configured.
 */
export function configuredSeverity(
  rule: Rule,
  drafted: Severity | undefined,
  settings: RuleSettings,
): Severity | 'off' {
  const configured = settings[rule.id]?.severity ?? rule.severity
  if (configured === 'off' || drafted === undefined) return configured
  return quieter(configured, drafted)
}

/** Whether `a` is at least as loud as `b`. */
export const atLeast = (a: Severity, b: Severity): boolean => severities.indexOf(a) <= severities.indexOf(b)

const quieter = (a: Severity, b: Severity): Severity => (atLeast(a, b) ? b : a)
