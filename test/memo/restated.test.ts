import { expect, test } from 'vitest'
import { blocks, read } from './harness.ts'

const full = blocks(
  '## Recommendations',
  '1. The ministry should dredge the northern harbour before every winter season.\n2. The ministry should raise pilot wages.',
)

test('what the summary says in short is one with its full form', () => {
  const memo = read(
    blocks('# Silt', '## Summary', 'The ministry should dredge the northern harbour each winter.', full),
  )
  expect(memo.recommendations).toHaveLength(2)
  expect(memo.recommendations.map(({ restated }) => restated.map(({ prose }) => prose.text))).toEqual([
    ['The ministry should dredge the northern harbour each winter.'],
    [],
  ])
})

test('what the summary alone proposes stands for itself', () => {
  const memo = read(
    blocks('# Silt', '## Summary', 'The ministry should publish every chart of the southern coast.', full),
  )
  expect(memo.recommendations).toHaveLength(3)
})

test('outside a summary nothing is joined', () => {
  const memo = read(
    blocks('# Silt', '## Problem', 'The ministry should dredge the northern harbour each winter.', full),
  )
  expect(memo.recommendations).toHaveLength(3)
})
