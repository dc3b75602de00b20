import { createLinter, type LintResult } from '../pipeline.ts'
import type { Reading } from './arguments.ts'
import { findInputs, type Input } from './find-inputs.ts'
import type { Host } from './host.ts'
import { formatOf, readInput, shownName } from './read-input.ts'

/** A document that was read. */
export interface Document {
  readonly input: Input
  readonly result: LintResult
}

/** What came of the documents of a run as a whole. */
export interface Tally {
  /** How many inputs could not be found or read; each was told on standard error. */
  unread: number
}

/** Finds the documents, telling on standard error what is not there. */
export async function foundInputs(reading: Reading, host: Host, tally: Tally): Promise<readonly Input[]> {
  const { files, problems } = await findInputs(reading.inputs, host.cwd)
  for (const problem of problems) tell(problem, host)
  tally.unread += problems.length
  return files
}

/** Reads and lints one document after the other, so that only one is in memory; tells what cannot be read. */
export async function* documents(
  inputs: readonly Input[],
  reading: Reading,
  host: Host,
  tally: Tally,
): AsyncGenerator<Document> {
  for (const input of inputs) {
    const read = await readInput(input, host)
    if ('problem' in read) {
      tell(`${shownName(input)}: ${read.problem}`, host)
      tally.unread += 1
      continue
    }
    const format = reading.format ?? formatOf(input)
    const result = createLinter().lint(read.text, { format, when: reading.when, rules: {} })
    if (input.named) tellIdle(input, result, host)
    yield { input, result }
  }
}

/** A file asked for by name with which nothing is done deserves a word. */
function tellIdle(input: Input, { memo, linted }: LintResult, host: Host): void {
  const name = shownName(input)
  if (memo.text.trim() === '') tell(`${name}: empty, nothing to lint`, host)
  else if (!linted)
    tell(`${name}: not a memo (${memo.verdict.reason}); use --always to lint it all the same`, host)
}

function tell(line: string, { stderr }: Host): void {
  stderr.write(`${line}\n`)
}
