import { severities } from '../../findings/config.ts'
import { counted } from '../../findings/counted.ts'
import type { Severity } from '../../findings/finding.ts'
import type { FileReport, LocatedFinding } from '../file-report.ts'
import type { Paint, Style } from './reporter.ts'

const styles: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
}

/** Longer messages run over instead of pushing the rules of their neighbours aside. */
const widestMessage = 90

/** A line per finding (place, severity, message, rule), related places indented below, and a count at the end. */
export function textReport(reports: readonly FileReport[], paint: Paint): string {
  if (reports.length === 0) return ''
  const files = reports.filter((report) => report.findings.length > 0)
  return `${[...files.map((file) => fileText(file, paint)), summary(reports)].join('\n\n')}\n`
}

function fileText({ path, findings }: FileReport, paint: Paint): string {
  const places = widest(findings.map((finding) => placeText(path, finding)))
  const levels = widest(findings.map((finding) => finding.severity))
  const messages = widest(
    findings.map(({ message }) => message).filter(({ length }) => length <= widestMessage),
  )
  const lines = findings.flatMap((finding) => [
    [
      placeText(path, finding).padEnd(places),
      paint(styles[finding.severity], finding.severity.padEnd(levels)),
      finding.message.padEnd(messages),
      paint('dim', finding.rule),
    ].join('  '),
    ...relatedLines(path, finding, paint),
  ])
  return lines.join('\n')
}

const relatedLines = (path: string, { related }: LocatedFinding, paint: Paint): string[] =>
  related.map((place) => paint('dim', `  ${placeText(path, place)}  ${place.message}`))

const placeText = (path: string, place: { readonly line: number; readonly column: number }) =>
  `${path}:${place.line}:${place.column}`

const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length))

function summary(reports: readonly FileReport[]): string {
  const memos = reports.filter((report) => report.linted).length
  if (memos === 0) return `Nothing linted: no memo among ${counted(reports.length, 'file')}`
  const findings = reports.flatMap((report) => report.findings)
  if (findings.length === 0) return `No findings in ${counted(memos, 'memo')}`
  const parts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [severity === 'information' ? `${count} information` : counted(count, severity)]
  })
  return `${counted(findings.length, 'finding')} in ${counted(memos, 'memo')}: ${parts.join(', ')}`
}
