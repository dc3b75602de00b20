import { parseArgs } from 'node:util'
import type { Severity } from '../findings/finding.ts'
import type { Format } from '../markdown/block.ts'
import { isReporterName, type ReporterName, reporterNames } from './report/index.ts'
import { UsageError } from './usage-error.ts'

/** What the user asked for. */
export type Request = { readonly kind: 'help' | 'version' } | LintRequest | InspectRequest

/** What to read, and how. */
export interface Reading {
  /** As given: files, folders, globs, `-`. Never empty. */
  readonly inputs: readonly string[]
  /** Undefined: by the file's extension. */
  readonly format: Format | undefined
  readonly when: 'auto' | 'always'
}

export interface LintRequest extends Reading {
  readonly kind: 'lint'
  readonly report: ReporterName
  /** Findings at least this loud fail. */
  readonly failing: Severity
}

export interface InspectRequest extends Reading {
  readonly kind: 'inspect'
  /** The folder that receives one file per input; undefined: standard output. */
  readonly out: string | undefined
}

const options = {
  report: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  frail: { type: 'boolean' },
  always: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/** Reads the arguments that follow the program's name; throws a {@link UsageError} when they make no sense. */
export function readArguments(argv: readonly string[]): Request {
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
  if (values.help) return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  const inspecting = positionals[0] === 'inspect'
  const inputs = inspecting ? positionals.slice(1) : positionals
  if (inputs.length === 0) throw new UsageError('name a file, a folder or a glob, or - for standard input')
  const reading: Reading = { inputs, format: format(values.format), when: values.always ? 'always' : 'auto' }
  if (inspecting) {
    refuse(values, ['report', 'frail'], 'does not go with inspect')
    return { kind: 'inspect', ...reading, out: values.out }
  }
  refuse(values, ['out'], 'goes with inspect only')
  const failing = values.frail ? 'information' : 'warning'
  return { kind: 'lint', ...reading, report: reporter(values.report ?? 'text'), failing }
}

function refuse(values: Readonly<Record<string, unknown>>, names: readonly string[], why: string): void {
  for (const name of names) {
    if (values[name] !== undefined) throw new UsageError(`--${name} ${why}`)
  }
}

function format(name: string | undefined): Format | undefined {
  if (name === undefined || name === 'markdown' || name === 'text') return name
  throw new UsageError(`--format “${name}” is unknown; use markdown or text`)
}

function reporter(name: string): ReporterName {
  if (isReporterName(name)) return name
  throw new UsageError(`--report “${name}” is unknown; use ${reporterNames.join(' or ')}`)
}
