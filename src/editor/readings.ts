import * as vscode from 'vscode'
import { readingPage } from './reading-page.ts'
import type { Services } from './services.ts'

const scheme = 'policy-memo-reading'

/** The page of the reading of a document: the source's URI is its query. */
export function readingUri(source: vscode.Uri): vscode.Uri {
  const name = source.path.slice(source.path.lastIndexOf('/') + 1)
  return vscode.Uri.from({ scheme, path: `/${name} (reading).md`, query: source.toString() })
}

/** Serves readings as documents that follow their memo while it is edited, each line number a link. */
export function registerReadings({ memos, guard }: Services): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>()
  const page = async (uri: vscode.Uri) => {
    const source = await vscode.workspace.openTextDocument(sourceOf(uri))
    return readingPage(memos.read(source).memo, source.uri.path.slice(source.uri.path.lastIndexOf('/') + 1))
  }
  return vscode.Disposable.from(
    changed,
    memos.onDidLint(({ uri }) => changed.fire(readingUri(uri))),
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: guard('Showing the reading', page),
    }),
    vscode.languages.registerDocumentLinkProvider(
      { scheme },
      { provideDocumentLinks: guard('Linking the reading', lineLinks) },
    ),
  )
}

const sourceOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.parse(uri.query, true)

function lineLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
  const source = sourceOf(document.uri)
  return [...document.getText().matchAll(/\bline (\d+)\b/g)].map(({ 0: words, 1: line, index }) => {
    const range = new vscode.Range(document.positionAt(index), document.positionAt(index + words.length))
    return new vscode.DocumentLink(range, source.with({ fragment: `L${line}` }))
  })
}
