import { defineRule } from '../findings/rule.ts'

export default defineRule({
  id: 'unbalanced-incentives',
  summary: 'To be written',
  why: 'To be written.',
  severity: 'warning',
  options: {},
  examples: [],

  *check() {},
})
