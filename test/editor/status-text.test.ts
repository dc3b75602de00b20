import { expect, test } from 'vitest'
import { countsInWords, statusText, workspaceSummary } from '../../src/editor/status-text.ts'
import type { Finding, Severity } from '../../src/findings/finding.ts'
import type { LintResult } from '../../src/pipeline.ts'

const finding = (severity: Severity): Finding => ({
  rule: 'r',
  severity,
  message: 'm',
  start: 0,
  end: 1,
  related: [],
  fixes: [],
})

const read = (
  linted: boolean,
  findings: readonly Finding[],
  verdict: Partial<LintResult['memo']['verdict']> = {},
) => {
  const whole = {
    isMemo: linted,
    because: 'reading',
    reason: 'recommendations and policy sections',
    ...verdict,
  }
  return statusText({
    kind: 'read',
    result: { linted, findings, memo: { verdict: whole } } as unknown as LintResult,
  })
}

test('counts the findings of a memo and says why it is one', () => {
  expect(read(true, [finding('warning'), finding('information'), finding('warning')])).toEqual({
    text: '$(checklist) Memo: 3 findings',
    tooltip: '2 warnings, 1 information. Linted because of its recommendations and policy sections.',
    command: 'workbench.actions.view.problems',
  })
  expect(read(true, [])?.text).toBe('$(checklist) Memo: no findings')
  expect(read(true, [finding('error')])?.text).toBe('$(checklist) Memo: 1 finding')
})

test('offers to lint what is not a memo, with the reason', () => {
  expect(read(false, [], { reason: 'no recommendations' })).toEqual({
    text: '$(checklist) Not a memo',
    tooltip: 'Not linted: no recommendations. Click to lint it anyway.',
    command: 'policyMemo.lintMemo',
  })
})

test('names front matter and the user as reasons', () => {
  expect(read(true, [], { because: 'front matter' })?.tooltip).toBe('Linted because of its front matter.')
  expect(read(true, [], { isMemo: false })?.tooltip).toBe('Linted because you asked.')
})

test('says nothing of other documents, and why it waits or is off', () => {
  expect(statusText({ kind: 'foreign' })).toBeUndefined()
  expect(statusText({ kind: 'off' })?.tooltip).toContain('policyMemo.enable')
  expect(statusText({ kind: 'later' })?.tooltip).toContain('large')
})

test('counts each severity that occurs, loudest first', () => {
  expect(countsInWords([finding('hint'), finding('error'), finding('hint')])).toBe('1 error, 2 hints')
})

test('sums up a workspace', () => {
  const tally = { files: 5, read: 4, memos: 1, unread: 1, findings: [finding('hint')], cancelled: false }
  expect(workspaceSummary(tally)).toBe('Policy Memo: 1 finding in 1 memo (4 files read, 1 file not linted).')
  expect(workspaceSummary({ ...tally, unread: 0, cancelled: true, findings: [] })).toBe(
    'Policy Memo: stopped: no findings in 1 memo (4 files read).',
  )
  expect(workspaceSummary({ ...tally, files: 0 })).toBe(
    'Policy Memo: this workspace has no files that could be memos.',
  )
})
