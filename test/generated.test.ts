import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Manifest, withContributions } from '../src/manifest/manifest.ts'
import { rulePage } from '../src/manifest/rule-page.ts'
import { withRuleTable } from '../src/manifest/rule-table.ts'
import { snippetFile } from '../src/manifest/snippet-file.ts'
import { rules } from '../src/rules/index.ts'
import { snippets } from '../src/snippets/index.ts'

// What is written once in code and shown elsewhere. A stale file fails here; `npm run generate` rewrites it.
const printed = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

test('package.json contributes what the code declares', async () => {
  const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'))
  await expect(printed(withContributions(manifest))).toMatchFileSnapshot('../package.json')
})

test('the snippets file holds the snippets', async () => {
  await expect(printed(snippetFile(snippets))).toMatchFileSnapshot('../media/memo.code-snippets')
})

test.each(rules)('media/rules/$id.md is the page of its rule', async (rule) => {
  await expect(rulePage(rule)).toMatchFileSnapshot(`../media/rules/${rule.id}.md`)
})

test('the README lists the rules', async () => {
  const readme = readFileSync('README.md', 'utf8')
  await expect(withRuleTable(readme, rules)).toMatchFileSnapshot('../README.md')
})
