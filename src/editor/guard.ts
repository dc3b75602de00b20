import * as vscode from 'vscode'
import type { CommandId } from '../manifest/commands.ts'

/** Wraps what VS Code calls, so that a failure is logged with its stack and told once, and stops nothing else. */
export type Guard = <Args extends unknown[], Result>(
  /** What fails if it fails, as the subject of a sentence: "Linting". */
  what: string,
  run: (...args: Args) => Result | PromiseLike<Result>,
) => (...args: Args) => Promise<Result | undefined>

export function createGuard(log: vscode.LogOutputChannel): Guard {
  const told = new Set<string>()
  const tell = (what: string) => {
    if (told.has(what)) return
    told.add(what)
    void offerLog(`Policy Memo: ${what} failed. The log has the details.`)
  }
  return (what, run) =>
    async (...args) => {
      try {
        return await run(...args)
      } catch (error) {
        if (error instanceof vscode.CancellationError) return undefined
        log.error(`${what} failed:`, error instanceof Error ? (error.stack ?? error.message) : error)
        tell(what)
        return undefined
      }
    }
}

async function offerLog(message: string): Promise<void> {
  const showLog: CommandId = 'policyMemo.showLog'
  const answer = await vscode.window.showErrorMessage(message, 'Show Log')
  if (answer) await vscode.commands.executeCommand(showLog)
}
