import * as vscode from 'vscode'

/** The document in front; without one the user is told what is missing to do `what`. */
export function activeDocument(what: string): vscode.TextDocument | undefined {
  const editor = frontEditor()
  if (!editor) void vscode.window.showInformationMessage(`Policy Memo: open a document to ${what} first.`)
  return editor?.document
}

/** The editor in front. VS Code takes an output channel for one when it has the focus; then it is the first one seen. */
export function frontEditor(): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window
  const isOutput = (editor: vscode.TextEditor) => editor.document.uri.scheme === 'output'
  if (!activeTextEditor || !isOutput(activeTextEditor)) return activeTextEditor
  return visibleTextEditors.find((editor) => !isOutput(editor))
}
