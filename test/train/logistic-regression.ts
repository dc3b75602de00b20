/** One example: which columns are on, and whether the answer is yes. */
export interface Example {
  readonly columns: readonly number[]
  readonly yes: boolean
}

/** Weights by column; the last one is the bias. */
export type Fit = Float64Array

/**
 * Logistic regression with L2 shrinkage (not of the bias), fitted by L-BFGS. Deterministic: the same examples in
 * the same order give the same weights.
 */
export function fitWeights(examples: readonly Example[], columns: number, shrinkage: number): Fit {
  let weights: Fit = new Float64Array(columns + 1)
  let { loss, gradient } = slope(examples, weights, shrinkage)
  const history: { step: Fit; change: Fit }[] = []
  for (let round = 0; round < 300; round++) {
    const direction = descent(gradient, history)
    const next = lineSearch(examples, shrinkage, weights, loss, gradient, direction)
    if (!next) break
    const step = next.weights.map((value, i) => value - (weights[i] ?? 0))
    const change = next.gradient.map((value, i) => value - (gradient[i] ?? 0))
    history.push({ step, change })
    if (history.length > 12) history.shift()
    const gain = loss - next.loss
    ;({ weights, loss, gradient } = next)
    if (gain < 1e-7 * loss) break
  }
  return weights
}

/** How probable a yes is. */
export function predict(weights: Fit, columns: readonly number[]): number {
  let sum = weights[weights.length - 1] ?? 0
  for (const column of columns) sum += weights[column] ?? 0
  return 1 / (1 + Math.exp(-sum))
}

function slope(examples: readonly Example[], weights: Fit, shrinkage: number) {
  const gradient = weights.map((weight, i) => (i < weights.length - 1 ? shrinkage * weight : 0))
  let loss = (shrinkage / 2) * weights.subarray(0, -1).reduce((sum, weight) => sum + weight * weight, 0)
  for (const { columns, yes } of examples) {
    const p = predict(weights, columns)
    loss -= Math.log(Math.max(yes ? p : 1 - p, 1e-12))
    const error = p - (yes ? 1 : 0)
    for (const column of columns) gradient[column] = (gradient[column] ?? 0) + error
    gradient[weights.length - 1] = (gradient[weights.length - 1] ?? 0) + error
  }
  return { loss, gradient }
}

/** The L-BFGS two-loop recursion. */
function descent(gradient: Fit, history: readonly { step: Fit; change: Fit }[]): Fit {
  const q = gradient.slice()
  const alphas = history.toReversed().map(({ step, change }) => {
    const alpha = dot(step, q) / dot(step, change)
    addScaled(q, change, -alpha)
    return alpha
  })
  const last = history.at(-1)
  if (last) scale(q, dot(last.step, last.change) / dot(last.change, last.change))
  else scale(q, 1 / Math.max(1, Math.sqrt(dot(q, q))))
  for (const [i, { step, change }] of history.entries()) {
    const alpha = alphas[history.length - 1 - i] ?? 0
    addScaled(q, step, alpha - dot(change, q) / dot(step, change))
  }
  return q
}

function lineSearch(
  examples: readonly Example[],
  shrinkage: number,
  weights: Fit,
  loss: number,
  gradient: Fit,
  direction: Fit,
) {
  const fall = dot(gradient, direction)
  for (let rate = 1; rate > 1e-8; rate /= 2) {
    const next = weights.slice()
    addScaled(next, direction, -rate)
    const at = slope(examples, next, shrinkage)
    if (at.loss <= loss - 1e-4 * rate * fall) return { weights: next, ...at }
  }
  return undefined
}

const dot = (a: Fit, b: Fit): number => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)

function addScaled(to: Fit, values: Fit, by: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + by * (values[i] ?? 0)
}

function scale(values: Fit, by: number): void {
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) * by
}
