import { expect, test } from 'vitest'
import type { Finding } from '../../src/findings/finding.ts'
import { unsuppressed } from '../../src/findings/suppress.ts'
import { toPlainText } from '../../src/findings/template.ts'
import type { Format } from '../../src/markdown/block.ts'
import { createReader } from '../../src/memo/read-memo.ts'
import { ignoreComment } from '../../src/snippets/ignore-comment.ts'

const mark = '<!-- policy-memo-ignore some-rule -->'

test.each([
  ['a paragraph', 'One two.\n\nThree [four] five.', `One two.\n\n${mark}\nThree [four] five.`],
  ['a later line of it', 'One two.\nThree [four] five.', `${mark}\nOne two.\nThree [four] five.`],
  ['a heading', '# One [two] #\n\nThree.', `# One [two] ${mark} #\n\nThree.`],
  ['an underlined heading', '[One] two\n===\n\nThree.', `[One] two ${mark}\n===\n\nThree.`],
  ['a list item', '- One two.\n- Three [four].\n- Five.', `- One two.\n- Three [four]. ${mark}\n- Five.`],
  ['a quotation', '> One [two] three.', `> One [two] three. ${mark}`],
  ['a cell', '| a | b |\n| - | - |\n| one | [two] |', `| a | b |\n| - | - |\n| one | [two] ${mark} |`],
  [
    'a whole row',
    'A.\n\n| a | b |\n| - | - |\n| [one | two] |',
    `A.\n\n${mark}\n| a | b |\n| - | - |\n| [one | two] |`,
  ],
  ['several items', '- [One two.\n- Three] four.', `${mark}\n- [One two.\n- Three] four.`],
  ['emphasis at the end', '- One **[two]**', `- One **[two]** ${mark}`],
])('silences a finding in %s and no other', (_where, marked, expected) => {
  expect(afterIgnoring(marked, 'markdown')).toEqual({ text: unmarked(expected), silenced: true })
})

test('works in plain text', () => {
  const { silenced } = afterIgnoring('A title\n\nOne [two] three.', 'text')
  expect(silenced).toBe(true)
})

test('keeps to lines that end in CRLF', () => {
  const { text, silenced } = afterIgnoring('One.\r\n\r\nThree [four].', 'markdown')
  expect(text.startsWith(`One.\r\n\r\n${mark}\n`)).toBe(true)
  expect(silenced).toBe(true)
})

test('adds the id to a comment that is there already', () => {
  const text = 'One.\n\n<!-- policy-memo-ignore other-rule: settled in the annex -->\nThree [four].'
  expect(afterIgnoring(text, 'markdown')).toEqual({
    text: 'One.\n\n<!-- policy-memo-ignore other-rule, some-rule: settled in the annex -->\nThree four.',
    silenced: true,
  })
})

test('does not widen a comment that covers the neighbours too', () => {
  const text = '<!-- policy-memo-ignore other-rule -->\n- One.\n- Three [four].'
  expect(afterIgnoring(text, 'markdown').text).toBe(
    `<!-- policy-memo-ignore other-rule -->\n- One.\n- Three four. ${mark}`,
  )
})

test('offers nothing where no comment covers the finding', () => {
  const text = 'One two.\n\nThree four.'
  const memo = createReader().read(text, 'markdown')
  expect(ignoreComment(memo, findingAt(0, text.length))).toBeUndefined()
})

/** The text with the comment inserted for a finding at the brackets, and whether the linter then leaves it out. */
function afterIgnoring(marked: string, format: Format) {
  const text = unmarked(marked)
  const finding = findingAt(marked.indexOf('['), marked.indexOf(']') - 1)
  const edit = ignoreComment(createReader().read(text, format), finding)
  if (!edit) return { text, silenced: false }
  const inserted = toPlainText(edit.text)
  const after = text.slice(0, edit.start) + inserted + text.slice(edit.end)
  const moved = edit.start <= finding.start ? inserted.length : 0
  const there = findingAt(finding.start + moved, finding.end + moved)
  return { text: after, silenced: unsuppressed([there], createReader().read(after, format)).length === 0 }
}

const unmarked = (text: string) => text.replace(/[[\]]/g, '')

function findingAt(start: number, end: number): Finding {
  return { rule: 'some-rule', severity: 'warning', message: 'm', start, end, related: [], fixes: [] }
}
