import * as vscode from 'vscode'
import type { SettingKey } from '../../manifest/settings.ts'
import { rules } from '../../rules/index.ts'

const key: SettingKey = 'policyMemo.rules'

/** Turns a rule off where the document lives: in its workspace folder, else for the user. */
export async function turnOffRule(id: unknown, uri: unknown): Promise<void> {
  const rule = rules.find((candidate) => candidate.id === id)
  if (!rule) throw new Error(`There is no rule ${JSON.stringify(id)} to turn off.`)
  const scope = uri instanceof vscode.Uri ? uri : undefined
  const inFolder = scope !== undefined && vscode.workspace.getWorkspaceFolder(scope) !== undefined
  const configuration = vscode.workspace.getConfiguration(undefined, scope)
  const stored = configuration.inspect<Readonly<Record<string, unknown>>>(key)
  const value = (inFolder ? stored?.workspaceFolderValue : stored?.globalValue) ?? {}
  const target = inFolder ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Global
  await configuration.update(key, { ...value, [rule.id]: turnedOff(value[rule.id]) }, target)
  const where = inFolder ? 'in the settings of this workspace folder' : 'in your settings'
  void vscode.window.showInformationMessage(`Policy Memo: the rule ${rule.id} is now off ${where}.`)
}

/** The options stay for the day the rule is turned on again. */
const turnedOff = (setting: unknown) =>
  typeof setting === 'object' && setting !== null ? { ...setting, severity: 'off' } : 'off'
