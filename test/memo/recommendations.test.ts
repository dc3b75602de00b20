import { describe, expect, test } from 'vitest'
import type { Memo } from '../../src/memo/model.ts'
import { advised, blocks, read, readPlain } from './harness.ts'

/** The text of each recommendation, white space as in prose. */
const units = ({ text, recommendations }: Memo): string[] =>
  recommendations.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
const acts = ({ text, recommendations }: Memo): string[] =>
  recommendations.map(({ act }) => text.slice(act.start, act.end).replace(/\s+/g, ' '))

describe('a sentence that proposes anywhere', () => {
  test.each([
    'The ministry should dredge the channel.',
    'We recommend that the port dredge the channel.',
    'I propose a levy on silt.',
    'This memo recommends a levy on silt.',
    'That you sign the order on silt.',
    'The port ought to dredge the channel.',
    'Peru must dredge the channel.',
    'The government needs to dredge the channel.',
    'You should not sign the order.',
  ])('%s', (sentence) => {
    expect(units(read(`${sentence}\n`))).toEqual([sentence])
  })
})

/** What a background section is made of: a lone imperative among it is a turn of phrase, no advice. */
const narrative = ['The channel silted up in 2019.', 'Trade fell by half, and the port lost two lines.']

describe('a sentence that proposes where advice is expected', () => {
  test.each([
    'Deepen the channel.',
    'Involving Chile and Peru in the talks will build trust.',
    'A levy on silt is crucial.',
    'Transparency is essential.',
    'The port will dredge the channel.',
  ])('%s', (sentence) => {
    expect(units(advised(sentence))).toEqual([sentence])
    expect(units(read(`## Background\n\n${narrative[0]} ${sentence} ${narrative[1]}\n`))).toEqual([])
  })
})

describe('no advice of the memo', () => {
  test.each([
    'Should the talks fail, Chile will pay.',
    'Should the port dredge the channel?',
    'Who should dredge the channel?',
    'It should be noted that silt is heavy.',
    'The price should be lower by then.',
    'Chile argues that the port should dredge the channel.',
    'Critics say that Peru should pay.',
    'The debate is about whether the port should dredge the channel.',
    'The port asked what it should dredge.',
    'The channel must have been dredged.',
    'Chile recommended a levy in 2019.',
    'We thank the port for its advice and welcome its offer.',
    'The port dredged the channel.',
    'Peru could dredge the channel.',
    '> The port should dredge the channel.',
  ])('%s', (sentence) => {
    expect(units(read(`${sentence}\n`))).toEqual([])
  })

  test.each(['## References', '## About the author'])('under “%s”', (heading) => {
    expect(units(read(blocks('It is late.', heading, 'The port should dredge the channel.')))).toEqual([])
  })
})

describe('the unit', () => {
  test('is a list item with its sub-items and paragraphs', () => {
    const text =
      '## Recommendations\n\n1. Deepen the channel.\n\n   It is cheap.\n   - Start in the north.\n   - Then go south.\n2. Reduce the silt.\n'
    expect(units(read(text))).toEqual([
      'Deepen the channel. It is cheap. - Start in the north. - Then go south.',
      'Reduce the silt.',
    ])
  })

  test('is an item that only names a thing', () => {
    expect(units(read('## Recommendations\n\n- A levy on silt\n- More pilots\n'))).toEqual([
      'A levy on silt',
      'More pilots',
    ])
  })

  test('is a sub-section as a whole, and its heading names it', () => {
    const memo = read(
      blocks(
        '## Recommendations',
        '### Dredge',
        'Deepen the channel.',
        'It is cheap.',
        '### Reduce',
        'Reduce the silt.',
      ),
    )
    expect(units(memo)).toEqual(['Deepen the channel. It is cheap.', 'Reduce the silt.'])
    expect(memo.recommendations.map(({ heading }) => heading?.text)).toEqual(['Dredge', 'Reduce'])
  })

  test('is a sub-section of plain text too', () => {
    const memo = readPlain(
      blocks(
        'The Silt Levy',
        'It is late.',
        'Recommendations for the Port',
        'Dredge the Channel',
        'The port should dredge the channel.',
        'Tax the Silt',
        'A levy on silt is crucial.',
      ),
    )
    expect(memo.recommendations.map(({ heading }) => heading?.text)).toEqual([
      'Dredge the Channel',
      'Tax the Silt',
    ])
  })

  test('is a paragraph', () => {
    expect(
      units(read(blocks('## Recommendations', 'Deepen the channel. It is cheap.', 'Reduce the silt.'))),
    ).toEqual(['Deepen the channel. It is cheap.', 'Reduce the silt.'])
  })

  test('is a row of a table, its head row is none', () => {
    const table =
      '| Action | Owner |\n|---|---|\n| The port should dredge the channel. | Port |\n| The port should tax the silt. | Port |'
    expect(units(read(blocks('## Recommendations', table)))).toHaveLength(2)
  })

  test('is a run-in heading with what follows it', () => {
    const memo = read(
      blocks(
        '## Recommendations',
        '**Dredge the channel**',
        'The port should dredge.',
        '**Tax the silt**',
        'The port should tax.',
      ),
    )
    expect(memo.recommendations.map(({ heading }) => heading?.text)).toEqual([
      'Dredge the channel',
      'Tax the silt',
    ])
  })
})

describe('what is known of a recommendation', () => {
  test.each([
    ['The port should dredge the channel.', 'dredge the channel'],
    ['Peru should dredge the channel, and soon.', 'dredge the channel'],
    ['We recommend dredging the channel.', 'dredging the channel'],
    ['Deepen the channel; then wait.', 'Deepen the channel'],
    ['Involving Chile in the talks will build trust.', 'Involving Chile in the talks'],
    ['A levy on silt is crucial.', 'A levy on silt'],
  ])('the act of “%s”', (sentence, act) => {
    expect(acts(advised(sentence))).toEqual([act])
  })

  test.each([
    ['Peru should dredge the channel.', 'Peru'],
    ['The Harbour Authority must dredge the channel.', 'Harbour Authority'],
    ['Deepen the channel.', undefined],
  ])('the owner of “%s”', (sentence, owner) => {
    expect(advised(sentence).recommendations[0]?.owner).toBe(owner)
  })

  test.each([
    [true, 'The port should reduce delays.'],
    [true, 'Strengthen the alliance.'],
    [true, 'Involving Chile in the talks is essential.'],
    [false, 'The minister should sign the contract.'],
    [false, 'Approve the plan.'],
    [false, 'That you send the letter.'],
    [false, 'Publish the map.'],
    [false, 'We recommend option 2.'],
  ])('asks for progress: %s, “%s”', (asks, sentence) => {
    expect(advised(sentence).recommendations[0]?.asksProgress).toBe(asks)
  })

  test('chosen under recommendations, weighed among options, made in passing elsewhere', () => {
    const memo = read(
      blocks(
        '## Background',
        'The port should dredge.',
        '## Options',
        'The port should wait.',
        '## Recommendations',
        'The port should tax.',
      ),
    )
    expect(memo.recommendations.map(({ standing, expected }) => `${standing} ${expected}`)).toEqual([
      'chosen false',
      'weighed true',
      'chosen true',
    ])
  })
})
