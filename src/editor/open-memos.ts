import * as vscode from 'vscode'
import { createLinter, type Linter, type LintResult } from '../pipeline.ts'
import type { Guard } from './guard.ts'
import { mayHoldMemo } from './may-hold-memo.ts'
import { formatOf, lintInsisting, memoLanguage, type Occasion, planFor } from './plan.ts'
import { isNamed, type SettingsReader } from './settings.ts'
import type { Standing } from './status-text.ts'

/** The open documents as last linted. The one stateful object: every feature reads it, nobody lints twice. */
export interface OpenMemos extends vscode.Disposable {
  readonly onDidLint: vscode.Event<vscode.TextDocument>
  readonly onDidClose: vscode.Event<vscode.TextDocument>
  /** How things stood when the document was last looked at. */
  standing(document: vscode.TextDocument): Standing
  /** The findings for the text as it is now, linting at once what still waits; undefined if it is not to be linted. */
  current(document: vscode.TextDocument): LintResult | undefined
  /** Reads a document whether or not it is to be linted, and publishes nothing. */
  read(document: vscode.TextDocument): LintResult
  /** Lints now, even a document so large that it waits for a save; undefined if it is not to be linted. */
  lint(document: vscode.TextDocument): LintResult | undefined
  /** Lints at the user's word, and from then on until the document is closed. */
  insist(document: vscode.TextDocument): LintResult | undefined
}

interface OpenMemo {
  readonly document: vscode.TextDocument
  readonly linter: Linter
  asked: boolean
  timer?: ReturnType<typeof setTimeout>
  /** The document's version that `standing` is about. */
  version: number
  standing: Standing
}

const nothing: Standing = { kind: 'waiting' }

export function createOpenMemos(settingsOf: SettingsReader, guard: Guard): OpenMemos {
  const memos = new Map<string, OpenMemo>()
  const didLint = new vscode.EventEmitter<vscode.TextDocument>()
  const didClose = new vscode.EventEmitter<vscode.TextDocument>()

  const of = (document: vscode.TextDocument): OpenMemo => {
    const key = document.uri.toString()
    const known = memos.get(key)
    if (known?.document === document) return known
    const memo: OpenMemo = { document, linter: createLinter(), asked: false, version: -1, standing: nothing }
    memos.set(key, memo)
    return memo
  }

  const update = (memo: OpenMemo, occasion: Occasion): void => {
    clearTimeout(memo.timer)
    delete memo.timer
    memo.standing = look(memo, settingsOf, occasion)
    memo.version = memo.document.version
    didLint.fire(memo.document)
  }
  const lintNow = (memo: OpenMemo): LintResult | undefined => {
    update(memo, 'command')
    return linted(memo.standing)
  }
  const safely = guard('Linting', update)

  const later = (memo: OpenMemo): void => {
    clearTimeout(memo.timer)
    memo.timer = setTimeout(() => void safely(memo, 'change'), settingsOf(memo.document).debounce)
  }

  const forget = (document: vscode.TextDocument): void => {
    clearTimeout(memos.get(document.uri.toString())?.timer)
    memos.delete(document.uri.toString())
    didClose.fire(document)
  }

  const all = () => vscode.workspace.textDocuments.filter(mayHoldMemo)
  const whenOurs = (act: (document: vscode.TextDocument) => void) => (document: vscode.TextDocument) =>
    mayHoldMemo(document) ? act(document) : undefined

  const subscriptions = vscode.Disposable.from(
    didLint,
    didClose,
    vscode.workspace.onDidOpenTextDocument(whenOurs((document) => void safely(of(document), 'open'))),
    vscode.workspace.onDidSaveTextDocument(whenOurs((document) => void safely(of(document), 'save'))),
    vscode.workspace.onDidCloseTextDocument(whenOurs(forget)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && mayHoldMemo(document)) later(of(document))
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('policyMemo')) return
      for (const document of all()) void safely(of(document), 'open')
    }),
  )
  for (const document of all()) void safely(of(document), 'open')

  return {
    onDidLint: didLint.event,
    onDidClose: didClose.event,
    standing: (document) => memos.get(document.uri.toString())?.standing ?? { kind: 'foreign' },
    current(document) {
      if (!mayHoldMemo(document)) return undefined
      const memo = of(document)
      if (memo.version !== document.version) update(memo, 'change')
      return linted(memo.standing)
    },
    read(document) {
      const { linter, standing, version } = of(document)
      if (standing.kind === 'read' && version === document.version) return standing.result
      return lintInsisting(linter, document.getText(), optionsFor(document, settingsOf), 'document')
    },
    lint: (document) => lintNow(of(document)),
    insist(document) {
      const memo = of(document)
      memo.asked = true
      return lintNow(memo)
    },
    dispose() {
      for (const { timer } of memos.values()) clearTimeout(timer)
      memos.clear()
      subscriptions.dispose()
    },
  }
}

function look(memo: OpenMemo, settingsOf: SettingsReader, occasion: Occasion): Standing {
  const { document, linter, asked } = memo
  const settings = settingsOf(document)
  const text = document.getText()
  const language = languageOf(document)
  const named = isNamed(document.uri, settings)
  const plan = planFor({ language, size: text.length, named, asked }, settings, occasion)
  if (plan === 'foreign' || plan === 'off' || plan === 'later') return { kind: plan }
  const options = { format: formatOf(language), rules: settings.rules }
  return { kind: 'read', result: lintInsisting(linter, text, options, plan) }
}

function optionsFor(document: vscode.TextDocument, settingsOf: SettingsReader) {
  return { format: formatOf(languageOf(document)), rules: settingsOf(document).rules }
}

const languageOf = (document: vscode.TextDocument) => memoLanguage(document.languageId, document.uri.path)

const linted = (standing: Standing): LintResult | undefined =>
  standing.kind === 'read' && standing.result.linted ? standing.result : undefined
