import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Format } from '../../src/markdown/block.ts'
import { createBlockCache } from '../../src/markdown/cache.ts'
import type { Comment, Passage } from '../../src/markdown/passage.ts'
import { shifted } from '../../src/markdown/place.ts'
import { placeOf, toSource } from '../../src/markdown/source-map.ts'
import { memoText } from './generated-text.ts'

interface Read {
  readonly passages: readonly (Passage & { readonly base: number })[]
  readonly comments: readonly Comment[]
}

function read(source: string, format: Format = 'markdown'): Read {
  const blocks = createBlockCache((parsed) => parsed).read(source, format)
  return {
    passages: blocks.flatMap(({ block, value }) => value.passages.map((p) => ({ ...p, base: block.start }))),
    comments: blocks.flatMap(({ block, value }) =>
      value.comments.map((comment) => ({ ...comment, ...shifted(comment, block.start) })),
    ),
  }
}

/** The source of each word of the prose, by the map. */
function wordsInSource(source: string, format: Format = 'markdown'): string[] {
  return read(source, format).passages.flatMap((passage) =>
    Array.from(passage.text.matchAll(/\S+/g), ({ index, 0: word }) => {
      const { start, end } = shifted(placeOf(passage, index, index + word.length), passage.base)
      return source.slice(start, end)
    }),
  )
}

const prose = (source: string, format: Format = 'markdown') =>
  read(source, format).passages.map(({ text }) => text)

/** Source, its prose, and the source of each word of the prose. */
const cases: [name: string, source: string, prose: string[], words: string][] = [
  ['a paragraph', 'Offer relief.\n', ['Offer relief.'], 'Offer relief.'],
  [
    'Windows line endings',
    'Offer\r\nrelief.\r\n\r\nThen wait.',
    ['Offer relief.', 'Then wait.'],
    'Offer relief. Then wait.',
  ],
  [
    'old Mac line endings',
    'Offer\rrelief.\r\rThen wait.',
    ['Offer relief.', 'Then wait.'],
    'Offer relief. Then wait.',
  ],
  [
    'a byte order mark',
    '\uFEFFOffer relief.\n\nThen wait.',
    ['Offer relief.', 'Then wait.'],
    'Offer relief. Then wait.',
  ],
  ['surrogates', 'Offer 😀😀 relief 🇰🇷 now', ['Offer 😀😀 relief 🇰🇷 now'], 'Offer 😀😀 relief 🇰🇷 now'],
  [
    'character references',
    'Q&amp;A with Xi&#x27;s&nbsp;aide',
    ["Q&A with Xi's aide"],
    'Q&amp;A with Xi&#x27;s aide',
  ],
  ['a reference of two units', 'a &Afr; b', ['a \u{1d504} b'], 'a &Afr; b'],
  ['escapes', '\\*Offer\\* 5\\% now', ['*Offer* 5% now'], '\\*Offer\\* 5\\% now'],
  [
    'an escape at the end of a line',
    'Offer\\*  \nit, R&amp;\n  D.',
    ['Offer* it, R& D.'],
    'Offer\\* it, R&amp; D.',
  ],
  [
    'emphasis and links',
    'The *six* **par**ties [met](x "y").',
    ['The six parties met.'],
    'The six par**ties met](x "y").',
  ],
  [
    'a footnote mark',
    'Relief[^1]. More.\n\n[^1]: See *it*.',
    ['Relief. More.', 'See it.'],
    'Relief[^1]. More. See it*.',
  ],
  [
    'a mark after the last word',
    'Relief &amp;[^1] now[^1]\n\n[^1]: It.',
    ['Relief & now', 'It.'],
    'Relief &amp; now It.',
  ],
  [
    'a label defined below',
    'As [they said][k] and [so].\n\n[K]: x\n[so]: y',
    ['As they said and so.'],
    'As they said and so].',
  ],
  ['a label defined nowhere', 'As [they said][k].', ['As [they said][k].'], 'As [they said][k].'],
  ['an image', 'Look ![a map](m.png) here', ['Look here'], 'Look here'],
  ['code', 'Run `a b`, then stop', ['Run \uFFFC, then stop'], 'Run `a b`, then stop'],
  [
    'an address',
    'See <https://a.example/b> and <b>this</b>.',
    ['See \uFFFC and this.'],
    'See <https://a.example/b> and this</b>.',
  ],
  ['hard breaks', 'One  \ntwo\\\nthree<br/>four', ['One two three four'], 'One two three four'],
  [
    'a wrapped quotation',
    '> Offer  \n> some\nrelief\n>   > now\n',
    ['Offer some relief', 'now'],
    'Offer some relief now',
  ],
  ['a quotation mark that is text', '> Offer\n>     > &gt; some\n', ['Offer > > some'], 'Offer > &gt; some'],
  [
    'nested lists',
    '- Offer\nrelief\n  - to *them*\n    now\n',
    ['Offer relief', 'to them now'],
    'Offer relief to them now',
  ],
  ['a heading closed by marks', '## Options  now ##\n', ['Options now'], 'Options now'],
  ['a heading underlined', 'Options\n  now\n---\n\nText', ['Options now', 'Text'], 'Options now Text'],
  [
    'a table',
    '| *Who* | a\\|b |\n|---|---|\n| Seoul[^1] | |',
    ['Who', 'a|b', 'Seoul[^1]', ''],
    'Who a\\|b Seoul[^1]',
  ],
  ['a comment in prose', 'Offer <!-- x --> relief', ['Offer relief'], 'Offer relief'],
  ['tabs and long gaps', 'Offer\t \trelief   now\n', ['Offer relief now'], 'Offer relief now'],
  ['a fence left open', 'Offer\n\n```\nrelief\n\nnow', ['Offer'], 'Offer'],
  ['front matter left open', '---\ntitle\n\nOffer', ['title', 'Offer'], 'title Offer'],
  ['only front matter', '---\ntitle: x\n---\n', [], ''],
  ['no text', '', [], ''],
]

describe('passages', () => {
  it.each(cases)('reads %s', (_, source, texts, words) => {
    expect(prose(source)).toEqual(texts)
    expect(wordsInSource(source).join(' ')).toBe(words)
  })

  it('tells headings from paragraphs and cells', () => {
    const { passages } = read('# A\n\nB\n===\n\nC\n\n| D |\n|---|\n| E |\n')
    expect(passages.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 1],
      ['heading', 1],
      ['paragraph', 0],
      ['cell', 0],
      ['cell', 0],
    ])
  })

  it('knows the items that a passage stands in', () => {
    const source = 'Text.\n\n1. One\n\n   - Two\n2. Three\n'
    const { passages } = read(source)
    const items = passages.map(({ base, items }) =>
      items.map((item) => [
        item.ordered,
        item.index,
        item.list + base,
        source.slice(item.start + base, item.end + base),
      ]),
    )
    expect(items).toEqual([
      [],
      [[true, 0, 7, '1. One\n\n   - Two']],
      [
        [true, 0, 7, '1. One\n\n   - Two'],
        [false, 0, 18, '- Two'],
      ],
      [[true, 1, 7, '2. Three']],
    ])
  })

  it('knows the row and the column of a cell, and where its content stands', () => {
    const source = 'Text.\n\n| Who  | Position |\n|---|---|\n|  Seoul ||\n'
    const cells = read(source).passages.filter(({ kind }) => kind === 'cell')
    expect(cells.map(({ cell }) => [cell?.table, cell?.row, cell?.column])).toEqual([
      [0, 0, 0],
      [0, 0, 1],
      [0, 1, 0],
      [0, 1, 1],
    ])
    const contents = cells.slice(0, 3).map(({ base, start, end }) => source.slice(base + start, base + end))
    expect(contents).toEqual(['Who', 'Position', 'Seoul'])
  })

  it('tells quotations and footnotes', () => {
    const { passages } = read('> A\n\n[^1]: B\n\n    > C\n\nD[^1]')
    expect(passages.map(({ quoted, footnote }) => [quoted, footnote])).toEqual([
      [true, false],
      [false, true],
      [true, true],
      [false, false],
    ])
  })

  it.each([
    ['**Next steps**', true, 'Next steps'],
    ['**Next steps**:', true, 'Next steps'],
    ['*Next* **steps**', true, undefined],
    ['***Next* steps**', true, 'Next steps'],
    ['**Owner.** The ministry', false, 'Owner.'],
    ['<!-- a -->', false, undefined],
    ['The **ministry**', false, undefined],
    ['Plain', false, undefined],
  ])('knows what is set off in %s', (source, emphasised, lead) => {
    const [passage] = read(`- ${source}`).passages
    expect(passage?.emphasised ?? false).toBe(emphasised)
    expect(passage?.lead && passage.text.slice(passage.lead.start, passage.lead.end)).toBe(lead)
  })

  it('finds comments, alone and in prose', () => {
    const source =
      '<!-- a\nb --> <!--c-->\n\nText <!-- d --> *<!-- e -->*\n\n- f\n\n  <!-- g -->\n\n<!-- open'
    const { comments } = read(source)
    expect(comments.map(({ text, inline }) => [text, inline])).toEqual([
      ['a\nb', false],
      ['c', false],
      ['d', true],
      ['e', true],
      ['g', false],
    ])
    for (const { start, end, text } of comments) expect(source.slice(start, end)).toMatch(`${text}`)
    expect(source.slice(comments[2]?.start, comments[2]?.end)).toBe('<!-- d -->')
  })

  it('takes the marks of plain text for what they are', () => {
    expect(prose("    The ``talks'' and ``deals'' of 5\\% [they]\n\n~~~\n\n[they]: x\n", 'text')).toEqual([
      "The ``talks'' and ``deals'' of 5\\% [they]",
      '~~~',
      '[they]: x',
    ])
  })
})

describe('any text', () => {
  it.each([
    ['quotation marks', '>'.repeat(3000)],
    ['bullets', '- '.repeat(1500)],
    ['emphasis', `${'*_'.repeat(300)}a${'_*'.repeat(300)}`],
    ['open brackets', `${'\\['.repeat(3000)}\n\n[a]: b`],
    ['open comments', '<!--'.repeat(5000)],
    ['half surrogates and zeros', '\ud800\0\udc00'.repeat(50)],
  ])('is read: a row of %s', (_, source) => {
    expect(() => read(source)).not.toThrow()
  })

  it('keeps letters where they are, and all places inside their passage and in order', () => {
    fc.assert(
      fc.property(memoText, fc.constantFrom<Format>('markdown', 'text'), (source, format) => {
        const wrong = read(source, format).passages.flatMap((passage) =>
          misplaced(passage, source.slice(passage.base)),
        )
        expect(wrong).toEqual([])
      }),
      { numRuns: 250 },
    )
  }, 30_000)
})

/** The prose offsets whose place is not what it should be. */
function misplaced({ text, ...passage }: Passage, source: string): number[] {
  let before = passage.start
  return Array.from({ length: text.length }, (_, i) => i).filter((i) => {
    const { start, end } = placeOf({ text, ...passage }, i, i + 1)
    const isLetter = /[\p{L}\d]/u.test(text[i] ?? '')
    const isRight = start >= before && start < end && end <= passage.end && start === toSource(passage.map, i)
    before = start
    return !isRight || (isLetter && source[start] !== text[i])
  })
}
