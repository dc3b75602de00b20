import * as vscode from 'vscode'
import { registerCommands } from './editor/commands/index.ts'
import { registerDiagnostics } from './editor/diagnostics.ts'
import { createGuard } from './editor/guard.ts'
import { createOpenMemos, type OpenMemos } from './editor/open-memos.ts'
import { registerQuickFixes } from './editor/quick-fixes.ts'
import { registerReadings } from './editor/readings.ts'
import { registerRulePages } from './editor/rule-pages.ts'
import { createSettingsReader } from './editor/settings.ts'
import { registerStatusBar } from './editor/status-bar.ts'

/** What other extensions, and the tests, may use: the open memos as last linted. */
export interface Api {
  readonly memos: Pick<OpenMemos, 'current' | 'onDidLint' | 'standing'>
}

/** Starts the extension, on the desktop, on a server and in a browser alike. */
export function activate(context: vscode.ExtensionContext): Api {
  const log = vscode.window.createOutputChannel('Policy Memo', { log: true })
  const guard = createGuard(log)
  const settingsOf = createSettingsReader(log)
  const memos = createOpenMemos(settingsOf, guard)
  const services = { memos, settingsOf, guard, log }
  const diagnostics = registerDiagnostics(services)
  context.subscriptions.push(
    log,
    memos,
    diagnostics,
    registerQuickFixes(services),
    registerStatusBar(services),
    registerRulePages(guard),
    registerReadings(services),
    registerCommands(services, diagnostics),
  )
  return { memos }
}
