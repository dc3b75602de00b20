import { expect, test } from 'vitest'
import { readArguments } from '../../src/cli/arguments.ts'
import { explained, UsageError } from '../../src/cli/usage-error.ts'

test('lints what is named, as text, failing at warnings', () => {
  expect(readArguments(['a.md', 'notes'])).toEqual({
    kind: 'lint',
    inputs: ['a.md', 'notes'],
    format: undefined,
    when: 'auto',
    report: 'text',
    failing: 'warning',
  })
})

test('takes options before and after the files, and what follows -- as files', () => {
  expect(
    readArguments(['--frail', 'a.md', '--report=json', '--always', '--format', 'text', '--', '--b.md']),
  ).toEqual({
    kind: 'lint',
    inputs: ['a.md', '--b.md'],
    format: 'text',
    when: 'always',
    report: 'json',
    failing: 'information',
  })
})

test('inspects into a folder', () => {
  expect(readArguments(['inspect', '--out', 'read', 'a.md', '-'])).toEqual({
    kind: 'inspect',
    inputs: ['a.md', '-'],
    format: undefined,
    when: 'auto',
    out: 'read',
  })
})

test('lets help and version go before everything else', () => {
  expect(readArguments(['--help'])).toEqual({ kind: 'help' })
  expect(readArguments(['a.md', '-v'])).toEqual({ kind: 'version' })
})

test.each([
  { argv: [], says: 'name a file' },
  { argv: ['inspect'], says: 'name a file' },
  { argv: ['--report', 'xml', 'a.md'], says: '“xml” is unknown; use text or json' },
  { argv: ['--format', 'docx', 'a.md'], says: '“docx” is unknown; use markdown or text' },
  { argv: ['--out', 'x', 'a.md'], says: '--out goes with inspect only' },
  { argv: ['inspect', '--report', 'json', 'a.md'], says: '--report does not go with inspect' },
])('refuses $argv', ({ argv, says }) => {
  expect(() => readArguments(argv)).toThrow(UsageError)
  expect(() => readArguments(argv)).toThrow(says)
})

test('explains a wrong option in one line, with the way to help', () => {
  const error = (() => {
    try {
      return readArguments(['--bogus'])
    } catch (error) {
      return error
    }
  })()
  expect(explained(error)).toMatch(/^policy-memo: Unknown option '--bogus'.*\nRun policy-memo --help/)
})

test('owns up to a fault that is not the user’s', () => {
  expect(explained(new TypeError('x is undefined'))).toMatch(
    /fault of its own.*\nTypeError: x is undefined\n/,
  )
})
