// @ts-check
// A VS Code server with a fresh profile: started, awaited, stopped with all its children.
import { execFile, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { installHost } from './install.mjs'

const startLimit = 60_000
const grace = 300

/** Quiet and repeatable; files are saved only when asked, which the web workbench does by itself otherwise. */
const settings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'chat.disableAIFeatures': true,
  'files.autoSave': 'off',
}

/**
 * @typedef {object} ServerOptions
 * @property {string} [vsix] an extension to install first
 * @property {string} [userData] a profile folder to use instead of a fresh one
 * @property {string} [extensions] an extensions folder to use instead of an empty one
 * @property {string[]} [flags] further arguments for the server
 *
 * @typedef {object} Server
 * @property {number} port on 127.0.0.1
 * @property {() => Promise<void>} stop ends the server and its children and removes its profile
 */

/**
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>}
 */
export async function startServer(options = {}) {
  const { node, server } = await installHost()
  const folder = await mkdtemp(path.join(os.tmpdir(), 'policy-memo-host-'))
  const userData = options.userData ?? path.join(folder, 'user')
  const extensions = options.extensions ?? path.join(folder, 'extensions')
  await writeSettings(userData)
  const common = [
    ...[
      '--accept-server-license-terms',
      '--telemetry-level',
      'off',
      '--server-data-dir',
      path.join(folder, 'server'),
    ],
    ...['--user-data-dir', userData, '--extensions-dir', extensions],
  ]
  if (options.vsix) {
    await promisify(execFile)(node, [server, '--install-extension', options.vsix, ...common], {
      env: environment(),
    })
  }
  const address = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token']
  const args = [server, ...address, '--disable-workspace-trust', ...common, ...(options.flags ?? [])]
  const child = spawn(node, args, { env: environment(), stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  // For the day that this process ends before it could stop the server.
  process.once('exit', () => signalGroup(child, 'SIGKILL'))
  const stop = async () => {
    await endGroup(child)
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: grace })
  }
  try {
    return { port: await listeningPort(child), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** @param {string} userData the profile's folder */
async function writeSettings(userData) {
  await mkdir(path.join(userData, 'User'), { recursive: true })
  await writeFile(path.join(userData, 'User/settings.json'), JSON.stringify(settings))
}

/** The environment without what an outer VS Code sets for its own terminals, and with no gallery to look things up in. */
function environment() {
  const outer = /^(VSCODE_(?!TEST_)|CODE_SERVER|ELECTRON_)/
  const kept = Object.entries(process.env).filter(([name]) => !outer.test(name))
  return { ...Object.fromEntries(kept), EXTENSIONS_GALLERY: '{}' }
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @returns {Promise<number>}
 */
function listeningPort(child) {
  return new Promise((resolve, reject) => {
    let log = ''
    const fail = (/** @type {string} */ what) =>
      reject(new Error(`The VS Code server ${what}. It said:\n${log}`))
    const timer = setTimeout(() => fail(`did not listen within ${startLimit / 1000} s`), startLimit)
    const read = (/** @type {Buffer} */ chunk) => {
      log += chunk
      const match = /Extension host agent listening on (\d+)/.exec(log)
      if (!match) return
      clearTimeout(timer)
      resolve(Number(match[1]))
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('error', (error) => fail(`could not be started: ${error.message}`))
    child.on('exit', (code) => fail(`stopped with exit code ${code}`))
  })
}

/** @param {import('node:child_process').ChildProcess} child the leader of its own process group */
async function endGroup(child) {
  signalGroup(child, 'SIGTERM')
  await new Promise((resolve) => setTimeout(resolve, grace))
  signalGroup(child, 'SIGKILL')
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  try {
    if (child.pid) process.kill(-child.pid, signal)
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code !== 'ESRCH') throw error
  }
}
