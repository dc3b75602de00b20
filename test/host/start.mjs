// @ts-check
// `npm start`: VS Code on a sample memo, with the extension as built. The desktop where it is installed, else a VS Code
// server in the browser; `--no-open` only prints its address.
import { spawn, spawnSync } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { project } from './paths.mjs'
import { startServer } from './server.mjs'
import { remoteFile, workbenchAddress } from './workbench.mjs'

const sample = path.join(project, 'media/sample-memo.md')
const open = !process.argv.includes('--no-open')

if (open && isInstalled('code')) openDesktop()
else await openServer()

function openDesktop() {
  const { status } = spawnSync('code', [`--extensionDevelopmentPath=${project}`, sample], {
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
}

async function openServer() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'policy-memo-start-'))
  // A copy: what is tried out in the browser leaves the project as it is.
  const memo = path.join(folder, 'memos', path.basename(sample))
  await mkdir(path.dirname(memo))
  await copyFile(sample, memo)
  const extensions = path.join(folder, 'extensions')
  await linkExtension(extensions)
  const server = await startServer({ extensions, flags: ['--default-folder', path.dirname(memo)] })
  const address = workbenchAddress(server.port, path.dirname(memo), [
    ['openFile', remoteFile(server.port, memo)],
  ])
  console.log(`VS Code with Policy Memo: ${address}\nCtrl+C stops it.`)
  if (open) openBrowser(address)
  await toldToStop()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
  process.exit(0)
}

/** Resolves at Ctrl+C, or when npm is gone: whoever stops npm ends its shell and not what the shell runs. */
function toldToStop() {
  const parent = process.ppid
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, resolve)
    setInterval(() => process.ppid === parent || resolve(undefined), 1_000)
  })
}

/**
 * Installs the project itself as an extension, so that a reload of the page runs what was built last.
 * @param {string} extensions
 */
async function linkExtension(extensions) {
  const { publisher, name, version } = JSON.parse(await readFile(path.join(project, 'package.json'), 'utf8'))
  await mkdir(extensions)
  await symlink(project, path.join(extensions, `${publisher}.${name}-${version}`), 'dir')
}

/** @param {string} address */
function openBrowser(address) {
  const program = process.platform === 'darwin' ? 'open' : 'xdg-open'
  const child = spawn(program, [address], { stdio: 'ignore', detached: true })
  child.on('error', () => console.log('No browser could be opened here; open the address yourself.'))
  child.unref()
}

/** @param {string} program */
function isInstalled(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
}
