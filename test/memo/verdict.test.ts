import { describe, expect, test } from 'vitest'
import { blocks, read, readPlain } from './harness.ts'

const verdict = (text: string) => read(text).verdict

const memo = blocks(
  '# The Silt Levy',
  '## Problem',
  'Silt from Peru closes two ports. Peru fears a levy, and Chile wants one.',
  '## Recommendations',
  '1. The port should offer Peru a loan in exchange for data.\n2. The port should consult Chile by May 2031.',
)

describe('a memo', () => {
  test('is one with policy sections and recommendations', () => {
    expect(verdict(memo)).toMatchObject({ isMemo: true, because: 'reading' })
    expect(verdict(memo).reason).toMatch(/recommendations/)
  })

  test('is one with a memo header', () => {
    const text = blocks(
      'MEMORANDUM',
      'TO: The Minister',
      'FROM: The Port Authority',
      'SUBJECT: Silt',
      'Chile objects and Peru waits. The port should dredge the channel. Chile will pay for Peru.',
    )
    expect(verdict(text).isMemo).toBe(true)
    expect(readPlain(text).verdict.isMemo).toBe(true)
  })

  test.each(['\r\n', '\n'])('is one with any line ends and a byte order mark', (eol) => {
    expect(verdict(`\uFEFF${memo.replaceAll('\n', eol)}`).isMemo).toBe(true)
  })

  test.each(['true', 'false'])('is what its front matter says: %s', (flag) => {
    const said = verdict(`---\npolicy-memo: ${flag}\n---\n\n${memo}`)
    expect(said).toMatchObject({ isMemo: flag === 'true', because: 'front matter' })
    expect(said.reason).toContain(flag)
  })

  test('is one whose front matter declares actors for the linter', () => {
    expect(verdict('---\npolicy-memo:\n  actors: [Port Zero]\n---\n\nHello.\n').isMemo).toBe(true)
  })
})

const others: Readonly<Record<string, string>> = {
  'an empty text': '',
  'white space': ' \n\n\t\n',
  'a byte order mark': '\uFEFF',
  'only front matter': '---\ntitle: Silt\n---\n',
  'an unclosed front matter': '---\ntitle: Silt\n',
  'a word': 'Silt',
  'a README': blocks(
    '# silt',
    'A tool that counts silt.',
    '## Installation',
    '```sh\nnpm install silt\n```',
    '## Usage',
    'You should call `silt()` once. You must pass `port`.',
    '## Options',
    '- `port` should be a number.',
    '## License',
    'MIT',
  ),
  'a README that speaks of states and gives advice': blocks(
    '# silt',
    '## Background',
    'Peru and Chile publish their silt. Peru and Chile count it otherwise.',
    '## Installation',
    'Run `npm install silt`.',
    '## Usage',
    'Call `silt()`.',
    '## Recommendations',
    'You should run it every week. You must keep its output.',
  ),
  'a changelog': blocks(
    '# Changelog',
    '## [1.2.0]',
    '### Bug fixes',
    '- Ports should no longer be counted twice.',
    '## [1.1.0]',
    '### Features',
    '- Add support for Peru.',
    '- Remove sanctions.',
  ),
  'a licence': blocks(
    'MIT License',
    'Copyright (c) 2024 Port Authors',
    'Permission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in it without restriction, including without limitation the rights to use and sell copies.',
    'The above notice must be included in all copies. THE SOFTWARE IS PROVIDED “AS IS”.',
  ),
  'a reference of functions': blocks(
    '# API',
    '## silt(port)',
    'Returns the silt of `port`. The caller should check `port` first.',
    '## Options',
    '`depth` must be positive. `width` should be even.',
    '## Examples',
    '```js\nsilt(3)\n```',
  ),
  'a guide for contributors': blocks(
    '# Contributing',
    'You should open an issue first.',
    '## Development',
    'Run `npm test`. You must sign your commits.',
    '## Building',
    'Run `npm run build`. It should pass.',
  ),
  'a recipe': blocks(
    '# Soup',
    '## Ingredients',
    '- Two onions',
    '## Steps',
    '1. Cut the onions.\n2. Fry them.\n3. Serve.',
  ),
  'a note from a meeting': blocks('# Monday', '- Ana will call Jon', '- The room should be booked'),
  'a piece of news': blocks(
    '# Ports closed',
    'Two ports in Peru closed on Monday. Chile sent ships. Peru thanked Chile.',
  ),
}

describe('no memo', () => {
  test.each(Object.entries(others))('%s', (_, text) => {
    const said = verdict(text)
    expect(said).toMatchObject({ isMemo: false, because: 'reading' })
    expect(said.reason).toMatch(/^\w.*\w$/)
    expect(readPlain(text).verdict.isMemo).toBe(false)
  })
})

test('a README with code stays one, however many headings of its own it has', () => {
  const readme = blocks(
    '# silt',
    'Peru and Chile publish their silt for public agencies and their economic policy. Peru and Chile count it. '.repeat(
      20,
    ),
    ...['Grants', 'Clients', 'Flows', 'Tides', 'Depth', 'Hulls', 'Sand', 'Mud', 'Clay'].map(
      (title) => `## ${title}`,
    ),
    '## Installation',
    'Run `npm install silt`. You should call `silt()`. You must pass `port`. We recommend that Peru use it.',
    '## Usage',
    'We encourage you to visit Peru and Chile. We recommend a government account.',
  )
  expect(verdict(readme)).toMatchObject({ isMemo: false, reason: 'it documents software' })
})

test('nothing is read into an empty text', () => {
  const { sections, sentences, actors, recommendations, instruments, benchmarks, directives } = read('')
  expect([sentences, actors, recommendations, instruments, benchmarks, directives].flat()).toEqual([])
  expect(sections.length).toBeLessThanOrEqual(1)
})
