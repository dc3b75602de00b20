import * as vscode from 'vscode'
import { rules } from '../../rules/index.ts'
import { toRange } from '../convert.ts'
import { frontEditor } from '../front-editor.ts'
import { ruleUri } from '../rule-uri.ts'
import type { Services } from '../services.ts'

/** Opens the page of a rule: the one named, or the one picked. */
export async function explainRule(services: Services, id?: unknown): Promise<void> {
  const known = rules.find((rule) => rule.id === id)
  const picked = known?.id ?? (await pickRule(ruleAtCursor(services)))
  if (picked) await vscode.commands.executeCommand('vscode.open', ruleUri(picked))
}

function ruleAtCursor({ memos }: Services): string | undefined {
  const editor = frontEditor()
  if (!editor) return undefined
  const { document, selection } = editor
  const findings = memos.current(document)?.findings ?? []
  return findings.find((finding) =>
    toRange(finding, (offset) => document.positionAt(offset)).contains(selection.active),
  )?.rule
}

function pickRule(preselected: string | undefined): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick()
  pick.title = 'Explain Rule'
  pick.placeholder = 'The rule whose page to open'
  pick.matchOnDetail = true
  pick.items = rules.map(({ id, summary }) => ({ label: id, detail: summary }))
  const active = pick.items.filter(({ label }) => label === preselected)
  // Setting none would also take away the first item's mark, and Enter would then pick nothing.
  if (active.length > 0) pick.activeItems = active
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.label)
      pick.hide()
    })
    pick.onDidHide(() => {
      resolve(undefined)
      pick.dispose()
    })
    pick.show()
  })
}
