import { contains } from '../markdown/place.ts'
import type { Directive, Memo } from '../memo/model.ts'
import type { Finding } from './finding.ts'

/** `policy-memo-ignore` alone, or with rule ids, or with ids and a reason after a colon. */
const ignorePattern = /^policy-memo-ignore(?:\s+([\w\s,-]*?))?\s*(?::([\s\S]*))?$/

/** The findings that no comment of the memo's author asks to leave out. */
export function unsuppressed(findings: readonly Finding[], memo: Memo): Finding[] {
  return findings.filter((finding) => !memo.directives.some((directive) => ignores(directive, finding)))
}

function ignores(directive: Directive, finding: Finding): boolean {
  const match = ignorePattern.exec(directive.comment.text)
  if (!match || !contains(directive.covers, finding)) return false
  const ids = (match[1] ?? '').split(/[\s,]+/).filter(Boolean)
  return ids.length === 0 || ids.includes(finding.rule)
}
