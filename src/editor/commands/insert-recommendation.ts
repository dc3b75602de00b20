import * as vscode from 'vscode'
import { toSnippet } from '../../findings/template.ts'
import { type Snippet, snippets } from '../../snippets/index.ts'
import { frontEditor } from '../front-editor.ts'
import { asParagraph, preview } from '../insertion.ts'

/** Lets the author choose a recommendation and inserts it as a paragraph of its own; `id` chooses without asking. */
export async function insertRecommendation(id?: unknown): Promise<void> {
  const editor = frontEditor()
  if (!editor) {
    void vscode.window.showInformationMessage('Policy Memo: open the document to insert into first.')
    return
  }
  const snippet = snippets.find((candidate) => candidate.id === id) ?? (await pickSnippet())
  if (!snippet) return
  const { document, selection } = editor
  const insertion = asParagraph(document.getText(), document.offsetAt(selection.active), snippet.body)
  await editor.insertSnippet(
    new vscode.SnippetString(toSnippet(insertion.text)),
    document.positionAt(insertion.offset),
    { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true },
  )
}

async function pickSnippet(): Promise<Snippet | undefined> {
  const items = snippets
    .filter(({ id }) => id !== 'memo-skeleton')
    .map((snippet) => ({
      snippet,
      label: snippet.title,
      description: snippet.summary,
      detail: preview(snippet.body),
    }))
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Insert Recommendation',
    placeHolder: 'Square brackets are yours to fill in',
    matchOnDescription: true,
    matchOnDetail: true,
  })
  return picked?.snippet
}
