import { counted } from '../findings/counted.ts'
import type { Finding } from '../findings/finding.ts'
import type { CommandId } from '../manifest/commands.ts'
import type { LintResult } from '../pipeline.ts'

/** How things stand with a document: not linted for a reason, or read. */
export type Standing =
  | { readonly kind: 'foreign' | 'off' | 'later' | 'waiting' }
  | { readonly kind: 'read'; readonly result: LintResult }

/** What the status bar says of the document in front; `command` is a command's id of ours or of VS Code. */
export interface StatusText {
  readonly text: string
  readonly tooltip: string
  readonly command: CommandId | 'workbench.actions.view.problems'
}

/** Undefined where the status bar should say nothing. */
export function statusText(standing: Standing): StatusText | undefined {
  switch (standing.kind) {
    case 'foreign':
    case 'waiting':
      return undefined
    case 'off':
      return lintAnyway(
        '$(circle-slash) Memo',
        'Policy Memo is off here: the setting policyMemo.enable is "never".',
      )
    case 'later':
      return lintAnyway(
        '$(clock) Memo',
        'This document is large: it is linted when saved, not while you type.',
      )
    case 'read':
      return standing.result.linted ? counts(standing.result) : notAMemo(standing.result)
  }
}

/** "1 warning, 2 information": the severities that occur, loudest first. */
export function countsInWords(findings: readonly Finding[]): string {
  const words = (['error', 'warning', 'information', 'hint'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    if (count === 0) return []
    return [severity === 'information' || count === 1 ? `${count} ${severity}` : `${count} ${severity}s`]
  })
  return words.join(', ')
}

/** What came of linting a workspace. */
export interface WorkspaceTally {
  readonly files: number
  readonly read: number
  readonly memos: number
  readonly unread: number
  readonly findings: readonly Finding[]
  readonly cancelled: boolean
}

/** "Policy Memo: 3 findings in 2 memos (10 files read)." */
export function workspaceSummary({
  files,
  read,
  memos,
  unread,
  findings,
  cancelled,
}: WorkspaceTally): string {
  if (files === 0) return 'Policy Memo: this workspace has no files that could be memos.'
  const stopped = cancelled ? 'stopped: ' : ''
  const found = findings.length === 0 ? 'no findings' : counted(findings.length, 'finding')
  const rest = unread > 0 ? `, ${counted(unread, 'file')} not linted` : ''
  return `Policy Memo: ${stopped}${found} in ${counted(memos, 'memo')} (${counted(read, 'file')} read${rest}).`
}

function counts({ findings, memo }: LintResult): StatusText {
  const { verdict } = memo
  const reason = verdict.isMemo ? `Linted because of its ${reasonOf(verdict)}.` : 'Linted because you asked.'
  return {
    text: `$(checklist) Memo: ${findings.length === 0 ? 'no findings' : counted(findings.length, 'finding')}`,
    tooltip: findings.length === 0 ? reason : `${countsInWords(findings)}. ${reason}`,
    command: 'workbench.actions.view.problems',
  }
}

const notAMemo = ({ memo }: LintResult): StatusText =>
  lintAnyway('$(checklist) Not a memo', `Not linted: ${memo.verdict.reason}.`)

const lintAnyway = (text: string, reason: string): StatusText => ({
  text,
  tooltip: `${reason} Click to lint it anyway.`,
  command: 'policyMemo.lintMemo',
})

const reasonOf = (verdict: LintResult['memo']['verdict']): string =>
  verdict.because === 'front matter' ? 'front matter' : verdict.reason
