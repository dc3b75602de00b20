import { expect, test } from 'vitest'
import { sourceText } from '../../src/editor/source-text.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

test('decodes UTF-8 and drops the byte order mark, as the editor does', () => {
  expect(sourceText(bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9))).toEqual({ text: 'é' })
  expect(sourceText(bytes())).toEqual({ text: '' })
})

test('says what is wrong with bytes that are not text', () => {
  expect(sourceText(bytes(0x89, 0x50, 0, 0x0d))).toEqual({ problem: 'it is a binary file, not text' })
  expect(sourceText(bytes(0x61, 0xff))).toEqual({
    problem: 'it is not valid UTF-8; save it with the encoding UTF-8',
  })
})
