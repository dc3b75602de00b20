import { describe, expect, test } from 'vitest'
import { folderWith, memo, policyMemo, readme } from './harness.ts'

describe('inputs', () => {
  test('reads a folder’s memos and leaves modules, dot folders and other files alone', async () => {
    const files = [
      'b.md',
      'a/one.qmd',
      'a/two.Rmd',
      'c.markdown',
      'node_modules/x/x.md',
      '.git/y.md',
      'z.txt',
      'pic.png',
    ]
    const cwd = folderWith(Object.fromEntries(files.map((name) => [name, memo])))
    const { stdout, stderr } = await policyMemo(cwd, ['.', '--report', 'json'])
    const paths = JSON.parse(stdout).map((file: { path: string }) => file.path)
    expect(paths).toEqual(['a/one.qmd', 'a/two.Rmd', 'b.md', 'c.markdown'])
    expect(stderr).toBe('')
  })

  test('reads globs, and each file once', async () => {
    const cwd = folderWith({ 'a.md': memo, 'b.txt': 'Nothing.', 'c.png': memo })
    const { stdout } = await policyMemo(cwd, ['./a.md', '*', 'a.md', '--report', 'json'])
    expect(JSON.parse(stdout).map((file: { path: string }) => file.path)).toEqual(['./a.md', 'b.txt'])
  })

  test('takes a name with brackets for a file when there is one', async () => {
    const cwd = folderWith({ 'draft [2].md': memo })
    const { stdout } = await policyMemo(cwd, ['draft [2].md', '--report', 'json'])
    expect(JSON.parse(stdout)).toHaveLength(1)
  })

  test('reads standard input as Markdown', async () => {
    const { stdout } = await policyMemo('.', ['-', '--report', 'json'], memo)
    expect(JSON.parse(stdout)).toMatchObject([{ path: '<stdin>', linted: true }])
  })

  test('says of a file it was given by name that it is no memo, and not of others', async () => {
    const cwd = folderWith({ 'readme.md': readme, 'empty.md': '' })
    const named = await policyMemo(cwd, ['readme.md', 'empty.md'])
    expect(named.stderr).toMatch(/^readme\.md: not a memo \(.+\); use --always/)
    expect(named.stderr).toMatch(/^empty\.md: empty, nothing to lint$/m)
    expect(named.stdout).toBe('Nothing linted: no memo among 2 files\n')
    expect(named.code).toBe(0)
    expect((await policyMemo(cwd, ['.'])).stderr).toBe('')
    expect((await policyMemo(cwd, ['readme.md', '--always'])).stdout).toBe('No findings in 1 memo\n')
  })
})

describe('what cannot be read', () => {
  test.each([
    { argument: 'gone.md', says: /^gone\.md: no such file or folder; / },
    { argument: 'none', says: /^none: no \.md, \.markdown, \.qmd or \.rmd file in this folder$/ },
    { argument: 'x*.md', says: /^x\*\.md: matches no / },
    { argument: 'binary.md', says: /^binary\.md: is a binary file/ },
    { argument: 'latin.md', says: /^latin\.md: is not valid UTF-8 \(line 1\)/ },
  ])('tells about $argument and goes on with the rest', async ({ argument, says }) => {
    const cwd = folderWith({
      'binary.md': new Uint8Array([80, 0, 1]),
      'latin.md': new Uint8Array([0xe9, 0x0a]),
      'none/a.png': '',
      'readme.md': readme,
    })
    const { code, stdout, stderr } = await policyMemo(cwd, [argument, 'readme.md', '--report', 'json'])
    const [line = '', ...rest] = stderr.trimEnd().split('\n')
    expect(line).toMatch(says)
    expect(rest).toEqual([expect.stringContaining('readme.md: not a memo')])
    expect(JSON.parse(stdout)).toHaveLength(1)
    expect(code).toBe(2)
  })
})

test('prints the version of the package and a help that names every option', async () => {
  expect((await policyMemo('.', ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  const { stdout, code } = await policyMemo('.', ['--help'])
  for (const option of ['--report', '--frail', '--always', '--format', '--out', '--help', '--version']) {
    expect(stdout).toContain(option)
  }
  expect(code).toBe(0)
})
