import * as vscode from 'vscode'
import { frontEditor } from './front-editor.ts'
import type { Services } from './services.ts'
import { statusText } from './status-text.ts'

/** Says in the status bar how many findings the memo in front has, or why it has none. */
export function registerStatusBar({ memos, guard }: Services): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('policyMemo.status', vscode.StatusBarAlignment.Right, 100)
  item.name = 'Policy Memo'
  const update = guard('The status bar', () => {
    const document = frontEditor()?.document
    const status = document && statusText(memos.standing(document))
    if (!status) return item.hide()
    item.text = status.text
    item.tooltip = status.tooltip
    item.command = status.command
    item.show()
  })
  void update()
  return vscode.Disposable.from(
    item,
    memos.onDidLint(update),
    memos.onDidClose(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  )
}
