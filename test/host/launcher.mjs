#!/usr/bin/env node
// @ts-check
// Stands in for the desktop's `code` program: takes its arguments, runs the suite in a VS Code server shown to a
// headless Chromium, and exits with the suite's code. `--web` runs extension and suite in a web worker.
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { format, parseArgs } from 'node:util'
import { launchChromium } from './chromium.mjs'
import { resultsFolder } from './paths.mjs'
import { startServer } from './server.mjs'
import { developInWorker, workerFlags } from './web-worker.mjs'
import { newPage, openWorkbench, remoteFile, workbenchAddress } from './workbench.mjs'

const suiteLimit = 300_000

/** The suite's reporter starts its lines so. */
const suiteMark = '| '

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ extension: string, tests: string, workspace: string, web: boolean, userData?: string, extensions?: string }} Launch */

/** @type {(() => Promise<unknown>)[]} */
const started = []
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopAll().then(() => process.exit(130)))

try {
  process.exitCode = await runSuite(readArguments())
} finally {
  await stopAll()
}

/** @param {Launch} launch */
async function runSuite({ extension, tests, workspace, web, ...profile }) {
  // Without the driver the server ignores the extension under development and the suite.
  const server = await startServer({ ...profile, flags: ['--enable-smoke-test-driver'] })
  started.push(server.stop)
  const browser = await launchChromium(web ? workerFlags : [])
  started.push(() => browser.close())
  const page = await newPage(browser)
  const exit = suiteExit(page)
  await forwardLog(page, web)
  if (web) await developInWorker(page, server.port, extension, tests)
  const inNode = () => [
    ['extensionDevelopmentPath', remoteFile(server.port, extension)],
    ['extensionTestsPath', remoteFile(server.port, tests)],
  ]
  const payload = /** @type {import('./workbench.mjs').Payload} */ (web ? [] : inNode())
  await openWorkbench(page, workbenchAddress(server.port, workspace, payload))
  return exit
}

/**
 * The workbench calls this function when the suite has ended.
 * @param {Page} page
 * @returns {Promise<number>}
 */
function suiteExit(page) {
  return new Promise((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', resolve).catch(reject)
    page.on('crash', () => reject(new Error('The page of the workbench crashed.')))
    const late = () => reject(new Error(`The suite did not end within ${suiteLimit / 1000} s.`))
    setTimeout(late, suiteLimit).unref()
  })
}

/**
 * Prints what the suite prints; what the workbench says of itself (information, errors of modules that need
 * compiling) goes into a file, for the day that a launch fails.
 * @param {Page} page
 * @param {boolean} web
 */
async function forwardLog(page, web) {
  await mkdir(resultsFolder, { recursive: true })
  const file = createWriteStream(path.join(resultsFolder, web ? 'web.log' : 'host.log'))
  const forward = (/** @type {string} */ kind, /** @type {unknown[]} */ args) => {
    const line = format(...args)
    file.write(`${kind} ${line}\n`)
    if (line.startsWith(suiteMark)) console.log(line.slice(suiteMark.length))
  }
  await page.exposeFunction('codeAutomationLog', forward)
}

/** @returns {Launch} */
function readArguments() {
  const text = /** @type {const} */ ({ type: 'string' })
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    // The desktop has many more arguments, none of which matters here.
    strict: false,
    options: {
      extensionDevelopmentPath: text,
      extensionTestsPath: text,
      'user-data-dir': text,
      'extensions-dir': text,
    },
  })
  const folder = (/** @type {string} */ name) => {
    const value = values[name]
    if (typeof value !== 'string') throw new Error(`The launcher needs --${name}=PATH.`)
    return path.resolve(value)
  }
  return {
    extension: folder('extensionDevelopmentPath'),
    tests: folder('extensionTestsPath'),
    userData: folder('user-data-dir'),
    extensions: folder('extensions-dir'),
    workspace: path.resolve(positionals[0] ?? '.'),
    web: values.web === true,
  }
}

async function stopAll() {
  for (const stop of started.splice(0).reverse()) await stop()
}
