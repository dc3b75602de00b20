import { wordSet } from '../prose/word-set.ts'
import { isYes } from './judgement/judgement.ts'
import { proposalWeights } from './judgement/proposal-weights.ts'
import type { Section, Sentence } from './model.ts'
import { isWithin } from './sections.ts'
import type { Unit } from './units.ts'

/** A summary's proposal is its full form in short when so much of what it says stands there too. */
const enough = 0.6
/** Fewer words say too little to know them by. */
const fewest = 3

/** Joins what a summary proposes with the recommendation that says it in full: they are one. */
export function joinRestated(units: readonly Unit[], sections: readonly Section[]): Unit[] {
  const isSummary = ({ section }: Unit) => isWithin(sections, section, 'summary')
  const full = units
    .filter((unit) => !isSummary(unit))
    .map((unit) => ({ unit, words: contentOf(unit.sentences) }))
  const restated = new Map<Unit, Sentence[]>()
  const kept = units.filter((unit) => {
    if (!isSummary(unit)) return true
    const words = contentOf(unit.proposals)
    const shares = full.map((other) => ({ ...other, share: shareOf(words, other.words) }))
    const best = shares.reduce((one, next) => (next.share > one.share ? next : one), { unit, share: 0 })
    if (words.size < fewest || best.share < enough) return true
    restated.set(best.unit, [...(restated.get(best.unit) ?? []), ...unit.proposals])
    return false
  })
  return kept.map((unit) => ({ ...unit, restated: restated.get(unit) ?? [] }))
}

/** Joins a heading that proposes ("Buy before you build") with the first recommendation below it. */
export function joinHeadings(
  units: readonly Unit[],
  sentences: readonly Sentence[],
  signs: readonly (readonly string[])[],
): Unit[] {
  const headings = sentences.filter(
    ({ argues, index, prose }) =>
      !argues && prose.passage.kind === 'heading' && isYes(proposalWeights, signs[index] ?? []),
  )
  const headed = new Map<number, Sentence[]>()
  for (const heading of headings)
    headed.set(heading.section, [...(headed.get(heading.section) ?? []), heading])
  return units.map((unit) => {
    const own = headed.get(unit.section) ?? []
    headed.delete(unit.section)
    return own.length > 0 ? { ...unit, restated: [...unit.restated, ...own] } : unit
  })
}

const idle = wordSet(`
  that this with from into than then them they their there these those have been will would should could must shall which
  what when where while also more most such only each every other some over under about after before we recommend propose
  advise memo`)

/** The words that carry what is said, cut to their beginnings so that forms of one word agree. */
function contentOf(sentences: readonly Sentence[]): Set<string> {
  const keys = sentences.flatMap(({ prose }) => prose.tokens.map(({ key }) => key))
  return new Set(
    keys.filter((key) => /^[\p{L}\d]{4,}$/u.test(key) && !idle.has(key)).map((key) => key.slice(0, 6)),
  )
}

function shareOf(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...words].filter((word) => others.has(word)).length / Math.max(words.size, 1)
}
