/// <reference types="mocha" />
// Mocha's browser build runs in both extension hosts, Node's and the web worker's, so there is one way to run the suite.
import 'mocha/mocha.js'
import { Uri, workspace } from 'vscode'

/** Called by VS Code: runs the suite and leaves its counts as `.counts.json` in the workspace. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', reporter: Mocha.reporters.Spec, timeout: 60_000 })
  markLines()
  // Imported only now: the test files call globals that the setup defines.
  await import('./findings.host.ts')
  await import('./quick-fixes.host.ts')
  await import('./commands.host.ts')
  await import('./settings.host.ts')
  const stats = await runMocha()
  await writeCounts(stats)
  if (stats.failures > 0) throw new Error(`${stats.failures} failed`)
}

/** Starts each line of the report with a bar: the workbench prints on the same channel. */
function markLines() {
  Object.assign(Mocha.reporters.Base, {
    consoleLog: (line = '', ...values: unknown[]) => console.log(`| ${line}`, ...values),
  })
}

function runMocha(): Promise<Mocha.Stats> {
  return new Promise((resolve, reject) => {
    // The browser build's own `run` reads options from the page's address, and here is no page.
    const runner = Mocha.prototype.run.call(mocha, () => {
      if (runner.stats) resolve(runner.stats)
      else reject(new Error('Mocha counted nothing.'))
    })
  })
}

async function writeCounts({ passes: passed, failures: failed }: Mocha.Stats): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]
  if (!folder) throw new Error('The suite needs a workspace folder.')
  const counts = new TextEncoder().encode(JSON.stringify({ passed, failed }))
  await workspace.fs.writeFile(Uri.joinPath(folder.uri, '.counts.json'), counts)
}
