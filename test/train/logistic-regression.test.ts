import { expect, test } from 'vitest'
import { type Example, fitWeights, predict } from './logistic-regression.ts'

/** Column 0 decides in nine cases of ten, column 1 is on by turns, column 2 never with column 0. */
const examples: Example[] = Array.from({ length: 200 }, (_, i) => {
  const on = i % 4 < 2
  const columns = [...(on ? [0] : [2]), ...(i % 2 === 0 ? [1] : [])]
  return { columns, yes: i % 10 === 0 ? !on : on }
})

test('what decides gets a weight, what does not gets none', () => {
  const [decides = 0, idle = 1, opposes = 0] = fitWeights(examples, 3, { size: 1, square: 0.1 })
  expect(decides).toBeGreaterThan(0.5)
  expect(opposes).toBeLessThan(-0.5)
  expect(Math.abs(idle)).toBeLessThan(0.05)
})

test('probabilities come near the shares seen', () => {
  const weights = fitWeights(examples, 3, { size: 0.01, square: 0.001 })
  expect(predict(weights, [0])).toBeCloseTo(0.9, 1)
  expect(predict(weights, [2])).toBeCloseTo(0.1, 1)
})

test('the higher its price, the fewer weights are left', () => {
  const left = (size: number) =>
    fitWeights(examples, 3, { size, square: 0 })
      .subarray(0, 3)
      .filter((w) => w !== 0).length
  expect(left(1000)).toBe(0)
  expect(left(1)).toBeGreaterThan(0)
})
