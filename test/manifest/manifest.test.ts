import { describe, expect, test } from 'vitest'
import { defineRule } from '../../src/findings/rule.ts'
import { commands } from '../../src/manifest/commands.ts'
import { withContributions } from '../../src/manifest/manifest.ts'
import { rulePage } from '../../src/manifest/rule-page.ts'
import { withRuleTable } from '../../src/manifest/rule-table.ts'
import { settings } from '../../src/manifest/settings.ts'

const rule = defineRule({
  id: 'vague-promise',
  summary: 'A promise names no date | or sum.',
  why: 'Nobody can hold the author to it.',
  severity: 'information',
  options: { words: { kind: 'list', default: ['soon', 'a|b'], description: 'Words for “some day”.' } },
  examples: [{ bad: '```\nSoon.\n```', says: ['“*Soon*” names no date'], good: 'By 1 May.' }],
  *check() {},
})

describe('rulePage', () => {
  const page = rulePage(rule)

  test('says what, why, how loud and how to silence it', () => {
    expect(page).toMatch(/^# vague-promise\n\nA promise names no date \| or sum\.\n/)
    expect(page).toContain('## Why\n\nNobody can hold the author to it.\n')
    expect(page).toContain('`information` by default')
    expect(page).toContain('<!-- policy-memo-ignore vague-promise')
    expect(page).toContain('"vague-promise": "off"')
  })

  test('lists the options, their defaults kept within their cells', () => {
    expect(page).toContain('| `words` | list | `["soon","a\\|b"]` | Words for “some day”. |')
  })

  test('shows examples as written and messages without their being read as markup', () => {
    expect(page).toContain('````markdown\n```\nSoon.\n```\n````')
    expect(page).toContain('- “\\*Soon\\*” names no date')
  })
})

describe('withRuleTable', () => {
  const readme = 'Before\n\n<!-- rules: generated -->\nold\n<!-- /rules -->\n\nAfter\n'

  test('writes the table between its comments and keeps the rest', () => {
    const written = withRuleTable(readme, [rule])
    expect(written).toMatch(/^Before\n\n<!-- rules: generated -->\n\n\| Rule /)
    expect(written).toMatch(/<!-- \/rules -->\n\nAfter\n$/)
    expect(written).toContain(
      '| [`vague-promise`](media/rules/vague-promise.md) | A promise names no date \\| or sum. |',
    )
    expect(written).not.toContain('old')
    expect(withRuleTable(written, [rule])).toBe(written)
  })

  test('says what is missing when the comments are', () => {
    expect(() => withRuleTable('No table', [rule])).toThrow('<!-- rules: generated -->')
  })
})

describe('withContributions', () => {
  const { name, contributes, capabilities } = withContributions({
    name: 'kept',
    contributes: 'replaced',
  }) as {
    name: string
    contributes: Record<string, unknown>
    capabilities: unknown
  }

  test('keeps what it does not own', () => {
    expect(name).toBe('kept')
  })

  test('contributes every command and setting', () => {
    const declared = contributes.commands as { command: string; category: string }[]
    expect(declared.map(({ command }) => command)).toEqual(Object.keys(commands))
    expect(new Set(declared.map(({ category }) => category))).toEqual(new Set(['Policy Memo']))
    expect(contributes.configuration).toMatchObject({ properties: settings })
  })

  test('keeps commands that need arguments out of the palette', () => {
    expect(contributes.menus).toEqual({
      commandPalette: [{ command: 'policyMemo.turnOffRule', when: 'false' }],
    })
  })

  test('runs in restricted mode and in virtual workspaces', () => {
    expect(capabilities).toEqual({
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: { supported: true },
    })
  })
})
