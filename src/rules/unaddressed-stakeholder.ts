import { defineRule } from '../findings/rule.ts'

export default defineRule({
  id: 'unaddressed-stakeholder',
  summary: 'To be written',
  why: 'To be written.',
  severity: 'warning',
  options: {},
  examples: [],

  *check() {},
})
