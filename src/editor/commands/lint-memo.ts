import * as vscode from 'vscode'
import { activeDocument } from '../front-editor.ts'
import type { Services } from '../services.ts'
import { countsInWords } from '../status-text.ts'

/** Lints the document in front at the user's word, whatever its settings, language or front matter say. */
export function lintMemo({ memos }: Services): number | undefined {
  const document = activeDocument('lint')
  if (!document) return undefined
  const findings = memos.insist(document)?.findings ?? []
  const outcome = findings.length === 0 ? 'no findings' : countsInWords(findings)
  vscode.window.setStatusBarMessage(`Policy Memo: ${outcome}`, 5_000)
  return findings.length
}
