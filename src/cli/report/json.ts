import type { Fix } from '../../findings/finding.ts'
import { toPlainText } from '../../findings/template.ts'
import type { FileReport, LocatedFinding } from '../file-report.ts'
import type { Located } from '../locate.ts'

/** One JSON array with an object per document. Offsets count from 0, lines and columns from 1, in UTF-16 code units. */
export const jsonReport = (reports: readonly FileReport[]): string =>
  `${JSON.stringify(reports.map(fileObject), null, 2)}\n`

const fileObject = ({ path, linted, reason, findings }: FileReport) => ({
  path,
  linted,
  reason,
  findings: findings.map(findingObject),
})

function findingObject(finding: LocatedFinding) {
  const { rule, severity, message, actor, related, fixes } = finding
  return {
    rule,
    severity,
    message,
    ...placeObject(finding),
    ...(actor ? { actor } : {}),
    related: related.map((place) => ({ message: place.message, ...placeObject(place) })),
    fixes: fixes.map(fixObject),
  }
}

function placeObject({ start, end, line, column, endLine, endColumn }: Located) {
  return { start, end, line, column, endLine, endColumn }
}

/** What the author must fill in stands in square brackets. */
function fixObject({ title, safe, edits }: Fix) {
  return {
    title,
    safe,
    edits: edits.map(({ start, end, text }) => ({ start, end, text: toPlainText(text) })),
  }
}
