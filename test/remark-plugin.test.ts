import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { remarkPolicyMemo } from '../src/index.ts'

const remark = unified().use(remarkParse).use(remarkStringify)
const memo = '## Recommendations\r\n\r\nThe ministry should offer Zambia food aid.\r\n'

test('gives a file the findings as messages with rule, source and place', async () => {
  const file = await remark().use(remarkPolicyMemo, { when: 'always' }).process(memo)
  const [offer] = file.messages.filter(({ ruleId }) => ruleId === 'unbalanced-incentives')
  expect(offer?.reason).toBe('“food aid” offered to Zambia with nothing said about non-compliance')
  expect(offer?.source).toBe('policy-memo')
  expect(offer?.fatal).toBe(false)
  expect(offer?.place).toEqual({
    start: { line: 3, column: 34, offset: memo.indexOf('food aid') },
    end: { line: 3, column: 42, offset: memo.indexOf('food aid') + 8 },
  })
})

test('says nothing of a file that is no memo, or of a rule that is off', async () => {
  const readme = await remark().use(remarkPolicyMemo).process('# Install\n\nRun it.\n')
  expect(readme.messages).toEqual([])
  const off = {
    'unbalanced-incentives': { severity: 'off' },
    'missing-benchmark': { severity: 'off' },
  } as const
  const file = await remark().use(remarkPolicyMemo, { when: 'always', rules: off }).process(memo)
  expect(file.messages).toEqual([])
})
