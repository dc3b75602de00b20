import { marksOf } from '../../prose/marks.ts'
import type { Recommendation, Sentence } from '../model.ts'

/** A recommendation before it is judged, with the signs of its first proposal. */
export type Measurable = Omit<Recommendation, 'benchmarkMissed' | 'signs'>

/** What the rest of the memo adds. */
export interface MemoTraces {
  readonly recommendations: number
  readonly isHeaded: boolean
  readonly measures: boolean
}

/** The signs by which a recommendation without measure is judged to be worth a word. */
export function benchmarkSigns(unit: Measurable, head: readonly string[], memo: MemoTraces): string[] {
  return [
    ...head.filter((sign) => carried.test(sign)),
    ...actSigns(unit.proposals),
    unit.asksProgress ? 'lasting' : 'one-off',
    `standing:${unit.standing}`,
    unit.expected ? 'expected' : 'in-passing',
    unit.heading ? 'headed' : 'unheaded',
    unit.owner ? 'owned' : 'unowned',
    memo.isHeaded ? 'memo-header' : 'no-memo-header',
    `sentences:${steps(unit.sentences.length, [1, 2, 4, 8])}`,
    `proposals:${steps(unit.proposals.length, [1, 2, 4])}`,
    `units:${steps(memo.recommendations, [1, 3, 6, 12, 25])}`,
    memo.measures ? 'measured-elsewhere' : 'never-measured',
    ...new Set(unit.instruments.map(({ kind }) => kind)),
  ]
}

const carried =
  /^(?:cue:|doc-|role:|at:|under:|opens-verb:|imperative|gerund|that-you|modal:|should\+|must\+|will\+|performative:|we-want|call-on|item|lead|kind:|len:|question|you$|i$|we$|year$|money$)/

const steps = (value: number, at: readonly number[]): number => at.findLast((step) => value >= step) ?? 0

/** What is to be done, by the verbs that propose it. */
function actSigns(proposals: readonly Sentence[]): string[] {
  const signs = new Set<string>()
  for (const { prose } of proposals) {
    for (const { cue } of marksOf(prose, 'one-off', 'lasting')) signs.add(`${cue.kind}-act`)
    if (outcome.test(prose.text)) signs.add('outcome')
  }
  return [...signs]
}

/** Words for a state to be reached rather than a thing to be done. */
const outcome =
  /\b(?:improve|increase|reduce|strengthen|ensure|promote|more|better|greater|fewer|less|progress|effective|stronger|closer|develop|expand|enhance|encourage|over time|long[- ]term|gradual)/i
