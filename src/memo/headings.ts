import type { Heading } from './model.ts'
import { type PlacedPassage, placeInDocument } from './passages.ts'
import { roleOfTitle } from './section-roles.ts'

/** The headings among the passages: those marked so, run-in bold lines, and in unmarked text title-like lines. */
export function findHeadings(passages: readonly PlacedPassage[]): Map<number, Heading> {
  const unmarked = passages.filter(({ passage }) => passage.kind === 'heading').length <= 1
  const candidates = passages.map((placed, i) => {
    if (placed.passage.kind === 'heading') return true
    if (i === passages.length - 1) return false
    return isBoldLine(placed) || (unmarked && isTitleLine(placed, i))
  })
  const headings = new Map<number, Heading>()
  let marked = 1
  for (const [i, placed] of passages.entries()) {
    if (!candidates[i]) continue
    if (placed.passage.kind === 'heading') marked = placed.passage.level
    const level = levelOf(placed, i, candidates, marked, unmarked)
    const { text } = placed.passage
    headings.set(i, { ...placeInDocument(placed.passage, placed.block.start, 0, text.length), text, level })
  }
  return headings
}

/**
 * A line that only a reader takes for a heading gets its level from its place: the first one is the title, one
 * with a role or right above another heading opens a part, any other stands within a part.
 */
function levelOf(
  { passage }: PlacedPassage,
  i: number,
  candidates: readonly boolean[],
  marked: number,
  unmarked: boolean,
): number {
  if (passage.kind === 'heading') return passage.level
  if (!unmarked) return Math.min(marked + 1, 6)
  if (i === 0) return 1
  return candidates[i + 1] || roleOfTitle(passage.text) !== 'other' ? 2 : 3
}

const isTopLevel = ({ passage }: PlacedPassage): boolean =>
  passage.kind === 'paragraph' && passage.items.length === 0 && !passage.quoted && !passage.footnote

const isBoldLine = (placed: PlacedPassage): boolean =>
  isTopLevel(placed) && placed.passage.emphasised && isShortLine(placed)

function isTitleLine(placed: PlacedPassage, index: number): boolean {
  if (!isTopLevel(placed) || !isShortLine(placed)) return false
  const { text } = placed.passage
  if (/^(?:by|to|from|date|subject|re|via|through|cc|dear)\b/i.test(text) && index > 0) return false
  return roleOfTitle(text) !== 'other' || isTitleCase(text)
}

/** One line of the source, a dozen words at most, no final stop. */
function isShortLine({ passage, block }: PlacedPassage): boolean {
  const { text } = passage
  if (text.length > 110 || /[.!?;,]["”’)]?$/.test(text) || !/^["“(]?[\p{Lu}\p{N}]/u.test(text)) return false
  if (/[\r\n]/.test(block.text.slice(passage.start, passage.end).trim())) return false
  return text.split(/\s+/).length <= 14
}

/** Most of the longer words start with a capital letter. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu)?.filter((word) => word.length > 3) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return words.length > 0 && capitals / words.length >= 0.7
}
