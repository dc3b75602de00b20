import * as vscode from 'vscode'
import type { LintResult } from '../pipeline.ts'
import { type PositionAt, positionAtOf, toDiagnostic } from './convert.ts'
import { lintFile } from './lint-file.ts'
import type { Services } from './services.ts'

/** The findings shown in the editor and in the problems list. */
export interface Diagnostics extends vscode.Disposable {
  /** Shows the findings of a file that is not open, until the workspace is linted again or the file goes. */
  showFile(uri: vscode.Uri, result: LintResult): void
  /** Takes back what was shown of files that are not open. */
  clearFiles(): void
}

/** Publishes the findings of open memos, and of files when the workspace is linted, in one collection. */
export function registerDiagnostics(services: Services): Diagnostics {
  const { memos, guard } = services
  const collection = vscode.languages.createDiagnosticCollection('policy-memo')
  /** Files shown by Lint Workspace, by URI. */
  const files = new Map<string, vscode.Uri>()

  const publish = (uri: vscode.Uri, result: LintResult | undefined, positionAt: PositionAt) => {
    const diagnostics = (result?.findings ?? []).map((finding) => toDiagnostic(finding, uri, positionAt))
    if (sameAsShown(collection.get(uri), diagnostics)) return
    collection.set(uri, diagnostics)
  }
  const publishDocument = (document: vscode.TextDocument) => {
    const standing = memos.standing(document)
    const result = standing.kind === 'read' ? standing.result : undefined
    publish(document.uri, result, (offset) => document.positionAt(offset))
  }
  const showFile = (uri: vscode.Uri, result: LintResult) => {
    files.set(uri.toString(), uri)
    publish(uri, result, positionAtOf(result.memo.text))
  }
  // A file found by Lint Workspace stays in the problems list after a look at it, as it is on disk.
  const closed = async ({ uri }: vscode.TextDocument) => {
    collection.delete(uri)
    if (!files.has(uri.toString())) return
    const read = await lintFile(uri, services)
    if ('result' in read) showFile(uri, read.result)
  }
  const gone = (uris: readonly vscode.Uri[]) => {
    for (const uri of uris) {
      files.delete(uri.toString())
      collection.delete(uri)
    }
  }

  const subscriptions = vscode.Disposable.from(
    collection,
    memos.onDidLint(guard('Showing findings', publishDocument)),
    memos.onDidClose(guard('Showing findings', closed)),
    vscode.workspace.onDidDeleteFiles((event) => gone(event.files)),
    vscode.workspace.onDidRenameFiles((event) => gone(event.files.map(({ oldUri }) => oldUri))),
  )
  for (const document of vscode.workspace.textDocuments) publishDocument(document)
  return {
    showFile,
    clearFiles() {
      const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()))
      for (const [key, uri] of files) if (!open.has(key)) collection.delete(uri)
      files.clear()
    },
    dispose: () => subscriptions.dispose(),
  }
}

/** Setting equal diagnostics would make the editor redraw and listeners run for nothing. */
function sameAsShown(
  shown: readonly vscode.Diagnostic[] | undefined,
  next: readonly vscode.Diagnostic[],
): boolean {
  return JSON.stringify(shown ?? []) === JSON.stringify(next)
}
