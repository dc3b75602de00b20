import type { Fix } from '../findings/finding.ts'
import { stop, type Template } from '../findings/template.ts'
import type { Actor, Memo, Mention, Sentence } from '../memo/model.ts'
import { stakeholderSentences } from './clauses.ts'
import { afterSentence, belowPassage, belowRow } from './placement.ts'

/** Ways to deal with a party that the memo leaves out: where the memo keeps its stakeholders, else at the mention. */
export function stakeholderFixes(memo: Memo, actor: Actor, mention: Mention): Fix[] {
  const owner = memo.actors.find(({ role }) => role === 'own')?.name
  const text = stakeholderSentences(actor.name, owner)
  const table = lastTableRow(memo)
  const section = lastOfStakeholders(memo)
  const fixes: Fix[] = []
  if (table) {
    fixes.push(
      fix(
        `Add ${actor.name} to the stakeholder table`,
        belowRow(memo, table, rowCells(memo, table, actor.name)),
      ),
    )
  } else if (section) {
    fixes.push(fix(`Add ${actor.name} to the stakeholders`, belowPassage(memo, section, text)))
  }
  fixes.push(
    fix(`State what ${actor.name} wants and who engages it`, afterSentence(memo, mention.sentence, text)),
  )
  return fixes
}

const fix = (title: string, edit: Fix['edits'][number]): Fix => ({ title, safe: false, edits: [edit] })

/** The last cell of the last row of the memo's stakeholder table, if it has one. */
function lastTableRow(memo: Memo): Sentence | undefined {
  return memo.sentences.findLast(({ prose, section }) => prose.passage.cell && isStakeholders(memo, section))
}

/** The last sentence that argues among the stakeholders. */
function lastOfStakeholders(memo: Memo): Sentence | undefined {
  return memo.sentences.findLast(({ argues, section }) => argues && isStakeholders(memo, section))
}

function isStakeholders({ sections }: Memo, index: number): boolean {
  const section = sections[index]
  return (
    section?.role === 'stakeholders' ||
    (section?.parent !== undefined && sections[section.parent]?.role === 'stakeholders')
  )
}

/** The party's name and a tab stop for every other column, named as the table's heading names it. */
function rowCells(memo: Memo, row: Sentence, name: string): Template[] {
  const { table } = row.prose.passage.cell ?? {}
  const heading = memo.sentences.filter(
    ({ prose: { passage }, base }) =>
      base === row.base && passage.cell?.table === table && passage.cell?.row === 0,
  )
  return heading.map(({ prose }, i) => (i === 0 ? [name] : [stop(i, prose.text.toLowerCase())]))
}
