import { expect, test } from 'vitest'
import { createLinter } from '../../src/pipeline.ts'
import { blocks, read } from './harness.ts'

const advice = 'The ministry should dredge the port.'

test.each([
  ['decision memo', blocks('To: The Minister', 'From: The Ports Office', 'Subject: Silt', advice)],
  [
    'information memo',
    blocks('To: The Minister', 'From: The Ports Office', 'Subject: Silt', 'Silt was counted.'),
  ],
  ['directive', blocks('# Directive No. 4', 'Section 1. Purpose', 'All ports shall count their silt.')],
  ['directive', blocks('# Silt', 'This Memorandum requires that all ports count their silt.', advice)],
  ['directive', blocks('# Silt', 'Ports must count silt. Pilots must wait. Fees were low. '.repeat(5))],
  ['submission', blocks('# Silt', 'Response to the consultation on dredging', advice)],
  ['submission', blocks('# Silt', 'Dear Minister,', advice)],
  ['brief', blocks('# Silt', 'A policy brief by the Centre for Ports', advice)],
  ['brief', blocks('# Silt', '## Recommendations', advice)],
  ['op-ed', blocks('# Who will count the silt?', advice)],
])('%s', (genre, text) => {
  expect(read(text).genre).toBe(genre)
})

test('a directive is not scolded for naming no measure, advice is', () => {
  const advised = blocks(
    '## Recommendations',
    'The ministry should steadily improve and strengthen its relations with all the ports.',
  )
  const rulesOn = (text: string) =>
    createLinter()
      .lint(text, { format: 'markdown', when: 'always', rules: {} })
      .findings.map(({ rule }) => rule)
  expect(rulesOn(advised)).toEqual(['missing-benchmark'])
  expect(rulesOn(blocks('# Directive No. 4', advised))).toEqual([])
})
