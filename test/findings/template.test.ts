import { describe, expect, test } from 'vitest'
import { isFixedText, stop, template, toPlainText, toSnippet } from '../../src/findings/template.ts'

describe('a template', () => {
  test.each([
    [template`If ${stop(1, 'target')} fails`, `If \${1:target} fails`, 'If [target] fails'],
    [template`${stop(1, 'who')}, ${stop(1, 'who')}`, `\${1:who}, \${1:who}`, '[who], [who]'],
    [template`by ${stop(2, 'date', ['May', 'June'])}`, `by \${2|May,June|}`, 'by [date]'],
    [template`plain`, 'plain', 'plain'],
    [template``, '', ''],
    [template`a ${'b'} ${template`c ${stop(3, 'd')}`}`, `a b c \${3:d}`, 'a b c [d]'],
    // What the editor would read as its own marks is kept from it; plain text keeps it as it is.
    [['costs $5 {net} C:\\x'], 'costs \\$5 {net\\} C:\\\\x', 'costs $5 {net} C:\\x'],
    [[stop(1, 'a $ } \\ b')], `\${1:a \\$ \\} \\\\ b}`, '[a $ } \\ b]'],
    [[stop(1, 'x', ['a,b', 'c|d', 'e\\f'])], `\${1|a\\,b,c\\|d,e\\\\f|}`, '[x]'],
  ] as const)('%#', (parts, snippet, plain) => {
    expect(toSnippet(parts)).toBe(snippet)
    expect(toPlainText(parts)).toBe(plain)
  })

  test('is fixed when it asks nothing of the author', () => {
    expect(isFixedText(template`a ${'b'}`)).toBe(true)
    expect(isFixedText(template`a ${stop(1, 'b')}`)).toBe(false)
  })
})
