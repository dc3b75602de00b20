import { expect, test } from 'vitest'
import { checkedSettings, type MemoSettings } from '../../src/editor/checked-settings.ts'
import { formatOf, largeDocument, lintInsisting, memoLanguage, planFor } from '../../src/editor/plan.ts'
import type { Linter, LintOptions, LintResult } from '../../src/pipeline.ts'

const defaults = checkedSettings(() => undefined).settings
const having = (changed: Partial<MemoSettings>): MemoSettings => ({ ...defaults, ...changed })
const markdown = { language: 'markdown', size: 100, named: false, asked: false }

test('asks the document by default', () => {
  expect(planFor(markdown, defaults, 'open')).toBe('document')
  expect(planFor({ ...markdown, language: 'quarto' }, defaults, 'change')).toBe('document')
})

test('leaves other languages alone until the user asks', () => {
  const plain = { ...markdown, language: 'plaintext' }
  expect(planFor(plain, defaults, 'open')).toBe('foreign')
  expect(planFor({ ...plain, asked: true }, defaults, 'change')).toBe('user')
  expect(planFor(plain, having({ languages: ['plaintext'] }), 'open')).toBe('document')
})

test('takes the settings at their word for named files and for enable: always', () => {
  expect(planFor({ ...markdown, named: true }, defaults, 'open')).toBe('settings')
  expect(planFor(markdown, having({ enable: 'always' }), 'open')).toBe('settings')
})

test('lints nothing when switched off, not even a named file, unless asked', () => {
  const off = having({ enable: 'never' })
  expect(planFor({ ...markdown, named: true }, off, 'open')).toBe('off')
  expect(planFor({ ...markdown, asked: true }, off, 'change')).toBe('user')
})

test('waits with a large document for a save or the command, even when asked before', () => {
  const large = { ...markdown, size: largeDocument + 1 }
  expect(planFor(large, defaults, 'open')).toBe('later')
  expect(planFor({ ...large, asked: true }, defaults, 'change')).toBe('later')
  expect(planFor(large, defaults, 'save')).toBe('document')
  expect(planFor({ ...large, asked: true }, defaults, 'command')).toBe('user')
  expect(planFor({ ...markdown, size: largeDocument }, defaults, 'change')).toBe('document')
})

test('front matter that declines wins over the settings and loses to the user', () => {
  const declining = linterOf({ reads: false, frontMatter: false })
  expect(lintedBy(declining, 'document')).toBe(false)
  expect(lintedBy(declining, 'settings')).toBe(false)
  expect(lintedBy(declining, 'user')).toBe(true)
})

test('settings insist on a document that does not read like a memo', () => {
  const silent = linterOf({ reads: false, frontMatter: undefined })
  expect(lintedBy(silent, 'document')).toBe(false)
  expect(lintedBy(silent, 'settings')).toBe(true)
})

test('knows Quarto and R Markdown by their paths where no extension names their language', () => {
  expect(memoLanguage('plaintext', '/a/Brief.QMD')).toBe('quarto')
  expect(memoLanguage('plaintext', '/a/brief.Rmd')).toBe('rmd')
  expect(memoLanguage('plaintext', '/a/brief.txt')).toBe('plaintext')
  expect(memoLanguage('markdown', '/a/brief.qmd')).toBe('markdown')
})

test('reads plain text as plain text and all else as Markdown', () => {
  expect(formatOf('plaintext')).toBe('text')
  expect(formatOf('rmd')).toBe('markdown')
})

/** A linter whose document reads like a memo or not and whose front matter says what it says. */
function linterOf({ reads, frontMatter }: { reads: boolean; frontMatter: boolean | undefined }): Linter {
  return {
    lint: (_text: string, { when }: LintOptions) =>
      ({
        linted: when === 'always' || reads,
        memo: { frontMatter: { isMemo: frontMatter, actors: [] } },
        findings: [],
      }) as unknown as LintResult,
  }
}

const lintedBy = (linter: Linter, insistence: 'document' | 'settings' | 'user'): boolean =>
  lintInsisting(linter, '', { format: 'markdown', rules: {} }, insistence).linted
