import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Format } from '../../src/markdown/block.ts'
import { splitBlocks } from '../../src/markdown/blocks.ts'
import { blockwiseNodes, hasListBelowCode, memoText, wholeNodes } from './generated-text.ts'

const texts = (source: string, format: Format = 'markdown') =>
  splitBlocks(source, format).map((block) => block.text)

const cases: [name: string, blocks: string[]][] = [
  ['no text', []],
  ['blank lines alone', ['\n \n\t\n']],
  [
    'paragraphs apart, blank lines with the one before',
    ['\n\nOne.\n\n\n', 'Two.\nStill two.\n \n', 'Three.'],
  ],
  ['Windows line endings', ['One.\r\n\r\n', 'Two.\r\n']],
  ['old Mac line endings', ['One.\r\r', 'Two.\r']],
  ['mixed line endings', ['One.\r\n\n', 'Two.\r\r\n', 'Three.\n']],
  ['a byte order mark', ['\uFEFFOne.\n\n', 'Two.']],
  ['a closed fence', ['```js\n\na\n\n```\n\n', 'Text.\n']],
  ['a fence left open', ['Text.\n\n', '~~~\n\na\n\n```\n\nb']],
  [
    'a shorter fence inside a longer one',
    ['````\n\n```\n\n````\n', 'Text.'].map((s, i) => (i ? s : `${s}\n`)),
  ],
  ['a fence that interrupts a paragraph', ['Text:\n```\n\na\n\n```\nMore.\n\n', 'Text.']],
  ['code in a line, no fence', ['``` a ```\n\n', 'Text.']],
  ['a comment with blank lines', ['<!-- policy\n\nmemo -->\n\n', 'Text.']],
  ['a comment left open', ['Text.\n\n', '<!-- policy\n\nmemo\n\nText.']],
  ['a comment that interrupts a paragraph', ['Text\n<!-- a\n\nb -->\n\n', 'Text.']],
  ['a script', ['<script>\n\nlet a\n\n</script>\n\n', 'Text.']],
  ['a division ends at a blank line', ['<div>\n```\n\n', 'Text.\n\n', '</div>']],
  ['a list with items apart', ['- a\n\n- b\n\n  more\n\n- c\n\n', 'Text.']],
  ['a numbered list with sub-items', ['1. a\n\n   - b\n\n2. c\n\n', '# Next\n']],
  ['a fence in a list item, left open', ['- ```\n\n  a\n\n', 'Text.']],
  ['a list under a paragraph', ['Text:\n- a\n\n- b\n\n', 'Text.']],
  ['a footnote with a second paragraph', ['[^1]: a\n\n    b\n\n', 'Text.']],
  ['indented code with a blank line', ['Text.\n\n    a\n\n    b\n\n', 'Text.']],
  ['front matter', ['---\npolicy-memo: true\n\n---\n\n', 'Text.\n\n', '---\n\n', 'More.\n\n', '---\n']],
  ['front matter closed by dots', ['---\na: 1\n...\n', 'Text.']],
  ['front matter after a byte order mark', ['\uFEFF---\r\na: 1\r\n---\r\n', 'Text.']],
  ['nothing but front matter', ['---\na: 1\n---']],
  ['a rule that no line closes', ['---\na: 1\n\n', 'Text.']],
]

describe('splitBlocks', () => {
  it.each(cases)('%s', (_, blocks) => {
    expect(texts(blocks.join(''))).toEqual(blocks)
  })

  it('tells front matter from text', () => {
    const kinds = splitBlocks('---\na: 1\n---\n\nText.\n\n---\nb: 1\n---\n').map(({ kind }) => kind)
    expect(kinds[0]).toBe('front-matter')
    expect(new Set(kinds.slice(1))).toEqual(new Set(['body']))
    expect(splitBlocks('---\na: 1\n').map(({ kind }) => kind)).toEqual(['body'])
  })

  it('reads plain text without indented code and fences', () => {
    expect(texts('    One.\n\n    Two.\n\n~~~\n\nThree.', 'text')).toEqual([
      '    One.\n\n',
      '    Two.\n\n',
      '~~~\n\n',
      'Three.',
    ])
  })

  it('covers each character once, in order', () => {
    fc.assert(
      fc.property(memoText, fc.constantFrom<Format>('markdown', 'text'), (source, format) => {
        const blocks = splitBlocks(source, format)
        expect(blocks.map((block) => block.text).join('')).toBe(source)
        for (const { start, end, text } of blocks) expect(source.slice(start, end)).toBe(text)
      }),
      { numRuns: 250 },
    )
  })

  it('cuts only where parsing block by block reads the same as parsing the whole', () => {
    fc.assert(
      fc.property(memoText, fc.constantFrom<Format>('markdown', 'text'), (source, format) => {
        fc.pre(!hasListBelowCode(source))
        expect(blockwiseNodes(source, format)).toEqual(wholeNodes(source, format))
      }),
      { numRuns: 250 },
    )
  }, 30_000)
})
