import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

interface Fence {
  /** The folders of `src` it may import besides itself; files at the top of `src` go by their name. */
  readonly folders: readonly string[]
  /** The packages it may import: a name, or a prefix ending in `*`. */
  readonly packages: readonly string[]
}

const parsing = ['mdast', 'mdast-util-*', 'micromark-*', 'remark-*', 'unified', 'vfile']
const core = ['markdown', 'prose', 'memo', 'findings', 'rules', 'snippets']

/** Who may import whom. */
const fences: Record<string, Fence> = {
  markdown: { folders: [], packages: parsing },
  prose: { folders: ['markdown'], packages: [] },
  memo: { folders: ['markdown', 'prose'], packages: ['yaml'] },
  findings: { folders: ['markdown', 'memo'], packages: [] },
  rules: { folders: ['findings', 'markdown', 'memo', 'prose', 'snippets'], packages: [] },
  snippets: { folders: ['findings', 'markdown', 'memo', 'prose'], packages: parsing },
  'pipeline.ts': { folders: core, packages: [] },
  'index.ts': { folders: [...core, 'pipeline.ts', 'remark-plugin.ts'], packages: parsing },
  'remark-plugin.ts': { folders: [...core, 'pipeline.ts'], packages: parsing },
  manifest: { folders: ['rules', 'findings', 'snippets'], packages: [] },
  cli: {
    folders: [...core, 'manifest', 'pipeline.ts', 'index.ts', 'package.json'],
    packages: ['node:*', 'tinyglobby'],
  },
  'cli.ts': { folders: ['cli'], packages: ['node:*'] },
  editor: {
    folders: [...core, 'manifest', 'pipeline.ts', 'index.ts'],
    packages: ['vscode', 'ignore', 'picomatch/posix'],
  },
  'extension.ts': { folders: ['editor', 'manifest'], packages: ['vscode'] },
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
const folders = readdirSync('src').filter((name) => statSync(join('src', name)).isDirectory())
const partOf = (file: string) => file.split('/')[0] ?? file
const source = (file: string) => readFileSync(join('src', file), 'utf8')
const importsOf = (file: string) =>
  ts.preProcessFile(source(file)).importedFiles.map((imported) => imported.fileName)

test.each(files)('%s imports only what its folder may', (file) => {
  const fence = fences[partOf(file)]
  expect(fence, `${partOf(file)} has no line in the table of this test`).toBeDefined()
  expect(importsOf(file).filter((specifier) => !allowed(file, specifier, fence))).toEqual([])
})

test('no rule imports another rule', () => {
  const rules = files.filter((file) => file.startsWith('rules/') && file !== 'rules/index.ts')
  const crossing = rules.filter((file) => importsOf(file).some((specifier) => specifier.startsWith('./')))
  expect(crossing).toEqual([])
})

test('the table names nothing that is gone', () => {
  const parts = new Set(files.map(partOf))
  expect(Object.keys(fences).filter((part) => !parts.has(part))).toEqual([])
})

test.each(folders)('src/README.md has a heading for %s', (folder) => {
  expect(source('README.md')).toMatch(new RegExp(`^#+ \`?${folder}/`, 'm'))
})

describe('size', () => {
  // Lexicons and learned weights are lists, and the glossary is read as one page.
  const listsAndGlossary = /^prose\/lexicon\/|-weights\.ts$|^memo\/model\.ts$/
  test.each(files.filter((file) => !listsAndGlossary.test(file)))('%s fits on few screens', (file) => {
    expect(source(file).split('\n').length).toBeLessThanOrEqual(150)
    expect(longFunctions(file)).toEqual([])
  })
})

function allowed(file: string, specifier: string, fence: Fence | undefined): boolean {
  if (!fence) return false
  if (!specifier.startsWith('.')) return fence.packages.some((name) => matches(name, specifier))
  const target = partOf(relative('src', join('src', dirname(file), specifier)).replaceAll('\\', '/'))
  if (target === '..') return fence.folders.includes(specifier.replace(/^(\.\.\/)+/, ''))
  return target === partOf(file) || fence.folders.includes(target)
}

const matches = (pattern: string, specifier: string) =>
  pattern.endsWith('*') ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern

/** Functions with more than 60 lines of their own, those of the functions within not counted, as "name: lines". */
function longFunctions(file: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): number => {
    let within = 0
    ts.forEachChild(node, (child) => {
      within += visit(child)
    })
    if (!ts.isFunctionLike(node)) return within
    const lines = node.getText().split('\n').length
    if (lines - within > 60) found.push(`${node.name?.getText() ?? 'anonymous'}: ${lines - within}`)
    return lines - 1
  }
  visit(ts.createSourceFile(file, source(file), ts.ScriptTarget.ES2023, true))
  return found
}
