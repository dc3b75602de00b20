import * as vscode from 'vscode'
import { toSnippet } from '../../findings/template.ts'
import { memoSkeleton } from '../../snippets/index.ts'

/** Opens an untitled memo with the parts that a decision memo has, ready to be filled in from stop to stop. */
export async function newMemo(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown' })
  const editor = await vscode.window.showTextDocument(document)
  const start = new vscode.Position(0, 0)
  await editor.insertSnippet(new vscode.SnippetString(toSnippet(memoSkeleton.body)), start)
}
