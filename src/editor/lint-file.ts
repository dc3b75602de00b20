import * as vscode from 'vscode'
import { createLinter, type LintResult } from '../pipeline.ts'
import { languageOfPath } from './languages.ts'
import { formatOf, lintInsisting, planFor } from './plan.ts'
import type { Services } from './services.ts'
import { isNamed } from './settings.ts'
import { sourceText } from './source-text.ts'

/** The result for a file as it is on disk, or why there is none, in words that end a sentence. */
export type FileResult = { readonly result: LintResult } | { readonly problem: string }

/** Reads and lints a file that is not open. */
export async function lintFile(
  uri: vscode.Uri,
  { settingsOf }: Pick<Services, 'settingsOf'>,
): Promise<FileResult> {
  const source = await readSource(uri)
  if ('problem' in source) return source
  const { text } = source
  const language = languageOfPath(uri.path)
  const settings = settingsOf({ uri, languageId: language })
  const named = isNamed(uri, settings)
  const plan = planFor({ language, size: text.length, named, asked: false }, settings, 'command')
  if (plan === 'off' || plan === 'foreign' || plan === 'later') {
    return { problem: 'the settings leave it out' }
  }
  const options = { format: formatOf(language), rules: settings.rules }
  return { result: lintInsisting(createLinter(), text, options, plan) }
}

async function readSource(uri: vscode.Uri) {
  try {
    return sourceText(await vscode.workspace.fs.readFile(uri))
  } catch (error) {
    return { problem: `it cannot be read: ${error instanceof Error ? error.message : String(error)}` }
  }
}
