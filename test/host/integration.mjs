// @ts-check
// Runs the suite in a real VS Code: in Node's extension host, or with `--web` in the web worker's.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runTests, TestRunFailedError } from '@vscode/test-electron'
import { build } from 'esbuild'
import { project, resultsFolder } from './paths.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const web = process.argv.includes('--web')
const suite = path.join(project, 'dist/test', web ? 'web-suite.js' : 'suite.js')

await bundleSuite()
const folder = await mkdtemp(path.join(os.tmpdir(), 'policy-memo-test-'))
try {
  const workspace = path.join(folder, 'workspace')
  await cp(path.join(here, 'workspace'), workspace, { recursive: true })
  await launch(workspace, folder).finally(() => keepCounts(workspace))
} catch (error) {
  console.error(error instanceof TestRunFailedError ? 'The suite failed.' : error)
  console.error(`What VS Code said is in test-results/${web ? 'web' : 'host'}.log.`)
  process.exitCode = 1
} finally {
  await rm(folder, { recursive: true, force: true })
}

function bundleSuite() {
  return build({
    entryPoints: [path.join(here, 'suite/index.ts')],
    outfile: suite,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
    logLevel: 'warning',
  })
}

/**
 * @param {string} workspace a copy, so that tests may write
 * @param {string} folder where to put a fresh profile; short, because sockets are opened in it
 */
function launch(workspace, folder) {
  const desktop = useDesktop()
  const profile = [`--user-data-dir=${folder}/user`, `--extensions-dir=${folder}/extensions`]
  return runTests({
    ...(desktop ? {} : { vscodeExecutablePath: path.join(here, 'launcher.mjs') }),
    extensionDevelopmentPath: project,
    extensionTestsPath: suite,
    launchArgs: [workspace, ...profile, ...(web ? ['--web'] : [])],
  })
}

/**
 * The desktop build is downloaded where machines usually can; TEST_HOST=desktop or TEST_HOST=server decides otherwise.
 * Only the server has a web worker host.
 */
function useDesktop() {
  if (web) return false
  return process.env.TEST_HOST ? process.env.TEST_HOST === 'desktop' : process.platform !== 'linux'
}

/** @param {string} workspace */
async function keepCounts(workspace) {
  const counts = await readFile(path.join(workspace, '.counts.json'), 'utf8').catch(() => undefined)
  if (!counts) return
  await mkdir(resultsFolder, { recursive: true })
  await writeFile(path.join(resultsFolder, web ? 'web.json' : 'host.json'), counts)
}
