/** One example: which columns are on, and whether the answer is yes. */
export interface Example {
  readonly columns: readonly number[]
  readonly yes: boolean
}

/** Weights by column; the last one is the bias. */
export type Fit = Float64Array

/** How much weights cost: by their size, which leaves only those that pay for themselves, and by their square. */
export interface Shrinkage {
  readonly size: number
  readonly square: number
}

const mostRounds = 600

/**
 * Logistic regression with shrinkage (not of the bias), fitted by the fast proximal gradient method with restarts
 * (FISTA; Beck and Teboulle 2009, O'Donoghue and Candès 2015). Deterministic.
 */
export function fitWeights(examples: readonly Example[], columns: number, shrinkage: Shrinkage): Fit {
  let weights: Fit = new Float64Array(columns + 1)
  let ahead = weights
  let momentum = 1
  let rate = 1 / 16
  let before = Number.POSITIVE_INFINITY
  for (let round = 0; round < mostRounds; round++) {
    const at = slope(examples, ahead, shrinkage.square)
    let next = step(ahead, at.gradient, rate, shrinkage.size)
    while (loss(examples, next, shrinkage.square) > bound(at, ahead, next, rate)) {
      rate /= 2
      next = step(ahead, at.gradient, rate, shrinkage.size)
    }
    const goesBack = dot(difference(ahead, next), difference(next, weights)) > 0
    const following = goesBack ? 1 : (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2
    ahead = goesBack ? next : extrapolated(next, weights, (momentum - 1) / following)
    momentum = following
    weights = next
    if (round % 20 !== 19) continue
    const now = loss(examples, weights, shrinkage.square) + shrinkage.size * sizeOf(weights)
    if (before - now < 1e-5 * now) break
    before = now
    rate *= 2
  }
  return weights
}

/** How probable a yes is. */
export function predict(weights: Fit, columns: readonly number[]): number {
  let sum = weights[weights.length - 1] ?? 0
  for (const column of columns) sum += weights[column] ?? 0
  return 1 / (1 + Math.exp(-sum))
}

function loss(examples: readonly Example[], weights: Fit, square: number): number {
  let sum = (square / 2) * (dot(weights, weights) - (weights.at(-1) ?? 0) ** 2)
  for (const { columns, yes } of examples) {
    const p = predict(weights, columns)
    sum -= Math.log(Math.max(yes ? p : 1 - p, 1e-12))
  }
  return sum
}

function slope(examples: readonly Example[], weights: Fit, square: number) {
  const bias = weights.length - 1
  const gradient = weights.map((weight, i) => (i < bias ? square * weight : 0))
  for (const { columns, yes } of examples) {
    const error = predict(weights, columns) - (yes ? 1 : 0)
    for (const column of columns) gradient[column] = (gradient[column] ?? 0) + error
    gradient[bias] = (gradient[bias] ?? 0) + error
  }
  return { gradient, loss: loss(examples, weights, square) }
}

/** A step down the slope, every weight but the bias drawn towards zero. */
function step(from: Fit, gradient: Fit, rate: number, size: number): Fit {
  const bias = from.length - 1
  return from.map((value, i) => {
    const moved = value - rate * (gradient[i] ?? 0)
    return i === bias ? moved : Math.sign(moved) * Math.max(Math.abs(moved) - rate * size, 0)
  })
}

/** What the loss may be after a step that was short enough. */
function bound(at: { gradient: Fit; loss: number }, from: Fit, to: Fit, rate: number): number {
  const moved = difference(to, from)
  return at.loss + dot(at.gradient, moved) + dot(moved, moved) / (2 * rate) + 1e-9
}

const dot = (a: Fit, b: Fit): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

const difference = (a: Fit, b: Fit): Fit => a.map((value, i) => value - (b[i] ?? 0))
const extrapolated = (a: Fit, b: Fit, by: number): Fit =>
  a.map((value, i) => value + by * (value - (b[i] ?? 0)))
const sizeOf = (weights: Fit): number =>
  weights.subarray(0, -1).reduce((sum, value) => sum + Math.abs(value), 0)
