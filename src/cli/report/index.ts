import { jsonReport } from './json.ts'
import type { Reporter } from './reporter.ts'
import { textReport } from './text.ts'

/** Every reporter by the name that `--report` takes. A new one is a file beside this and a line here. */
export const reporters = { text: textReport, json: jsonReport } as const satisfies Record<string, Reporter>

export type ReporterName = keyof typeof reporters

export const reporterNames: readonly string[] = Object.keys(reporters)

export const isReporterName = (name: string): name is ReporterName => Object.hasOwn(reporters, name)
