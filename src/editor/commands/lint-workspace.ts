import * as vscode from 'vscode'
import type { Finding } from '../../findings/finding.ts'
import type { CommandId } from '../../manifest/commands.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { lintFile } from '../lint-file.ts'
import type { Services } from '../services.ts'
import { type WorkspaceTally, workspaceSummary } from '../status-text.ts'
import { memoFiles } from '../workspace-files.ts'

/** Lints every file of the workspace that may hold a memo and shows the findings in the problems list. */
export async function lintWorkspace(services: Services, diagnostics: Diagnostics): Promise<WorkspaceTally> {
  const tally = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: 'Policy Memo: linting', cancellable: true },
    (progress, token) => lintAll(services, diagnostics, progress, token),
  )
  void tell(tally)
  return tally
}

async function lintAll(
  services: Services,
  diagnostics: Diagnostics,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<WorkspaceTally> {
  const files = await memoFiles(services.settingsOf, token)
  const findings: Finding[] = []
  let [read, memos, unread] = [0, 0, 0]
  diagnostics.clearFiles()
  for (const uri of files) {
    if (token.isCancellationRequested) break
    const path = vscode.workspace.asRelativePath(uri)
    progress.report({ message: path, increment: 100 / files.length })
    const outcome = await lintOne(uri, services, diagnostics)
    if ('problem' in outcome) {
      unread += 1
      services.log.error(`${path} was not linted: ${outcome.problem}.`)
      continue
    }
    read += 1
    if (outcome.linted) memos += 1
    findings.push(...outcome.findings)
  }
  return { files: files.length, read, memos, unread, findings, cancelled: token.isCancellationRequested }
}

type Outcome =
  | { readonly linted: boolean; readonly findings: readonly Finding[] }
  | { readonly problem: string }

/** An open document is taken as it stands in the editor, unsaved changes included. */
async function lintOne(uri: vscode.Uri, services: Services, diagnostics: Diagnostics): Promise<Outcome> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())
  if (open) {
    const result = services.memos.lint(open)
    return { linted: result !== undefined, findings: result?.findings ?? [] }
  }
  const file = await lintFile(uri, services)
  if ('problem' in file) return file
  diagnostics.showFile(uri, file.result)
  return file.result
}

async function tell(tally: WorkspaceTally): Promise<void> {
  const showLog: CommandId = 'policyMemo.showLog'
  const actions: Readonly<Record<string, string>> = {
    ...(tally.findings.length > 0 ? { 'Show Problems': 'workbench.actions.view.problems' } : {}),
    ...(tally.unread > 0 ? { 'Show Log': showLog } : {}),
  }
  const show = tally.unread > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage
  const answer = await show(workspaceSummary(tally), ...Object.keys(actions))
  const command = answer && actions[answer]
  if (command) await vscode.commands.executeCommand(command)
}
