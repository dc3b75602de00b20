import { expect, test } from 'vitest'
import type { Template } from '../../src/findings/template.ts'
import { createLinter } from '../../src/pipeline.ts'
import { type Snippet, snippets } from '../../src/snippets/index.ts'

/** What an author might fill in, by what the snippet asks for. */
const answers: Readonly<Record<string, string>> = {
  Owner: 'The State Department',
  owner: 'the State Department',
  'the conduct': 'its missile sales',
  target: 'North Korea',
  date: '31 March 2027',
  'an incentive': 'fuel oil',
  'a step that can be checked': 'a halt to its missile sales',
  'who can check it': 'a panel of experts',
  enforcer: 'the Treasury',
  'a named penalty': 'sanctions on its shipping firms',
  indicator: 'the number of missile tests a year',
  baseline: '12',
  'target value': '0',
  'who can observe it': 'a panel of experts',
  consequence: 'fuel deliveries stop',
  Ally: 'South Korea',
  'its stated concern': 'talks that pass over its security',
  'the event': 'the summit of May 2027',
  'a named forum': 'the Trilateral Dialogue',
  whom: 'the Secretary of State',
  Power: 'China',
  'what it stands to gain or lose': 'a stable border',
  'the issue': 'the missile sales',
  actor: 'Japan',
  'what it says': 'opposes any test over its territory',
  'what it needs': 'early warning',
  'what it can do': 'close its ports',
  'how and when': 'a call before each round',
  'act in a way that can be seen': 'inspect all cargo at Dandong',
}

const filledIn = (body: Template) =>
  body
    .map((part) => (typeof part === 'string' ? part : (answers[part.placeholder] ?? part.placeholder)))
    .join('')

/** The snippet where it belongs: a table of stakeholders goes before what is to be done about them. */
function inMemo({ id, body }: Snippet): string {
  const text = filledIn(body)
  if (id === 'memo-skeleton') return text
  if (id !== 'stakeholder-table') return `## Recommendations\n\n${text}\n`
  return `## Stakeholders\n\n${text}\n\n## Recommendations\n\nThe State Department should call Tokyo by 2 May 2027.\n`
}

test('there is an answer to all that the snippets ask', () => {
  const asked = snippets
    .filter(({ id }) => id !== 'memo-skeleton' && id !== 'steps-table')
    .flatMap(({ body }) => body.flatMap((part) => (typeof part === 'string' ? [] : [part.placeholder])))
  expect([...new Set(asked)].filter((placeholder) => !(placeholder in answers))).toEqual([])
})

test.each(snippets)('$id, filled in, leaves a colleague nothing to say', (snippet) => {
  const { findings } = createLinter().lint(inMemo(snippet), { format: 'markdown', when: 'always', rules: {} })
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
})
