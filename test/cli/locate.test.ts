import { expect, test } from 'vitest'
import { createLocator } from '../../src/cli/locate.ts'

const at = (text: string, start: number, end = start) => {
  const { line, column, endLine, endColumn } = createLocator(text)({ start, end })
  return `${line}:${column}-${endLine}:${endColumn}`
}

test('counts lines and columns from 1, whatever ends the lines', () => {
  expect(at('ab\ncd', 0)).toBe('1:1-1:1')
  expect(at('ab\ncd', 1, 4)).toBe('1:2-2:2')
  expect(at('ab\r\ncd', 4, 6)).toBe('2:1-2:3')
  expect(at('ab\rcd', 3)).toBe('2:1-2:1')
  expect(at('a\n\nb\n', 5)).toBe('4:1-4:1')
  expect(at('', 0)).toBe('1:1-1:1')
})

test('counts columns in UTF-16 code units', () => {
  expect(at('🙂x', 2)).toBe('1:3-1:3')
})

test('does not count a byte order mark as a column', () => {
  expect(at('\ufeffab\ncd', 1, 4)).toBe('1:1-2:1')
})
