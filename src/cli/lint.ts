import { styleText } from 'node:util'
import { atLeast } from '../findings/config.ts'
import type { LintRequest } from './arguments.ts'
import { documents, foundInputs } from './documents.ts'
import { type FileReport, fileReport } from './file-report.ts'
import type { ExitCode, Host, Output } from './host.ts'
import { shownName } from './read-input.ts'
import { reporters } from './report/index.ts'
import { type Paint, plain } from './report/reporter.ts'

/** Lints the documents and prints the report. */
export async function lint(request: LintRequest, host: Host): Promise<ExitCode> {
  const tally = { unread: 0 }
  const inputs = await foundInputs(request, host, tally)
  const reports: FileReport[] = []
  for await (const { input, result } of documents(inputs, request, host, tally)) {
    reports.push(fileReport(shownName(input), result))
  }
  host.stdout.write(reporters[request.report](reports, paintFor(host.stdout)))
  if (tally.unread > 0) return 2
  return fails(reports, request) ? 1 : 0
}

const fails = (reports: readonly FileReport[], { failing }: LintRequest): boolean =>
  reports.some((report) => report.findings.some((finding) => atLeast(finding.severity, failing)))

const paintFor = (output: Output): Paint => (output.hasColors?.() ? painted : plain)

// The stream has been asked already, and it need not be the process's own.
const painted: Paint = (style, text) => styleText(style, text, { validateStream: false })
