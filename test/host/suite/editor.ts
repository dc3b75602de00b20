import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Diagnostic,
  languages,
  type Range,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode'

/** How long VS Code may take until something is seen, in milliseconds. */
const patience = 20_000

/** A file of the workspace. */
export function file(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0]
  if (!folder) throw new Error('The suite needs a workspace folder.')
  return Uri.joinPath(folder.uri, name)
}

/**
 * Opens a file in front, as a click in the explorer does: a document that an extension opens stays open for minutes
 * after its editor was closed.
 */
export async function show(target: Uri): Promise<TextDocument> {
  await commands.executeCommand('vscode.open', target)
  return until(`${target.path} in front`, () => {
    const document = window.activeTextEditor?.document
    return document?.uri.toString() === target.toString() && document
  })
}

/** Opens an untitled document in front. */
export async function showNew(content: string, language = 'markdown'): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ content, language })
  await window.showTextDocument(document)
  return document
}
/** Closes all editors and forgets their unsaved changes. */
export async function closeAll(): Promise<void> {
  while (window.activeTextEditor) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  }
  await commands.executeCommand('workbench.action.closeAllEditors')
}

/** Our diagnostics of a document as shown now. */
export const findings = (uri: Uri): Diagnostic[] =>
  languages.getDiagnostics(uri).filter(({ source }) => source === 'Policy Memo')

export function ruleOf({ code }: Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code)
}

/** The rules that speak of a document, each named once, in alphabetical order. */
export const rulesOf = (uri: Uri): string[] => [...new Set(findings(uri).map(ruleOf))].sort()

/** Waits for the first finding of a rule. */
export const findingOf = (rule: string, uri: Uri): Promise<Diagnostic> =>
  until(`a finding of ${rule}`, () => findings(uri).find((finding) => ruleOf(finding) === rule))

/**
 * Waits for the quick fixes at a rule's first finding; VS Code offers them a moment after it shows the finding.
 * They do not say which finding they are for, so the memos of the suite have no two findings at one place.
 */
export async function fixesOf(rule: string, { uri }: TextDocument): Promise<CodeAction[]> {
  const { range } = await findingOf(rule, uri)
  return until(`quick fixes of ${rule}`, async () => {
    const fixes = await actionsAt(uri, range)
    return fixes.some(({ title }) => title.includes(rule)) && fixes
  })
}

const actionsAt = (uri: Uri, range: Range): Thenable<CodeAction[]> =>
  commands.executeCommand('vscode.executeCodeActionProvider', uri, range, CodeActionKind.QuickFix.value)

/** Asks again and again until there is an answer other than undefined or false. */
export async function until<Answer>(
  what: string,
  ask: () => Answer | undefined | false | Thenable<Answer | undefined | false>,
): Promise<Answer> {
  const end = Date.now() + patience
  for (;;) {
    const answer = await ask()
    if (answer !== undefined && answer !== false) return answer
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain for ${what}.`)
    await pause(50)
  }
}

/** Milliseconds in which something that must not happen has the time to happen. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Fails unless both are the same data. Node's `assert` is missing in a web worker. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(value, null, 1))
  if (is !== should) throw new Error(`${what}: expected ${should}, got ${is}`)
}

export function ok(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(what)
}
