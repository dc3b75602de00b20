import * as vscode from 'vscode'
import { activeDocument } from '../front-editor.ts'
import { readingUri } from '../readings.ts'

/** Opens what the reader made of the document in front, beside it. */
export async function showReading(): Promise<void> {
  const source = activeDocument('read')
  if (!source) return
  const document = await vscode.workspace.openTextDocument(readingUri(source.uri))
  await vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.Beside,
    preserveFocus: true,
    preview: true,
  })
}
