import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

/** Three bundles hold the learned weights; what they gain is in test/train/README.md. */
const largest = 448 * 1024

/** What runs in VS Code, and the pages that a marketplace shows. */
const belongs =
  /^(\[Content_Types\]\.xml|extension\.vsixmanifest|extension\/(package\.json|readme\.md|changelog\.md|LICENSE\.txt|dist\/extension\.js|dist\/web\/extension\.js|(media|syntaxes)\/.+))$/

describe('the package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'policy-memo-package-'))
  const file = path.join(folder, 'package.vsix')
  let said = ''
  let content = Buffer.of()

  beforeAll(() => {
    said = packageInto(file)
    content = readFileSync(file)
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  test('is made without a warning', () => {
    expect(said).not.toMatch(/warning/i)
  })

  test('holds nothing but what runs', () => {
    expect(entries(content).filter((name) => !belongs.test(name))).toEqual([])
  })

  test('holds every file that the manifest names', () => {
    const named = filesNamed(manifest).map((name) => `extension/${name}`)
    expect(entries(content)).toEqual(expect.arrayContaining(named))
    expect(named).toEqual(expect.arrayContaining(['extension/dist/extension.js', 'extension/media/icon.png']))
  })

  test('holds no memo to play with', () => {
    expect(entries(content).filter((name) => name.includes('sample'))).toEqual([])
  })

  test('is small', () => {
    expect(content.length).toBeLessThan(largest)
  })
})

/** Runs the second half of `npm run package`; the first one builds, and other tests read the bundles meanwhile. */
function packageInto(file: string): string {
  const [, command] = manifest.scripts.package.split(' && ')
  const programs = path.resolve('node_modules/.bin')
  const env = { ...process.env, PATH: `${programs}${path.delimiter}${process.env.PATH}` }
  return execFileSync('sh', ['-c', `${command} --out "${file}" 2>&1`], { env, encoding: 'utf8' })
}

/** The values of the manifest that are paths of the package. */
function filesNamed(value: unknown): string[] {
  if (typeof value === 'string') return /^(\.\/|media\/)[^*]+$/.test(value) ? [value.replace('./', '')] : []
  if (typeof value !== 'object' || value === null) return []
  const { exports: _, ...packaged } = value as Record<string, unknown>
  return Object.values(packaged).flatMap(filesNamed)
}

/** The names in a zip file, from its central directory. */
function entries(zip: Buffer): string[] {
  const names: string[] = []
  let at = zip.indexOf('PK\x01\x02', 'latin1')
  while (at >= 0 && zip.toString('latin1', at, at + 4) === 'PK\x01\x02') {
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field))
    names.push(zip.toString('utf8', at + 46, at + 46 + name))
    at += 46 + name + extra + comment
  }
  return names
}
