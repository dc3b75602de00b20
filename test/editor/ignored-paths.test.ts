import { expect, test } from 'vitest'
import { ignoredBy, namedBy } from '../../src/editor/ignored-paths.ts'

test('leaves out what the root ignores', () => {
  const isIgnored = ignoredBy([{ folder: '', text: 'drafts/\n*.tmp.md\n!kept.tmp.md\n' }])
  expect(['drafts/a.md', 'b.tmp.md', 'kept.tmp.md', 'memo.md'].map(isIgnored)).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('applies a nested file below its folder only', () => {
  const isIgnored = ignoredBy([{ folder: 'old', text: '*.md\n' }])
  expect(['old/a.md', 'older/a.md', 'a.md'].map(isIgnored)).toEqual([true, false, false])
})

test('names files by globs relative to the workspace folder', () => {
  const globs = ['briefs/**/*.md', 'MEMO.txt']
  expect(['briefs/2024/a.md', 'MEMO.txt', 'docs/briefs/a.md'].map((path) => namedBy(globs, path))).toEqual([
    true,
    true,
    false,
  ])
  expect(namedBy([], 'briefs/a.md')).toBe(false)
})
