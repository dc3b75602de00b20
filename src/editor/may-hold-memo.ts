import * as vscode from 'vscode'

/**
 * Whether a document is somebody's file or about to become one: not a notebook's cell, an output channel,
 * the old side of a comparison or a page of our own.
 */
export function mayHoldMemo({ uri: { scheme } }: vscode.TextDocument): boolean {
  if (scheme === 'file' || scheme === 'untitled') return true
  return scheme !== 'git' && vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined
}
