import * as vscode from 'vscode'
import type { Finding } from '../findings/finding.ts'
import type { CommandId } from '../manifest/commands.ts'
import type { LintResult } from '../pipeline.ts'
import { ignoreComment } from '../snippets/ignore-comment.ts'
import { toDiagnostic, toRange, toWorkspaceEdit } from './convert.ts'
import type { Services } from './services.ts'

/** Offers the fixes of the findings at the cursor, then what else may be done about each. */
export function registerQuickFixes({ memos, guard }: Services): vscode.Disposable {
  const actionsAt = (document: vscode.TextDocument, range: vscode.Range) => {
    const result = memos.current(document)
    return result ? actionsFor(document, result, range) : []
  }
  return vscode.languages.registerCodeActionsProvider(
    // Any document may have been linted on command; `current` knows which are.
    { pattern: '**' },
    { provideCodeActions: guard('Offering fixes', actionsAt) },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  )
}

function actionsFor(document: vscode.TextDocument, { memo, findings }: LintResult, range: vscode.Range) {
  const positionAt = (offset: number) => document.positionAt(offset)
  const here = findings.filter((finding) => toRange(finding, positionAt).intersection(range))
  const action = (title: string, finding: Finding) => {
    const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix)
    made.diagnostics = [toDiagnostic(finding, document.uri, positionAt)]
    return made
  }
  const fixes = here.flatMap((finding) =>
    finding.fixes.map((fix) => {
      const made = action(fix.title, finding)
      made.edit = toWorkspaceEdit(fix.edits, document.uri, positionAt)
      made.isPreferred = fix.safe
      return made
    }),
  )
  const ignores = here.flatMap((finding) => {
    const edit = ignoreComment(memo, finding)
    if (!edit) return []
    const made = action(`Ignore this finding here (${finding.rule})`, finding)
    made.edit = toWorkspaceEdit([edit], document.uri, positionAt)
    return [made]
  })
  const commands = onePerRule(here).flatMap((finding) => {
    const turnOff = action(`Turn off rule ${finding.rule}`, finding)
    turnOff.command = run('policyMemo.turnOffRule', turnOff.title, finding.rule, document.uri)
    const explain = action(`Open the page of ${finding.rule}`, finding)
    explain.command = run('policyMemo.explainRule', explain.title, finding.rule)
    return [turnOff, explain]
  })
  return [...fixes, ...ignores, ...commands]
}

const onePerRule = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [finding.rule, finding])).values(),
]

const run = (command: CommandId, title: string, ...args: unknown[]): vscode.Command => ({
  command,
  title,
  arguments: args,
})
