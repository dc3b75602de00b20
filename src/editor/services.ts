import type * as vscode from 'vscode'
import type { Guard } from './guard.ts'
import type { OpenMemos } from './open-memos.ts'
import type { SettingsReader } from './settings.ts'

/** What every feature may use. */
export interface Services {
  readonly memos: OpenMemos
  readonly settingsOf: SettingsReader
  readonly guard: Guard
  readonly log: vscode.LogOutputChannel
}
