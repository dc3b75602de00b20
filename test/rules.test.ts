import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../src/findings/finding.ts'
import { createLinter } from '../src/pipeline.ts'
import { rules } from '../src/rules/index.ts'

const findingsOf = (rule: string, text: string): readonly Finding[] =>
  createLinter()
    .lint(text, { format: 'markdown', when: 'always', rules: {} })
    .findings.filter((finding) => finding.rule === rule)
const messagesOf = (rule: string, text: string) => findingsOf(rule, text).map((finding) => finding.message)

describe.each(rules)('$id', ({ id, examples, options, summary, why }) => {
  test('has an example, a reason and described options', () => {
    expect(examples.length).toBeGreaterThan(0)
    expect(summary).toMatch(/^\S.*\.$/)
    expect(why).toMatch(/^\S[\s\S]*\.$/)
    for (const option of Object.values(options)) expect(option.description).toMatch(/\.$/)
  })

  test.each(examples)('reports: $bad', ({ bad, says }) => {
    expect(says.length).toBeGreaterThan(0)
    expect(messagesOf(id, bad)).toEqual(says)
  })

  test.each(examples)('says nothing on: $good', ({ good }) => {
    expect(messagesOf(id, good)).toEqual([])
  })

  test.each(examples)('reads CRLF alike: $bad', ({ bad, says }) => {
    expect(messagesOf(id, bad.replaceAll('\n', '\r\n'))).toEqual(says)
  })

  test.each(examples)('stands at words of the memo: $bad', ({ bad }) => {
    for (const { start, end, related } of findingsOf(id, bad)) {
      for (const place of [{ start, end }, ...related]) {
        expect(bad.slice(place.start, place.end)).toMatch(/^\S(?:[\s\S]*\S)?$/)
      }
    }
  })

  test.each(examples)('words its messages as clauses: $bad', ({ says }) => {
    for (const message of says) expect(message).not.toMatch(/\.$|\bplease\b/i)
  })
})

test('every file of rules is a rule, under its own id, with its page', () => {
  const names = readdirSync('src/rules')
    .filter((name) => name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''))
  expect(names.toSorted()).toEqual(rules.map((rule) => rule.id).toSorted())
  expect(readdirSync('media/rules').toSorted()).toEqual(names.map((name) => `${name}.md`).toSorted())
})
