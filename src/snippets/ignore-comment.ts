import type { Edit, Finding } from '../findings/finding.ts'
import { lineStarts } from '../markdown/eol.ts'
import type { Passage } from '../markdown/passage.ts'
import { contains, type Place, shifted } from '../markdown/place.ts'
import type { Memo } from '../memo/model.ts'

/**
 * The comment by which the author asks to leave this finding out: on a line of its own above a paragraph, a list
 * or a table; within a heading, a list item or a cell at its end, where a line of its own would break the block
 * or cover its neighbours. Undefined where no comment can cover the finding.
 */
export function ignoreComment(memo: Memo, finding: Finding): Edit | undefined {
  const first = passageAt(memo, finding.start)
  const last = passageAt(memo, Math.max(finding.start, finding.end - 1))
  if (!first || !last) return undefined
  if (placeOf(first).start !== placeOf(last).start) return aboveShared(memo, finding, first, last)
  return withKnownComment(memo, finding, placeOf(first)) ?? atPassage(memo, finding, first)
}

/** A passage and the start of its block. */
interface Placed {
  readonly passage: Passage
  readonly base: number
}

function passageAt(memo: Memo, offset: number): Placed | undefined {
  const around = memo.sentences.find((sentence) => sentence.start <= offset && offset < sentence.end)
  return around && { passage: around.prose.passage, base: around.base }
}

const placeOf = ({ passage, base }: Placed): Place => shifted(passage, base)

function atPassage(memo: Memo, finding: Finding, placed: Placed): Edit {
  const { kind, items, quoted, footnote } = placed.passage
  const standsAlone = kind === 'paragraph' && items.length === 0 && !quoted && !footnote
  if (standsAlone) return lineAbove(memo, finding, placeOf(placed).start)
  const { start, end } = placeOf(placed)
  const at = start + contentLength(memo.text.slice(start, end), kind)
  return { start: at, end: at, text: [` ${comment(finding)}`] }
}

/** A finding across items or cells: only a comment above the whole list or table covers it. */
function aboveShared(memo: Memo, finding: Finding, first: Placed, last: Placed): Edit | undefined {
  if (first.base !== last.base) return undefined
  const unit = unitOf(first.passage)
  if (unit === undefined || unit !== unitOf(last.passage)) return undefined
  return lineAbove(memo, finding, first.base + unit)
}

/** The start of the outermost list or of the table that the passage stands in, within its block. */
const unitOf = ({ items, cell }: Passage): number | undefined => items[0]?.list ?? cell?.table

function lineAbove(memo: Memo, finding: Finding, offset: number): Edit {
  const at = lineStarts(memo.text).findLast((start) => start <= offset) ?? 0
  return { start: at, end: at, text: [`${comment(finding)}\n`] }
}

/** A passage that has such a comment already gets the rule's id added to it. */
function withKnownComment(memo: Memo, finding: Finding, passage: Place): Edit | undefined {
  for (const directive of memo.directives) {
    if (!contains(passage, directive.covers)) continue
    const ids = knownComment.exec(memo.text.slice(directive.start, directive.end))
    if (!ids) continue
    const at = directive.start + ids[0].length
    return { start: at, end: at, text: [`, ${finding.rule}`] }
  }
  return undefined
}

/** Up to the last of the rules' ids; a comment without ids covers all rules already. */
const knownComment = /^<!--\s*policy-memo-ignore\s+[\w-]+(?:[\s,]+[\w-]+)*(?=\s*(?::|-->))/

const comment = (finding: Finding): string => `<!-- policy-memo-ignore ${finding.rule} -->`

/** The length of a passage's source without what closes a heading or a cell. */
function contentLength(source: string, kind: Passage['kind']): number {
  if (kind === 'heading') return source.replace(/(?:\s+#+|\r?\n\s*(?:=+|-+))?\s*$/, '').length
  return kind === 'cell' ? source.replace(/[\s|]+$/, '').length : source.trimEnd().length
}
