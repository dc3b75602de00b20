import { expect, test } from 'vitest'
import { createReader } from '../../src/memo/read-memo.ts'

test('the name “United States” is not a verb that reports', () => {
  const { instruments } = createReader().read(
    'The United States should offer food aid to Ethiopia.\n',
    'markdown',
  )
  expect(instruments.map(({ stance }) => stance)).toEqual(['proposed'])
})
