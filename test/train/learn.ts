import { type Example, fitWeights, predict, type Shrinkage } from './logistic-regression.ts'

/** A thing to be judged: its signs, the right answer, the memo it is from and what it counts as when scored. */
export interface Case {
  readonly memo: string
  /** Memos of one family are learned from together or measured on together. */
  readonly family: string
  readonly signs: readonly string[]
  readonly yes: boolean
  /** Cases with the same key are one in the count: yes when one of them is. */
  readonly key: string
}

export interface Learned {
  readonly bias: number
  readonly threshold: number
  readonly rows: readonly (readonly [sign: string, weight: number])[]
  /** What cross-validation by memo measured. */
  readonly measured: Score
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const folds = 8
/** A sign seen fewer times says nothing. */
const leastSeen = 5

export interface LearnOptions {
  readonly shrinkage: Shrinkage
  /** The memos that the figures are to speak of; all are learned from. */
  readonly measuredOn: ReadonlySet<string>
  /** A threshold that is given, not sought. */
  readonly threshold?: number
}

/**
 * Learns weights from the cases and measures them on memos that they were not learned from. The threshold is the
 * one with the best F1, unless one is given: where nearly all answers are yes, F1 would always say yes.
 */
export function learn(
  cases: readonly Case[],
  { shrinkage, measuredOn, threshold: given }: LearnOptions,
): Learned {
  const vocabulary = vocabularyOf(cases)
  const examples = cases.map((item) => toExample(item, vocabulary))
  const families = [...new Set(cases.map(({ family }) => family))].sort()
  const foldOf = new Map(families.map((family, i) => [family, i % folds]))
  const guesses = new Float64Array(cases.length)
  for (let fold = 0; fold < folds; fold++) {
    const isOut = (i: number) => foldOf.get(cases[i]?.family ?? '') === fold
    const weights = fitWeights(
      examples.filter((_, i) => !isOut(i)),
      vocabulary.size,
      shrinkage,
    )
    for (const [i, { columns }] of examples.entries()) if (isOut(i)) guesses[i] = predict(weights, columns)
  }
  const judged = cases.flatMap((item, i) =>
    measuredOn.has(item.memo) ? [{ ...item, guess: guesses[i] ?? 0 }] : [],
  )
  const { threshold, measured } =
    given === undefined ? bestThreshold(judged) : { threshold: given, measured: score(judged, given) }
  const weights = fitWeights(examples, vocabulary.size, shrinkage)
  const rows = [...vocabulary]
    .map(([sign, column]) => [sign, Math.round((weights[column] ?? 0) * 100) / 100] as const)
    .filter(([, weight]) => Math.abs(weight) >= 0.02)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return { bias: Math.round((weights.at(-1) ?? 0) * 100) / 100, threshold, rows, measured }
}

function vocabularyOf(cases: readonly Case[]): Map<string, number> {
  const seen = new Map<string, number>()
  for (const { signs } of cases) for (const sign of new Set(signs)) seen.set(sign, (seen.get(sign) ?? 0) + 1)
  const kept = [...seen].filter(([, times]) => times >= leastSeen).map(([sign]) => sign)
  return new Map(kept.sort().map((sign, column) => [sign, column]))
}

function toExample({ signs, yes }: Case, vocabulary: ReadonlyMap<string, number>): Example {
  const columns = [...new Set(signs)].flatMap((sign) => vocabulary.get(sign) ?? [])
  return { columns, yes }
}

interface Judged extends Case {
  readonly guess: number
}

function bestThreshold(cases: readonly Judged[]): { threshold: number; measured: Score } {
  const candidates = Array.from({ length: 39 }, (_, i) => (2 + i * 2) / 100)
  const scored = candidates.map((threshold) => ({ threshold, measured: score(cases, threshold) }))
  return scored.reduce((best, next) => (next.measured.f1 > best.measured.f1 ? next : best))
}

function score(cases: readonly Judged[], threshold: number): Score {
  const right = new Set(cases.filter(({ yes }) => yes).map(({ key }) => key))
  const said = new Set(cases.filter(({ guess }) => guess >= threshold).map(({ key }) => key))
  const hits = [...said].filter((key) => right.has(key)).length
  const precision = hits / Math.max(said.size, 1)
  const recall = hits / Math.max(right.size, 1)
  return { precision, recall, f1: (2 * hits) / Math.max(said.size + right.size, 1) }
}
