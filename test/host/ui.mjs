// @ts-check
// Uses the packaged extension as a person does, by keyboard, in the workbench of a VS Code server. Leaves screenshots.
import { execFileSync } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { launchChromium } from './chromium.mjs'
import { project, resultsFolder } from './paths.mjs'
import { startServer } from './server.mjs'
import { steps } from './ui-steps.mjs'
import { newPage, openWorkbench, remoteFile, workbenchAddress } from './workbench.mjs'

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))

const vsix = await packageExtension()
const folder = await mkdtemp(path.join(os.tmpdir(), 'policy-memo-ui-'))
const memo = path.join(folder, 'memos/border.md')
await mkdir(path.dirname(memo))
await copyFile(path.join(project, 'media/sample-memo.md'), memo)
await mkdir(resultsFolder, { recursive: true })

const server = await startServer({ vsix })
try {
  const browser = await launchChromium()
  const page = await newPage(browser)
  const address = workbenchAddress(server.port, path.dirname(memo), [
    ['openFile', remoteFile(server.port, memo)],
  ])
  await openWorkbench(page, address)
  const counts = await takeSteps({ page, memo })
  await browser.close()
  await writeFile(path.join(resultsFolder, 'ui.json'), JSON.stringify(counts))
  process.exitCode = counts.failed > 0 ? 1 : 0
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}

/** The contract's command, and the file that it must leave. */
async function packageExtension() {
  execFileSync('npm', ['run', '--silent', 'package'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const { version } = JSON.parse(await readFile(path.join(project, 'package.json'), 'utf8'))
  return path.join(project, `policy-memo-${version}.vsix`)
}

/**
 * Takes every step, also after one that failed: a later one may still tell something.
 * @param {import('./ui-steps.mjs').Session} session
 */
async function takeSteps(session) {
  const counts = { passed: 0, failed: 0 }
  for (const [number, [what, take]] of steps.entries()) {
    const started = Date.now()
    const error = await Promise.resolve(take(session)).then(
      () => undefined,
      (reason) => reason,
    )
    counts[error ? 'failed' : 'passed'] += 1
    console.log(`  ${error ? '✗' : '✓'} ${what} (${Date.now() - started} ms)${error ? `\n${error}` : ''}`)
    const name = `ui-${number + 1}-${what.replaceAll(/\W+/g, '-').toLowerCase()}.png`
    await session.page.screenshot({ path: path.join(resultsFolder, name) })
  }
  return counts
}
