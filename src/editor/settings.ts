import * as vscode from 'vscode'
import { checkedSettings, describeBadSetting, type MemoSettings } from './checked-settings.ts'
import { namedBy } from './ignored-paths.ts'

/** Reads the settings that hold for a document or a file. */
export type SettingsReader = (scope: vscode.ConfigurationScope) => MemoSettings

/** A reader that logs each unusable value once. */
export function createSettingsReader(log: vscode.LogOutputChannel): SettingsReader {
  const logged = new Set<string>()
  return (scope) => {
    const configuration = vscode.workspace.getConfiguration(undefined, scope)
    const { settings, bad } = checkedSettings((key) => configuration.get(key))
    for (const line of bad.map(describeBadSetting)) {
      if (logged.has(line)) continue
      logged.add(line)
      log.warn(line)
    }
    return settings
  }
}

/** Whether the globs of `policyMemo.files` name the file. */
export function isNamed(uri: vscode.Uri, { files }: MemoSettings): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri)
  return namedBy(files, folder ? vscode.workspace.asRelativePath(uri, false) : uri.path.slice(1))
}
