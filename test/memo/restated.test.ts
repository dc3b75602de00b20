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

test.each(['Publish the full list of inspectors', 'Let’s publish the list'])(
  'the heading “%s” is one with the recommendation below it',
  (heading) => {
    const text = blocks(
      '# Silt',
      '## Recommendations',
      `### ${heading}`,
      'The ministry should print the list each winter.',
    )
    const [only, ...others] = read(text).recommendations
    expect(others).toEqual([])
    expect(only?.restated.map(({ prose }) => prose.text)).toEqual([heading])
  },
)

test('a heading that only names its topic proposes nothing', () => {
  const text = blocks(
    '# Silt',
    '## Recommendations',
    '### Inspectors',
    'The ministry should print the list each winter.',
  )
  expect(read(text).recommendations.map(({ restated }) => restated)).toEqual([[]])
})
