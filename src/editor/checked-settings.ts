import type { RuleSetting, RuleSettings } from '../findings/config.ts'
import { fits, type OptionSpec } from '../findings/options.ts'
import type { Rule } from '../findings/rule.ts'
import {
  type EnableMode,
  enableModes,
  type SettingKey,
  settings,
  severityNames,
} from '../manifest/settings.ts'
import { rules } from '../rules/index.ts'

/** The settings that hold for a document, each with a usable value. */
export interface MemoSettings {
  readonly enable: EnableMode
  /** Globs relative to the workspace folder. */
  readonly files: readonly string[]
  readonly languages: readonly string[]
  readonly rules: RuleSettings
  /** Milliseconds. */
  readonly debounce: number
}

/** A value that the settings hold and that cannot be used. */
export interface BadSetting {
  readonly key: string
  readonly value: unknown
  /** In words, what may stand there. */
  readonly allowed: string
}

/** Takes what is usable; what is not falls back to the default and is reported. */
export function checkedSettings(raw: (key: SettingKey) => unknown): {
  readonly settings: MemoSettings
  readonly bad: readonly BadSetting[]
} {
  const bad: BadSetting[] = []
  const refuse = (key: string, value: unknown, allowed: string) => void bad.push({ key, value, allowed })
  const pick = <T>(key: SettingKey, fits: (value: unknown) => value is T, allowed: string): T => {
    const value = raw(key)
    if (fits(value)) return value
    if (value !== undefined) refuse(key, value, allowed)
    return settings[key].default as T
  }
  return {
    settings: {
      enable: pick('policyMemo.enable', isEnableMode, enableModes.join(', ')),
      files: pick('policyMemo.files', isTextList, 'a list of globs'),
      languages: pick('policyMemo.languages', isTextList, 'a list of language identifiers'),
      rules: checkedRules(pick('policyMemo.rules', isRecord, 'an object keyed by rule id'), refuse),
      debounce: pick('policyMemo.debounce', isDelay, 'a number of milliseconds from 0 to 10000'),
    },
    bad,
  }
}

/** One line for the log, saying what stands where and what may stand there. */
export const describeBadSetting = ({ key, value, allowed }: BadSetting): string =>
  `Setting ${key} is ignored: ${JSON.stringify(value)} is not allowed there. Allowed: ${allowed}.`

type Refuse = (key: string, value: unknown, allowed: string) => void

function checkedRules(given: Readonly<Record<string, unknown>>, refuse: Refuse): RuleSettings {
  const checked: Record<string, RuleSetting> = {}
  for (const [id, value] of Object.entries(given)) {
    const rule = rules.find((candidate) => candidate.id === id)
    if (rule) checked[id] = checkedRule(rule, value, refuse)
    else refuse(`policyMemo.rules.${id}`, value, `the rules ${rules.map(({ id }) => id).join(', ')}`)
  }
  return checked
}

function checkedRule(rule: Rule, value: unknown, refuse: Refuse): RuleSetting {
  const key = `policyMemo.rules.${rule.id}`
  if (isSeverity(value)) return { severity: value }
  if (!isRecord(value)) {
    refuse(key, value, `${severityNames.join(', ')}, or an object with severity and options`)
    return {}
  }
  const { severity, options, ...unknown } = value
  for (const [name, part] of Object.entries(unknown)) refuse(`${key}.${name}`, part, 'severity, options')
  const setting: { severity?: Severity; options?: Record<string, unknown> } = {}
  if (isSeverity(severity)) setting.severity = severity
  else if (severity !== undefined) refuse(`${key}.severity`, severity, severityNames.join(', '))
  if (isRecord(options)) setting.options = checkedOptions(rule, options, refuse)
  else if (options !== undefined) refuse(`${key}.options`, options, 'an object keyed by option')
  return setting
}

function checkedOptions(rule: Rule, given: Readonly<Record<string, unknown>>, refuse: Refuse) {
  const kept: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(given)) {
    const key = `policyMemo.rules.${rule.id}.options.${name}`
    const spec = rule.options[name]
    if (!spec) refuse(key, value, `the options ${Object.keys(rule.options).join(', ') || '(none)'}`)
    else if (fits(spec, value)) kept[name] = value
    else refuse(key, value, allowedFor(spec))
  }
  return kept
}

type Severity = (typeof severityNames)[number]

const isSeverity = (value: unknown): value is Severity => severityNames.includes(value as Severity)
const isEnableMode = (value: unknown): value is EnableMode => enableModes.includes(value as EnableMode)
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')
const isDelay = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= settings['policyMemo.debounce'].maximum

function allowedFor(spec: OptionSpec): string {
  if (spec.kind === 'number') return `a number of at least ${spec.minimum}`
  return spec.kind === 'boolean' ? 'true, false' : 'a list of strings'
}
