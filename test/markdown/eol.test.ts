import { describe, expect, it } from 'vitest'
import { endOfLine, lineStarts, positionsIn } from '../../src/markdown/eol.ts'

describe('endOfLine', () => {
  it.each([
    ['', '\n'],
    ['one line', '\n'],
    ['a\nb\r\nc\n', '\n'],
    ['a\r\nb\r\nc\n', '\r\n'],
    ['a\rb\rc\n', '\r'],
    ['a\r\nb\n', '\n'],
  ])('of %j is %j', (text, eol) => {
    expect(endOfLine(text)).toBe(eol)
  })
})

describe('positionsIn', () => {
  const text = 'ab\r\n😀c\r\rd\n'

  it('knows where lines start', () => {
    expect(lineStarts(text)).toEqual([0, 4, 8, 9, 11])
    expect(lineStarts('')).toEqual([0])
  })

  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [4, 2, 1],
    [6, 2, 3],
    [8, 3, 1],
    [9, 4, 1],
    [11, 5, 1],
  ])('offset %i is line %i, column %i', (offset, line, column) => {
    expect(positionsIn(text)(offset)).toEqual({ line, column })
  })
})
