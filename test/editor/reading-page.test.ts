import { expect, test } from 'vitest'
import { readingPage } from '../../src/editor/reading-page.ts'
import { createReader } from '../../src/memo/read-memo.ts'

const memo = `---
policy-memo: true
---

# Grain *corridor*

## Problem

Sudan fears that Ethiopia holds back the grain.

## Recommendations

1. The United States should offer Ethiopia food aid if it opens the corridor by June 2026.
`

const page = readingPage(createReader().read(memo, 'markdown'), 'grain.md')
const lineWith = (words: string) => page.split('\n').find((line) => line.includes(words)) ?? ''

test('says what the document was taken for and why', () => {
  expect(page).toMatch(/^# Reading of grain\.md\n\nA memo \([\w -]+\): its front matter says so\.\n/)
})

test('nests the sections and names role and lines', () => {
  expect(lineWith('“Problem”')).toMatch(/^ {2}- “Problem”: problem \(line 7 to line \d+\)$/)
})

test('tells of each actor where it is mentioned, speaks and is engaged', () => {
  expect(lineWith('**Sudan**')).toMatch(
    /\(state, \w+\).*: mentioned on line 9; position on line 9; not engaged$/,
  )
})

test('lists the instruments and slots of a recommendation with what is missing', () => {
  expect(lineWith('### 1.')).toContain('The United States should offer')
  expect(lineWith('“food aid”')).toMatch(/^- incentive .*for Ethiopia, proposed, conditional.* on line 13$/)
  expect(page).toMatch(/- (?:no benchmark|benchmark on line 13: .*no verifier)/)
})

test('says so where nothing was found', () => {
  const empty = readingPage(createReader().read('', 'markdown'), 'empty.md')
  expect(empty).toContain('Not a memo')
  expect(empty.match(/None found\./g)?.length).toBeGreaterThanOrEqual(3)
})

test('takes marks in names and headings literally', () => {
  const marked = readingPage(createReader().read('# A \\<b\\> `c`\n\nText.\n', 'markdown'), 'x.md')
  expect(marked).toContain('“A \\<b\\>')
})
