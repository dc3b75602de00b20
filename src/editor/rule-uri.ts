import * as vscode from 'vscode'

/** The scheme of the rules' pages: one that opens inside the editor on every host, where a file path or https would not. */
export const ruleScheme = 'policy-memo'

export const ruleUri = (id: string): vscode.Uri =>
  vscode.Uri.from({ scheme: ruleScheme, path: `/rules/${id}.md` })

/** The rule whose page it is, or undefined. */
export const ruleOf = (uri: vscode.Uri): string | undefined => /^\/rules\/(.+)\.md$/.exec(uri.path)?.[1]
