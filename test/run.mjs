// @ts-check
// `npm test`: every check in order, whatever the ones before it said, and one count at the end.
// `--fast` leaves out what needs a real VS Code.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { project, resultsFolder } from './host/paths.mjs'

const stepLimit = 20 * 60_000

/** A step without a file of counts is one check: it passes or fails as a whole. */
/** @typedef {{ name: string, command: string[], counts?: string, needsHost?: true }} Step */
/** @typedef {{ passed: number, failed: number }} Counts */

const unitCounts = path.join(resultsFolder, 'unit.json')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitCounts}`]

/** @type {Step[]} */
const steps = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'style', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'build', command: ['node', 'esbuild.config.mjs'] },
  {
    name: 'unit, whole memo, command line, packaging',
    command: ['vitest', 'run', '--config', 'test/vitest.config.ts', ...reporters],
    counts: 'unit.json',
  },
  {
    name: 'VS Code, Node host',
    command: ['node', 'test/host/integration.mjs'],
    counts: 'host.json',
    needsHost: true,
  },
  {
    name: 'VS Code, web worker host',
    command: ['node', 'test/host/integration.mjs', '--web'],
    counts: 'web.json',
    needsHost: true,
  },
  {
    name: 'VS Code, user interface',
    command: ['node', 'test/host/ui.mjs'],
    counts: 'ui.json',
    needsHost: true,
  },
]

const fast = process.argv.includes('--fast')
const total = { passed: 0, failed: 0 }
for (const step of steps) {
  if (fast && step.needsHost) continue
  const { passed, failed } = await take(step)
  total.passed += passed
  total.failed += failed
}
if (fast) console.log('\nThe tests in a real VS Code were left out (--fast).')
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

/**
 * @param {Step} step
 * @returns {Promise<Counts>}
 */
async function take({ name, command, counts: file }) {
  console.log(`\n── ${name} ──`)
  const started = Date.now()
  if (file) await rm(path.join(resultsFolder, file), { force: true })
  const succeeded = await run(command)
  const counts = file ? await readCounts(file) : { passed: Number(succeeded), failed: 0 }
  // A step that crashed, or that ran nothing at all, is a failure of its own.
  const broken = counts.failed === 0 && (!succeeded || counts.passed === 0)
  if (broken) counts.failed = 1
  const seconds = Math.round((Date.now() - started) / 1000)
  console.log(`${name}: ${counts.passed} ok, ${counts.failed} not ok, ${seconds} s`)
  return counts
}

/**
 * Runs a program of the project; one that hangs is told to stop.
 * @param {string[]} command
 * @returns {Promise<boolean>} whether it succeeded
 */
function run([program = '', ...args]) {
  const programs = path.join(project, 'node_modules/.bin')
  const env = { ...process.env, PATH: `${programs}${path.delimiter}${process.env.PATH}` }
  const child = spawn(program, args, { cwd: project, env, stdio: ['ignore', 'inherit', 'inherit'] })
  const timer = setTimeout(() => {
    console.error(`Stopped after ${stepLimit / 60_000} minutes.`)
    child.kill('SIGINT')
  }, stepLimit)
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}. Run npm ci first.`)
      resolve(false)
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve(code === 0)
    })
  })
}

/**
 * Counts as Vitest's JSON reporter or the host's suites write them; none when the step wrote no file.
 * @param {string} name
 * @returns {Promise<Counts>}
 */
async function readCounts(name) {
  const file = path.join(resultsFolder, name)
  if (!existsSync(file)) return { passed: 0, failed: 0 }
  const {
    passed,
    failed,
    numPassedTests = passed,
    numFailedTests = failed,
  } = JSON.parse(await readFile(file, 'utf8'))
  return { passed: numPassedTests, failed: numFailedTests }
}
