import { expect, test } from 'vitest'
import { asParagraph, preview } from '../../src/editor/insertion.ts'
import { toPlainText } from '../../src/findings/template.ts'

test.each([
  ['an empty document', '|', 'NEW'],
  ['the middle of a paragraph', 'One | two.\n\nThree.', 'One  two.\n\nNEW\n\nThree.'],
  ['the last paragraph', 'One.\n\nTwo|.', 'One.\n\nTwo.\n\nNEW'],
  ['a blank line between paragraphs', 'One.\n|\nTwo.', 'One.\n\nNEW\n\nTwo.'],
  ['the only blank line of several', 'One.\n\n|\n\nTwo.', 'One.\n\nNEW\n\nTwo.'],
  ['a heading', '# One|\n\nTwo.', '# One\n\nNEW\n\nTwo.'],
  ['a tight list', '- a\n- b|\n- c\n\nTwo.', '- a\n- b\n- c\n\nNEW\n\nTwo.'],
  ['the end of a line before a blank end', 'One.|\n', 'One.\n\nNEW\n'],
  ['the start of the text', '|One.\n\nTwo.', 'One.\n\nNEW\n\nTwo.'],
  ['front matter', '---\ntitle: |a\n---\n\nOne.', '---\ntitle: a\n---\n\nNEW\n\nOne.'],
  ['lines that end in CRLF', 'One |two.\r\n\r\nThree.', 'One two.\n\nNEW\r\n\r\nThree.'],
])('inserts a paragraph of its own at %s', (_where, marked, expected) => {
  const cursor = marked.indexOf('|')
  const text = marked.replace('|', '')
  const { offset, text: inserted } = asParagraph(text, cursor, ['NEW'])
  expect(text.slice(0, offset) + toPlainText(inserted) + text.slice(offset)).toBe(expected)
})

test('previews a table by its cells and a text by its words', () => {
  expect(preview(['| Step | By |\n| ---- | :-: |\n| 1 | ', { stop: 1, placeholder: 'date' }, ' |\n'])).toBe(
    'Step · By · 1 · [date]',
  )
  expect(preview(['One\n\ntwo - three.'])).toBe('One two - three.')
})
