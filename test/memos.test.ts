import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Format } from '../src/markdown/block.ts'
import { createLinter, type LintResult } from '../src/pipeline.ts'
import { differences, placesOf } from './memos/compare.ts'
import { splitExpectations } from './memos/expectations.ts'

/** The folder can be chosen, so that memos not yet read as they should be can be worked on. */
const folder = process.env.MEMOS ?? 'test/memos'

const documentsIn = (path: string): string[] =>
  readdirSync(path).filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md')
const formatOf = (name: string): Format => (name.endsWith('.txt') ? 'text' : 'markdown')
const lint = (text: string, format: Format): LintResult =>
  createLinter().lint(text, { format, when: 'auto', rules: {} })
const told = ({ findings }: LintResult): string[] =>
  findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`)

describe.each(documentsIn(folder))('%s', (name) => {
  const { text, expectations } = splitExpectations(readFileSync(join(folder, name), 'utf8'))
  const format = formatOf(name)
  const result = lint(text, format)

  test('expects only what the memo says', () => {
    const { reads, not, findings, may, silent } = expectations
    const quoted = [...reads, ...not, ...findings, ...may].map(({ words }) => words)
    for (const words of [...quoted, ...silent]) expect(placesOf(text, words)).not.toEqual([])
  })

  test('is read as a careful colleague reads it', () => {
    expect(differences(result, expectations)).toEqual([])
  })

  test('has each finding stand at the words that it quotes', () => {
    for (const { message, start, end } of result.findings) {
      const quoted = /“([\s\S]*?)”(?! *[“”])/.exec(message)?.[1]
      if (quoted !== undefined) expect(text.slice(start, end).replace(/\s+/g, ' ')).toContain(quoted)
    }
  })

  test('reads the same with the other line ends, and a second time', () => {
    const unix = text.replaceAll('\r\n', '\n')
    expect(told(lint(unix, format))).toEqual(told(result))
    expect(told(lint(unix.replaceAll('\n', '\r\n'), format))).toEqual(told(result))
    expect(lint(text, format).findings).toEqual(result.findings)
  })
})

test.each(documentsIn('test/memos/pending'))(
  '%s, not yet read as it should be, is read the same with any line ends',
  (name) => {
    const { text } = splitExpectations(readFileSync(join('test/memos/pending', name), 'utf8'))
    const unix = text.replaceAll('\r\n', '\n')
    expect(told(lint(unix.replaceAll('\n', '\r\n'), formatOf(name)))).toEqual(
      told(lint(unix, formatOf(name))),
    )
  },
)

test.each(documentsIn('test/memos/not-memos'))('%s is no memo and gets silence', (name) => {
  const text = readFileSync(join('test/memos/not-memos', name), 'utf8')
  expect(told(lint(text, formatOf(name)))).toEqual([])
})

test('the table in the folder names every memo', () => {
  const table = readFileSync('test/memos/README.md', 'utf8')
  const named = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name)
  const memos = [...documentsIn('test/memos'), ...documentsIn('test/memos/pending')]
  expect(named.toSorted()).toEqual(memos.toSorted())
})

test('notices what is missed, too many, misread and said aloud', () => {
  const text = '## Recommendations\n\nThe ministry should offer Zambia food aid.\n'
  const { expectations } = splitExpectations(
    `${text}\n<!-- expected\ngenre: op-ed\nown: Kenya\nrecommendations: 2\nreads:\n- penalty: “food aid”\nnot:\n- incentive: “food aid”\nfindings:\n- warning unaddressed-stakeholder: Zambia\nsilent: Zambia\naddressed: Malawi\n-->\n`,
  )
  const result = createLinter().lint(text, { format: 'markdown', when: 'always', rules: {} })
  const kinds = new Set(differences(result, expectations).map((line) => line.replace(/:.*/s, '')))
  expect([...kinds]).toEqual([
    'genre',
    'recommendations',
    'own',
    'addressed',
    'not read',
    'misread',
    'finding missing',
    'finding too many',
    'should be silent on Zambia',
  ])
})
