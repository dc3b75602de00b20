import { expect, test } from 'vitest'
import { decode } from '../../src/cli/decode.ts'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

test('keeps every unit, byte order mark and line ends included', () => {
  expect(decode(bytes('\ufeffa\r\nü🙂'))).toEqual({ text: '\ufeffa\r\nü🙂' })
  expect(decode(bytes())).toEqual({ text: '' })
})

test.each([
  { name: 'a first', content: bytes([0xe9, 0x0a], 'b'), line: 1 },
  { name: 'a middle', content: bytes('a\nb\n', [0xc3, 0x28], '\nc'), line: 3 },
  { name: 'a last', content: bytes('a\nb', [0xff]), line: 2 },
])('names $name line that is not UTF-8', ({ content, line }) => {
  expect(decode(content)).toEqual({ problem: `is not valid UTF-8 (line ${line}); save it as UTF-8` })
})

test('tells a binary file from text', () => {
  expect(decode(bytes([0x89], 'PNG', [0x0d, 0x0a, 0, 0]))).toEqual({
    problem: expect.stringContaining('binary'),
  })
})

test('recognises UTF-16 by its mark', () => {
  expect(decode(Buffer.from('\ufeffa memo', 'utf16le'))).toEqual({
    problem: expect.stringContaining('UTF-16'),
  })
})
