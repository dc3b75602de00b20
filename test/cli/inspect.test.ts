import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { UsageError } from '../../src/cli/usage-error.ts'
import { folderWith, memo, policyMemo, readme } from './harness.ts'

interface Reading {
  id: string
  labels: { label: string; start: number; end: number; [slot: string]: unknown }[]
  actors: { name: string; [key: string]: unknown }[]
  findings: Record<string, unknown>[]
}

const read = (json: string): Reading => JSON.parse(json)

test('prints the reading of one memo, places as offsets into the file', async () => {
  const cwd = folderWith({ '007.md': `\ufeff${memo}` })
  const { code, stdout } = await policyMemo(cwd, ['inspect', '007.md'])
  const { id, labels, actors, findings } = read(stdout)
  const quoted = ({ start, end }: { start: number; end: number }) => `\ufeff${memo}`.slice(start, end)
  expect(code).toBe(0)
  expect(id).toBe('007')
  expect(labels.filter(({ label }) => label === 'RECOMMENDATION').map(quoted)).toEqual([
    expect.stringMatching(/^The State Department should offer .+ transfers\.$/),
  ])
  const incentives = labels.filter(({ label }) => label === 'INCENTIVE')
  expect(incentives.map(quoted)).toEqual([expect.stringContaining('food aid')])
  expect(incentives).toMatchObject([
    { target: 'North Korea', proposed: true, condition: expect.any(Boolean) },
  ])
  expect(actors).toContainEqual(
    expect.objectContaining({ name: 'North Korea', role: 'target', addressed: expect.any(Boolean) }),
  )
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'unbalanced-incentives', target: 'North Korea', severity: 'warning' }),
  )
})

test('reads what is no memo, but finds no fault with it', async () => {
  const cwd = folderWith({ 'readme.md': readme })
  const { stdout, stderr } = await policyMemo(cwd, ['inspect', 'readme.md'])
  expect(read(stdout)).toEqual({ id: 'readme', labels: [], actors: [], findings: [] })
  expect(stderr).toContain('not a memo')
})

test('writes one file per memo into a folder that it makes', async () => {
  const cwd = folderWith({ 'a.md': memo, 'sub/b.txt': 'Nothing.' })
  const { code, stdout } = await policyMemo(cwd, ['inspect', '--out', 'deep/out', 'a.md', 'sub/b.txt'])
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(readdirSync(join(cwd, 'deep/out')).toSorted()).toEqual(['a.json', 'b.json'])
  expect(read(readFileSync(join(cwd, 'deep/out/a.json'), 'utf8')).id).toBe('a')
})

test('refuses to print several, or to write two under one name, before doing anything', async () => {
  const cwd = folderWith({ 'a.md': memo, 'b.md': memo, 'sub/a.md': memo })
  await expect(policyMemo(cwd, ['inspect', 'a.md', 'b.md'])).rejects.toThrow(UsageError)
  await expect(policyMemo(cwd, ['inspect', '--out', 'out', '.'])).rejects.toThrow('a.json')
  expect(readdirSync(cwd)).not.toContain('out')
})

test('goes on after a file that cannot be read', async () => {
  const cwd = folderWith({ 'a.md': memo, 'b.md': new Uint8Array([0]) })
  const { code, stderr } = await policyMemo(cwd, ['inspect', '--out', 'out', 'b.md', 'a.md'])
  expect(stderr).toMatch(/^b\.md: is a binary file/)
  expect(readdirSync(join(cwd, 'out'))).toEqual(['a.json'])
  expect(code).toBe(2)
})
