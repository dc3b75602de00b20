import * as vscode from 'vscode'
import type { Edit, Finding, Severity } from '../findings/finding.ts'
import { isFixedText, toPlainText, toSnippet } from '../findings/template.ts'
import { positionsIn } from '../markdown/eol.ts'
import type { Place } from '../markdown/place.ts'
import { ruleUri } from './rule-uri.ts'

/** Where an offset stands: `document.positionAt`, or {@link positionAtOf} for a file that is not open. */
export type PositionAt = (offset: number) => vscode.Position

/** For the text of a file that no document holds. */
export function positionAtOf(text: string): PositionAt {
  const at = positionsIn(text)
  return (offset) => {
    const { line, column } = at(offset)
    return new vscode.Position(line - 1, column - 1)
  }
}

export const toRange = (place: Place, positionAt: PositionAt): vscode.Range =>
  new vscode.Range(positionAt(place.start), positionAt(place.end))

export function toDiagnostic(finding: Finding, uri: vscode.Uri, positionAt: PositionAt): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRange(finding, positionAt),
    finding.message,
    diagnosticSeverity[finding.severity],
  )
  diagnostic.source = 'Policy Memo'
  diagnostic.code = { value: finding.rule, target: ruleUri(finding.rule) }
  diagnostic.relatedInformation = finding.related.map(
    ({ message, ...place }) =>
      new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, toRange(place, positionAt)), message),
  )
  return diagnostic
}

/** One edit of the document, so that one undo takes it back; what the author must fill in becomes tab stops. */
export function toWorkspaceEdit(
  edits: readonly Edit[],
  uri: vscode.Uri,
  positionAt: PositionAt,
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit()
  edit.set(
    uri,
    edits.map((each) => toTextEdit(each, positionAt)),
  )
  return edit
}

function toTextEdit(edit: Edit, positionAt: PositionAt): vscode.TextEdit | vscode.SnippetTextEdit {
  const range = toRange(edit, positionAt)
  if (isFixedText(edit.text)) return vscode.TextEdit.replace(range, toPlainText(edit.text))
  const snippet = vscode.SnippetTextEdit.replace(range, new vscode.SnippetString(toSnippet(edit.text)))
  // The fix knows the indentation of its place; the editor would add the line's own once more.
  snippet.keepWhitespace = true
  return snippet
}

const diagnosticSeverity: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
}
