import * as vscode from 'vscode'
import { rulePage } from '../manifest/rule-page.ts'
import { rules } from '../rules/index.ts'
import type { Guard } from './guard.ts'
import { ruleOf, ruleScheme } from './rule-uri.ts'

/** Serves the rules' pages as documents of the editor; they need no file and no network. */
export function registerRulePages(guard: Guard): vscode.Disposable {
  const page = (uri: vscode.Uri) => {
    const rule = rules.find(({ id }) => id === ruleOf(uri))
    return rule ? rulePage(rule) : `There is no rule with a page at ${uri.path}.\n`
  }
  return vscode.workspace.registerTextDocumentContentProvider(ruleScheme, {
    provideTextDocumentContent: guard('Opening a rule page', page),
  })
}
