import * as vscode from 'vscode'
import { type CommandId, commands } from '../../manifest/commands.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { Services } from '../services.ts'
import { explainRule } from './explain-rule.ts'
import { insertRecommendation } from './insert-recommendation.ts'
import { lintMemo } from './lint-memo.ts'
import { lintWorkspace } from './lint-workspace.ts'
import { newMemo } from './new-memo.ts'
import { showReading } from './show-reading.ts'
import { turnOffRule } from './turn-off-rule.ts'

type Handler = (...args: unknown[]) => unknown

/** Registers a handler for every command that the manifest declares. */
export function registerCommands(services: Services, diagnostics: Diagnostics): vscode.Disposable {
  const handlers: Readonly<Record<CommandId, Handler>> = {
    'policyMemo.lintMemo': () => lintMemo(services),
    'policyMemo.lintWorkspace': () => lintWorkspace(services, diagnostics),
    'policyMemo.insertRecommendation': insertRecommendation,
    'policyMemo.newMemo': newMemo,
    'policyMemo.explainRule': (id) => explainRule(services, id),
    'policyMemo.showReading': showReading,
    'policyMemo.turnOffRule': turnOffRule,
    'policyMemo.showLog': () => services.log.show(),
  }
  const register = (id: CommandId) =>
    vscode.commands.registerCommand(id, services.guard(`The command “${commands[id].title}”`, handlers[id]))
  return vscode.Disposable.from(...(Object.keys(handlers) as CommandId[]).map(register))
}
