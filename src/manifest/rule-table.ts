import type { Rule } from '../findings/rule.ts'
import { markdownTable } from './markdown-table.ts'

const opening = '<!-- rules: generated -->'
const closing = '<!-- /rules -->'

/** The README with its table of rules brought up to date; it stands between two comments. */
export function withRuleTable(readme: string, rules: readonly Rule[]): string {
  const start = readme.indexOf(opening)
  const end = readme.indexOf(closing)
  if (start < 0 || end < start) throw new Error(`The README needs ${opening} and, below it, ${closing}`)
  return `${readme.slice(0, start + opening.length)}\n\n${ruleTable(rules)}\n\n${readme.slice(end)}`
}

function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, summary, severity }) => [
    `[\`${id}\`](media/rules/${id}.md)`,
    summary,
    severity,
  ])
  return markdownTable([['Rule', 'What it reports', 'Severity'], ...rows])
}
