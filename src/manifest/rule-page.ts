import type { Example, Rule } from '../findings/rule.ts'
import { markdownTable } from './markdown-table.ts'

/** The rule's page: what it finds and why, with its options, its examples and the ways to silence it. */
export function rulePage(rule: Rule): string {
  const parts = [
    `# ${rule.id}`,
    rule.summary,
    '## Why',
    rule.why,
    '## Severity',
    `\`${rule.severity}\` by default. Where the memo itself makes the gap matter less, the finding says so more quietly.`,
    '## Options',
    options(rule),
    ...examples(rule),
    '## Ignoring it',
    ...ignoring(rule.id),
  ]
  return `${parts.join('\n\n')}\n`
}

function options({ options }: Rule): string {
  const entries = Object.entries(options)
  if (entries.length === 0) return 'None.'
  const rows = entries.map(([name, spec]) => [
    `\`${name}\``,
    spec.kind,
    `\`${JSON.stringify(spec.default)}\``,
    spec.description,
  ])
  return markdownTable([['Option', 'Kind', 'Default', 'Meaning'], ...rows])
}

function examples({ examples }: Rule): string[] {
  if (examples.length === 0) return []
  return ['## Examples', ...examples.flatMap(example)]
}

function example({ bad, says, good }: Example): string[] {
  return [
    'Reported:',
    fenced(bad, 'markdown'),
    says.map((message) => `- ${escaped(message)}`).join('\n'),
    'Not reported:',
    fenced(good, 'markdown'),
  ]
}

function ignoring(id: string): string[] {
  return [
    'In one place, with a comment: above a paragraph, a list or a table, or at the end of a heading, a list item or a cell. What follows the colon is for your readers:',
    fenced(`<!-- policy-memo-ignore ${id}: settled in the annex -->`, 'markdown'),
    'Everywhere, or with another severity (`error`, `warning`, `information`, `hint`), in the settings:',
    fenced(JSON.stringify({ 'policyMemo.rules': { [id]: 'off' } }, null, 2), 'json'),
  ]
}

/** A code block whose fence is longer than any within. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`{3,}/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`
}

/** A message as Markdown: what it quotes stays as written. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>|]/g, '\\$&')
