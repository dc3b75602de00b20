import { severities } from '../findings/config.ts'
import type { OptionSpec } from '../findings/options.ts'
import type { Rule } from '../findings/rule.ts'
import { rules } from '../rules/index.ts'

/** The part of JSON schema that VS Code's settings editor understands and that is used here. */
export interface SettingSchema {
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object'
  readonly default?: unknown
  readonly scope?: 'resource' | 'language-overridable' | 'window'
  readonly order?: number
  readonly title?: string
  readonly description?: string
  readonly markdownDescription?: string
  readonly enum?: readonly unknown[]
  readonly enumDescriptions?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly uniqueItems?: boolean
  readonly items?: SettingSchema
  readonly properties?: Readonly<Record<string, SettingSchema>>
  readonly additionalProperties?: boolean
  readonly oneOf?: readonly SettingSchema[]
}

/** The severities that a setting may name, loudest first, and `off`. */
export const severityNames = [...severities, 'off'] as const

/** The languages linted while typing unless the user says otherwise. */
export const memoLanguages: readonly string[] = ['markdown', 'quarto', 'rmd']

/**
 * The languages whose documents start the extension. Plain text is among them because a user may add it, and
 * because Quarto and R Markdown are plain text to an editor without an extension for them.
 */
export const activationLanguages: readonly string[] = [...memoLanguages, 'plaintext']

export const enableModes = ['auto', 'always', 'never'] as const
export type EnableMode = (typeof enableModes)[number]

/** Every setting by its full key: declared to VS Code, and where the editor takes its defaults from. */
export const settings = {
  'policyMemo.enable': {
    type: 'string',
    enum: enableModes,
    enumDescriptions: [
      'Documents that read like a policy memo.',
      'Every document of the languages in `policyMemo.languages`, unless its front matter says `policy-memo: false`.',
      'No document, unless you run Lint This Memo.',
    ],
    default: 'auto',
    scope: 'language-overridable',
    order: 0,
    markdownDescription:
      'Which documents are linted while you type. Front matter (`policy-memo: true` or `policy-memo: false`) decides for its own document.',
  },
  'policyMemo.files': {
    type: 'array',
    items: { type: 'string' },
    uniqueItems: true,
    default: [],
    scope: 'resource',
    order: 1,
    markdownDescription:
      'Globs of files that are memos whatever they read like, relative to the workspace folder, for example `briefs/**/*.md`.',
  },
  'policyMemo.languages': {
    type: 'array',
    items: { type: 'string' },
    uniqueItems: true,
    default: memoLanguages,
    scope: 'resource',
    order: 2,
    markdownDescription:
      'Language identifiers of the documents that may be memos. Add `plaintext` to lint plain text while you type; otherwise run **Lint This Memo**.',
  },
  'policyMemo.rules': {
    type: 'object',
    default: {},
    scope: 'resource',
    order: 3,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
    additionalProperties: false,
    markdownDescription:
      'Per rule: a severity, `off`, or an object with `severity` and `options`. What is not named keeps its default.',
  },
  'policyMemo.debounce': {
    type: 'integer',
    minimum: 0,
    maximum: 10_000,
    default: 300,
    scope: 'resource',
    order: 4,
    markdownDescription: 'How long to wait after the last keystroke before linting, in milliseconds.',
  },
} as const satisfies Record<string, SettingSchema>

export type SettingKey = keyof typeof settings

/** What the extension sets by default in settings of VS Code: rule pages open rendered. */
export const configurationDefaults = {
  'workbench.editorAssociations': { 'policy-memo:/rules/*.md': 'vscode.markdown.preview.editor' },
}

function ruleSchema(rule: Rule): SettingSchema {
  const severity: SettingSchema = { type: 'string', enum: severityNames, default: rule.severity }
  const options = Object.entries(rule.options).map(([name, spec]) => [name, optionSchema(spec)])
  const properties: Record<string, SettingSchema> = { severity }
  if (options.length > 0) {
    properties.options = {
      type: 'object',
      properties: Object.fromEntries(options),
      additionalProperties: false,
    }
  }
  return {
    markdownDescription: `${rule.summary} Default: \`${rule.severity}\`.`,
    oneOf: [severity, { type: 'object', properties, additionalProperties: false }],
  }
}

function optionSchema(spec: OptionSpec): SettingSchema {
  const { description } = spec
  if (spec.kind === 'number') {
    return { type: 'number', minimum: spec.minimum, default: spec.default, description }
  }
  if (spec.kind === 'boolean') return { type: 'boolean', default: spec.default, description }
  return { type: 'array', items: { type: 'string' }, default: spec.default, description }
}
