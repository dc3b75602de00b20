import { marksOf } from '../../prose/marks.ts'
import type { Recommendation, Sentence } from '../model.ts'
import { distinct } from './judgement.ts'
import { wordSigns } from './word-signs.ts'

/** A recommendation before it is judged what it lacks. */
export type Judgeable = Omit<Recommendation, 'benchmarkMissed' | 'balanceMissed' | 'signs'>

/** What the rest of the memo adds. */
export interface MemoTraces {
  readonly recommendations: number
  readonly isHeaded: boolean
  readonly measures: boolean
}

/** The signs by which it is judged whether a reader would miss a measure or the other side of a bargain. */
export function unitSigns(unit: Judgeable, head: readonly string[], memo: MemoTraces): string[] {
  return distinct([
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
    ...termSigns(unit),
    ...measureSigns(unit),
    ...unit.proposals.flatMap(({ prose }) => wordSigns(prose)),
  ])
}

/** The terms it sets, what ties them to conduct and at how many parties they are aimed. */
function termSigns({ instruments }: Judgeable): string[] {
  const held = instruments.filter((instrument) => instrument.held)
  const kinds = [...new Set(held.map(({ kind }) => kind))].sort()
  const conditions = held.flatMap(({ kind, condition }) => (condition ? [`${kind}+${condition.kind}`] : []))
  const aims = held.flatMap(({ kind, target }) => (target ? [`${kind}+target`] : []))
  const found = instruments.map(({ kind, found: by }) => `${kind} by ${by}`)
  return [...new Set([`terms:${kinds.join('+') || 'none'}`, ...kinds, ...conditions, ...aims, ...found])]
}

/** What the unit says of measures, by words that fill a slot and by all signs together. */
function measureSigns({ benchmarks }: Judgeable): string[] {
  const filled = benchmarks.flatMap(({ slots }) => Object.keys(slots))
  const held = benchmarks.some((benchmark) => benchmark.held) ? ['held-measure'] : ['no-held-measure']
  return [
    ...new Set(filled.map((slot) => `slot:${slot}`)),
    `slots:${Math.min(new Set(filled).size, 3)}`,
    ...held,
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
