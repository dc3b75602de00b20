import * as vscode from 'vscode'

/** The document in front; without one the user is told what is missing to do `what`. */
export function activeDocument(what: string): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document
  if (!document) void vscode.window.showInformationMessage(`Policy Memo: open a document to ${what} first.`)
  return document
}
