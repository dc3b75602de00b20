import { describe, expect, test } from 'vitest'
import { fileReport } from '../../src/cli/file-report.ts'
import { jsonReport } from '../../src/cli/report/json.ts'
import { plain } from '../../src/cli/report/reporter.ts'
import { textReport } from '../../src/cli/report/text.ts'
import type { Finding } from '../../src/findings/finding.ts'
import { stop, template } from '../../src/findings/template.ts'
import { createLinter } from '../../src/pipeline.ts'

const text = 'Offer food aid.\n\nThe fine stands.\nUkraine.\n'
const findings: Finding[] = [
  {
    rule: 'unbalanced-incentives',
    severity: 'warning',
    message: '“food aid” is offered',
    start: 6,
    end: 14,
    related: [{ start: 21, end: 25, message: 'a penalty stands here' }],
    fixes: [
      {
        title: 'Add a penalty',
        safe: false,
        edits: [{ start: 15, end: 15, text: template` If ${stop(1, 'breach')}.` }],
      },
    ],
    actor: 'Arcadia',
  },
  {
    rule: 'unaddressed-stakeholder',
    severity: 'information',
    message: '“Ukraine” is named and never dealt with',
    start: 34,
    end: 41,
    related: [],
    fixes: [],
  },
]
const { memo } = createLinter().lint(text, { format: 'text', when: 'always', rules: {} })
const report = fileReport('memos/a.md', { memo, linted: true, findings })
const clean = fileReport('b.md', { memo, linted: true, findings: [] })
const other = fileReport('c.md', { memo, linted: false, findings: [] })

describe('text', () => {
  test('lines findings up, with related places below and a count at the end', () => {
    expect(textReport([clean, report, other], plain)).toBe(
      [
        'memos/a.md:1:7  warning      “food aid” is offered                    unbalanced-incentives',
        '  memos/a.md:3:5  a penalty stands here',
        'memos/a.md:4:1  information  “Ukraine” is named and never dealt with  unaddressed-stakeholder',
        '',
        '2 findings in 2 memos: 1 warning, 1 information',
        '',
      ].join('\n'),
    )
  })

  test('says so when there is nothing', () => {
    expect(textReport([clean], plain)).toBe('No findings in 1 memo\n')
    expect(textReport([other], plain)).toBe('Nothing linted: no memo among 1 file\n')
    expect(textReport([], plain)).toBe('')
  })

  test('colours the severity by its loudness', () => {
    const painted = textReport([report], (style, words) => `<${style}>${words}</${style}>`)
    expect(painted).toContain('<yellow>warning    </yellow>')
    expect(painted).toContain('<blue>information</blue>')
  })
})

test('json holds everything, with what the author must fill in in brackets', () => {
  expect(JSON.parse(jsonReport([report, other]))).toEqual([
    {
      path: 'memos/a.md',
      linted: true,
      reason: memo.verdict.reason,
      findings: [
        {
          rule: 'unbalanced-incentives',
          severity: 'warning',
          message: '“food aid” is offered',
          ...{ start: 6, end: 14, line: 1, column: 7, endLine: 1, endColumn: 15 },
          actor: 'Arcadia',
          related: [
            {
              message: 'a penalty stands here',
              start: 21,
              end: 25,
              line: 3,
              column: 5,
              endLine: 3,
              endColumn: 9,
            },
          ],
          fixes: [
            { title: 'Add a penalty', safe: false, edits: [{ start: 15, end: 15, text: ' If [breach].' }] },
          ],
        },
        expect.objectContaining({ rule: 'unaddressed-stakeholder', line: 4, column: 1 }),
      ],
    },
    { path: 'c.md', linted: false, reason: memo.verdict.reason, findings: [] },
  ])
})
