import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, memo, readme } from './harness.ts'

// The bundle as it is run: what bundling breaks shows only here. `npm test` builds it first.
const program = resolve('dist/cli.js')
const policyMemo = (cwd: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}

const informed = `---
policy-memo: true
---

## Recommendations

Clear benchmarks, such as a halt to logging by May 2031, should guide the talks with Arcadia.
`

describe('exit codes', () => {
  test('0 when nothing fails, 1 for a warning, 2 for what cannot be read', () => {
    const cwd = folderWith({ 'memo.md': memo, 'readme.md': readme })
    expect(policyMemo(cwd, 'readme.md').code).toBe(0)
    expect(policyMemo(cwd, 'memo.md').code).toBe(1)
    expect(policyMemo(cwd, 'memo.md', 'gone.md').code).toBe(2)
  })

  test('--frail fails on information too', () => {
    const cwd = folderWith({ 'memo.md': informed })
    const { code, stdout } = policyMemo(cwd, 'memo.md')
    expect(stdout).toMatch(/1 finding in 1 memo: 1 information\n$/)
    expect(code).toBe(0)
    expect(policyMemo(cwd, '--frail', 'memo.md').code).toBe(1)
  })

  test('2 for wrong usage, with one line that says what and one that says where to look', () => {
    const { code, stderr } = policyMemo('.', '--report', 'xml', 'a.md')
    expect(stderr).toBe(
      'policy-memo: --report “xml” is unknown; use text or json\nRun policy-memo --help to see the arguments\n',
    )
    expect(code).toBe(2)
  })
})

test('walks folders and globs', () => {
  const cwd = folderWith({ 'memos/a.md': memo, 'memos/sub/b.qmd': memo })
  expect(policyMemo(cwd, 'memos').stdout).toContain('in 2 memos')
  expect(policyMemo(cwd, 'memos/*.md').stdout).toContain('in 1 memo:')
})

test('writes plain text where it is not shown in a terminal', () => {
  const cwd = folderWith({ 'memo.md': memo })
  const { stdout } = policyMemo(cwd, 'memo.md')
  expect(stdout).toMatch(/^memo\.md:9:\d+ {2}information {2}/)
  expect(stdout).not.toContain('\u001b')
})

test('says of a file without permission what is wrong, and changes nothing', () => {
  const cwd = folderWith({ 'memo.md': memo })
  chmodSync(join(cwd, 'memo.md'), 0o000)
  const { code, stderr } = policyMemo(cwd, 'memo.md')
  chmodSync(join(cwd, 'memo.md'), 0o600)
  // The superuser may read everything.
  const mayRead = process.getuid?.() === 0 || process.platform === 'win32'
  if (!mayRead)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('check its permissions') })
  expect(readFileSync(join(cwd, 'memo.md'), 'utf8')).toBe(memo)
})
