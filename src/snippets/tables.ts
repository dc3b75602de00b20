import { stop, type Template } from '../findings/template.ts'
import { afterEssay, afterRecommendation } from './credit.ts'
import type { Snippet } from './snippet.ts'
import { table } from './table.ts'

const stepColumns = ['their step', 'who can check it', 'our step', 'date', 'what follows']
const partyColumns = ['actor', 'what it says', 'what it needs', 'what it can do', 'how and when', 'owner']

/** Who moves first, and what each step triggers. */
export const stepsTable: Snippet = {
  id: 'steps-table',
  title: 'Steps table',
  summary:
    'Action for action: what each side does, in which order, who confirms it and what follows when it is missed.',
  prefix: 'memo-steps',
  body: table([
    ['Step', 'They do', 'Verified by', 'We do', 'By', 'If not'],
    ['1', ...cells(stepColumns, 1)],
    ['2', ...cells(stepColumns, 6)],
    ['3', ...cells(stepColumns, 11)],
  ]),
  credit: afterRecommendation(2),
}

/** Every party with a stake: what it wants, and what the memo does about it. */
export const stakeholderTable: Snippet = {
  id: 'stakeholder-table',
  title: 'Stakeholder table',
  summary:
    'One row per party: its position, the interest behind it, what it can bring to bear, how it is engaged and by whom.',
  prefix: 'memo-stakeholders',
  body: table([
    ['Actor', 'Position', 'Interest', 'Leverage', 'How engaged', 'Owner'],
    cells(partyColumns, 1),
    cells(partyColumns, 7),
  ]),
  credit: afterEssay,
}

/** A row of tab stops, numbered from `first`. */
function cells(columns: readonly string[], first: number): Template[] {
  return columns.map((column, i) => [stop(first + i, column)])
}
