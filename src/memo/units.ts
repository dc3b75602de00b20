import type { Section, Sentence } from './model.ts'
import { isWithin } from './sections.ts'
import { readStrengths, type Strength } from './strengths.ts'

/** Sentences that stand or fall together: a list item with its sub-items, a sub-section, a table row, a paragraph. */
export interface Unit {
  readonly sentences: readonly Sentence[]
  readonly proposals: readonly Sentence[]
  /** Sentences of the summary that say the same in short. */
  readonly restated: readonly Sentence[]
  /** What its first proposal was judged by. */
  readonly signs: readonly string[]
  /** Where it stands: under recommendations, among options, or in running text. */
  readonly context: 'recommendations' | 'options' | 'text'
  /** The section it stands in. */
  readonly section: number
  /** It is the whole of a sub-section, whose heading then names it. */
  readonly fillsSection: boolean
}

/** The units of the memo in which the memo proposes something. */
export function readUnits(
  sentences: readonly Sentence[],
  sections: readonly Section[],
  signs: readonly (readonly string[])[],
): Unit[] {
  const groups = new Map<string, Sentence[]>()
  for (const sentence of sentences) {
    if (!sentence.argues) continue
    const key = unitKey(sentence, sections)
    const group = groups.get(key)
    if (group) group.push(sentence)
    else groups.set(key, [sentence])
  }
  const strength = readStrengths(sentences, signs)
  return [...groups].flatMap(([key, group]) => toUnit(key, group, sections, { strength, signs }))
}

/** What is known of each sentence, by its index. */
interface Judged {
  readonly strength: readonly Strength[]
  readonly signs: readonly (readonly string[])[]
}

function toUnit(
  key: string,
  sentences: Sentence[],
  sections: readonly Section[],
  { strength, signs }: Judged,
): Unit[] {
  const first = sentences[0]
  if (!first) return []
  const context = strength[first.index] === 'led' ? 'recommendations' : contextOf(first, sections)
  const proposals = proposalsAmong(sentences, context, strength)
  if (proposals.length === 0) return []
  const head = signs[proposals[0]?.index ?? 0] ?? []
  const fillsSection = key.startsWith('section')
  return [{ sentences, proposals, signs: head, context, section: first.section, fillsSection, restated: [] }]
}

function contextOf({ section }: Sentence, sections: readonly Section[]): Unit['context'] {
  if (isWithin(sections, section, 'options')) return 'options'
  return isWithin(sections, section, 'recommendations') ? 'recommendations' : 'text'
}

function proposalsAmong(
  sentences: readonly Sentence[],
  context: Unit['context'],
  strength: readonly Strength[],
): Sentence[] {
  const proposing = sentences.filter(({ index }) => {
    if (strength[index] === 'proposes' || strength[index] === 'led') return true
    return context === 'recommendations' && strength[index] === 'may propose'
  })
  const head = sentences[0]
  if (proposing.length > 0 || context !== 'recommendations' || !head) return proposing
  // A bare phrase in a list of recommendations proposes what it names.
  return head.prose.passage.items.length > 0 ? [head] : []
}

/** What unit a sentence belongs to. Sub-sections of recommendations and of options are units as a whole. */
function unitKey(sentence: Sentence, sections: readonly Section[]): string {
  const { passage } = sentence.prose
  const own = sections[sentence.section]
  const around = own?.parent
  const isSubSection =
    own?.role === 'other' &&
    around !== undefined &&
    (isWithin(sections, around, 'recommendations') || isWithin(sections, around, 'options'))
  if (isSubSection) return `section ${sentence.section}`
  const [item] = passage.items
  if (item) return `item ${sentence.base + item.start}`
  if (passage.cell) return `row ${sentence.base + passage.cell.table}:${passage.cell.row}`
  return `paragraph ${sentence.base + passage.start}`
}
