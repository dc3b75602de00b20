/**
 * A judgement weighs many small signs where no single one decides: logistic regression over named signs.
 * The weights are learned from annotated memos (`npm run train`), the names say what was seen.
 */
export interface Weights {
  readonly bias: number
  /** From this probability on the answer is yes. */
  readonly threshold: number
  /** Weight by sign; a sign that is not named weighs nothing. */
  readonly signs: ReadonlyMap<string, number>
}

/** Each sign once: a sign is there or not, and several judgements weigh the same ones. */
export const distinct = (signs: readonly string[]): string[] => [...new Set(signs)]

/** How probable a yes is, from 0 to 1, given distinct signs. */
export function probability({ bias, signs: weights }: Weights, signs: readonly string[]): number {
  let sum = bias
  for (const sign of signs) sum += weights.get(sign) ?? 0
  return 1 / (1 + Math.exp(-sum))
}

export const isYes = (weights: Weights, signs: readonly string[]): boolean =>
  probability(weights, signs) >= weights.threshold

/** Weights from their written form: a line per sign, `weight sign`. */
export function weightsFrom(bias: number, threshold: number, table: string): Weights {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.trim())
  return { bias, threshold, signs: new Map(rows.map(parseRow)) }
}

function parseRow(row: string): [string, number] {
  const gap = row.indexOf(' ')
  return [row.slice(gap + 1), Number(row.slice(0, gap))]
}
