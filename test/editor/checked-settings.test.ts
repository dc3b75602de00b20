import { expect, test } from 'vitest'
import { checkedSettings, describeBadSetting } from '../../src/editor/checked-settings.ts'
import { settings as declared } from '../../src/manifest/settings.ts'

const check = (values: Readonly<Record<string, unknown>>) => checkedSettings((key) => values[key])
const keysOf = (values: Readonly<Record<string, unknown>>) => check(values).bad.map(({ key }) => key)

test('takes the declared defaults where nothing is set', () => {
  const { settings, bad } = check({})
  expect(bad).toEqual([])
  expect(settings).toEqual({
    enable: declared['policyMemo.enable'].default,
    files: [],
    languages: ['markdown', 'quarto', 'rmd'],
    rules: {},
    debounce: 300,
  })
})

test('takes good values as they are', () => {
  const { settings, bad } = check({
    'policyMemo.enable': 'always',
    'policyMemo.files': ['briefs/**'],
    'policyMemo.languages': ['plaintext'],
    'policyMemo.debounce': 0,
  })
  expect(bad).toEqual([])
  expect(settings).toMatchObject({
    enable: 'always',
    files: ['briefs/**'],
    languages: ['plaintext'],
    debounce: 0,
  })
})

test('falls back to the default for a bad value and names it', () => {
  const { settings, bad } = check({ 'policyMemo.enable': 'sometimes', 'policyMemo.debounce': -1 })
  expect(settings.enable).toBe('auto')
  expect(settings.debounce).toBe(300)
  expect(bad.map(describeBadSetting)).toEqual([
    'Setting policyMemo.enable is ignored: "sometimes" is not allowed there. Allowed: auto, always, never.',
    'Setting policyMemo.debounce is ignored: -1 is not allowed there. Allowed: a number of milliseconds from 0 to 10000.',
  ])
})

test.each([null, 'loud', ['off'], 3])('refuses %j in the place of the rules', (value) => {
  expect(keysOf({ 'policyMemo.rules': value })).toEqual(['policyMemo.rules'])
})

test('takes a severity as text or as part of an object', () => {
  const { settings, bad } = check({
    'policyMemo.rules': { 'missing-benchmark': 'off', 'unbalanced-incentives': { severity: 'error' } },
  })
  expect(bad).toEqual([])
  expect(settings.rules).toEqual({
    'missing-benchmark': { severity: 'off' },
    'unbalanced-incentives': { severity: 'error' },
  })
})

test('keeps the good parts of a rule and names the bad ones', () => {
  const values = {
    'policyMemo.rules': {
      'missing-benchmark': { severity: 'loud', options: { nonsense: 1 }, level: 2 },
      'unbalanced-incentives': 'hint',
      'no-such-rule': 'off',
    },
  }
  expect(check(values).settings.rules['unbalanced-incentives']).toEqual({ severity: 'hint' })
  expect(keysOf(values)).toEqual([
    'policyMemo.rules.missing-benchmark.level',
    'policyMemo.rules.missing-benchmark.severity',
    'policyMemo.rules.missing-benchmark.options.nonsense',
    'policyMemo.rules.no-such-rule',
  ])
})
