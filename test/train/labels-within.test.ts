import { expect, test } from 'vitest'
import { readLabelsWithin } from './labels-within.ts'

const memos = readLabelsWithin('test/train/memos')

test('every memo is read, with its labels', () => {
  expect(memos.length).toBeGreaterThan(400)
  expect(memos.filter(({ actors }) => actors.length === 0).map(({ id }) => id)).toEqual([])
})

test('no tag is left in what is read as text', () => {
  expect(memos.filter(({ memo }) => /[⟦⟧]|<!-- labels/.test(memo.text)).map(({ id }) => id)).toEqual([])
})

test('a memo in the manner of another is of its family', () => {
  expect(memos.find(({ id }) => id === 's031-2')?.family).toBe('031')
  expect(memos.find(({ id }) => id === 'a-01')?.family).toBe('a-01')
})

test.each(memos)('$id: findings speak of what is labelled', ({ actors, blocks, findings }) => {
  const names = new Set(actors.map(({ name }) => name))
  const ids = new Set(blocks.map(({ id }) => id))
  expect(findings.filter(({ actor }) => actor !== undefined && !names.has(actor))).toEqual([])
  expect(findings.filter(({ block }) => block !== undefined && !ids.has(block))).toEqual([])
})
