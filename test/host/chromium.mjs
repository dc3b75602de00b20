// @ts-check
// A Chromium for the workbench of the VS Code server: the machine's own, Debian's, or Playwright's.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { project } from './paths.mjs'

const wellKnown = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

// A sandbox needs privileges that containers lack, and the pages shown are our own. The others silence
// services that would reach for the network.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Starts a headless Chromium, installing one first where none is found.
 * @param {string[]} [moreFlags]
 */
export function launchChromium(moreFlags = []) {
  return chromium.launch({ executablePath: findChromium(), args: [...flags, ...moreFlags] })
}

/** @returns {string} the program's path */
function findChromium() {
  const named = process.env.CHROMIUM
  if (named && !existsSync(named)) throw new Error(`CHROMIUM names ${named}, which does not exist.`)
  const found = named ?? presentChromium() ?? installChromium()
  if (found) return found
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium or Google Chrome, or set CHROMIUM ' +
      'to the path of one. `npm test -- --fast` leaves out the tests that need it.',
  )
}

function presentChromium() {
  return [...wellKnown, chromium.executablePath()].find((file) => existsSync(file))
}

function installChromium() {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing chromium with apt-get.')
    tell('apt-get', ['update'])
    tell('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  } else {
    console.log('Downloading the Chromium of Playwright.')
    tell(process.execPath, [path.join(project, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'])
  }
  return presentChromium()
}

/**
 * Runs an installer; its words are shown only when it fails, and what counts is whether a browser is there after.
 * @param {string} program
 * @param {string[]} args
 */
function tell(program, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stdout, stderr } = spawnSync(program, args, { env, encoding: 'utf8' })
  if (status !== 0) console.error(`${program} ${args.join(' ')} failed:\n${stdout ?? ''}${stderr ?? ''}`)
}
