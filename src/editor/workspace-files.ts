import * as vscode from 'vscode'
import { type IgnoreFile, ignoredBy } from './ignored-paths.ts'
import { extensionsOf } from './languages.ts'
import type { SettingsReader } from './settings.ts'

/** Folders of tools, which hold other people's documents. */
const toolFolders = '**/{node_modules,bower_components,.git,.hg,.svn,.venv,venv,vendor}/**'

/** The files that may hold a memo, by the languages of each folder; those excluded or ignored by git are left out. */
export async function memoFiles(
  settingsOf: SettingsReader,
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? []
  const found = await Promise.all(folders.map((folder) => filesOf(folder, settingsOf, token)))
  return found.flat().sort((a, b) => (a.toString() < b.toString() ? -1 : 1))
}

async function filesOf(
  folder: vscode.WorkspaceFolder,
  settingsOf: SettingsReader,
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const find = (glob: string) =>
    vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob), toolFolders, undefined, token)
  const extensions = extensionsOf(settingsOf(folder).languages)
  if (extensions.length === 0) return []
  const files = await find(`**/*.{${extensions.flatMap(inAnyCase).join(',')}}`)
  const isIgnored = ignoredBy(await Promise.all((await find('**/.gitignore')).map(ignoreFile)))
  return files.filter((uri) => !isIgnored(vscode.workspace.asRelativePath(uri, false)))
}

/** As written, in capitals and with a capital: the search tells them apart. */
const inAnyCase = (extension: string): string[] => [
  ...new Set([extension, extension.toUpperCase(), extension.charAt(0).toUpperCase() + extension.slice(1)]),
]

async function ignoreFile(uri: vscode.Uri): Promise<IgnoreFile> {
  const path = vscode.workspace.asRelativePath(uri, false)
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
  return { folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))), text }
}
