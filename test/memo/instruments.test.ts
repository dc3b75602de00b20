import { describe, expect, test } from 'vitest'
import type { Instrument, Memo } from '../../src/memo/model.ts'
import { advised, read } from './harness.ts'

const kinds = ({ instruments }: Memo) => instruments.map(({ kind }) => kind)
const first = ({ instruments }: Memo): Instrument | undefined => instruments[0]

/** A sentence of advice, and the instruments it holds, as "incentive: thing". */
const held = (sentence: string): string[] =>
  advised(sentence).instruments.map(({ kind, thing }) => `${kind}: ${thing}`)

describe('act × thing', () => {
  test.each([
    // Giving or extending a benefit.
    ['The ministry should offer Peru food aid.', 'incentive: food aid'],
    ['The ministry should grant Peru debt relief.', 'incentive: debt relief'],
    ['The ministry should resume fuel oil to Peru.', 'incentive: fuel oil'],
    ['The ministry should extend loan guarantees to Peru.', 'incentive: loan guarantees'],
    ['The council should offer matching grants to landlords.', 'incentive: matching grants'],
    ['The council should introduce a rebate for retrofits.', 'incentive: rebate'],
    ['The agency should provide tax credits to small farms.', 'incentive: tax credits'],
    ['Aid to Peru should be increased.', 'incentive: Aid'],
    // Lifting or easing a burden.
    ['The ministry should lift the sanctions on Peru.', 'incentive: sanctions'],
    ['The ministry should ease tariffs on Peruvian steel.', 'incentive: tariffs'],
    ['The council should waive the fee for early adopters.', 'incentive: fee'],
    ['Sanctions on Peru should be lifted.', 'incentive: Sanctions'],
    ['The council should suspend the levy on small ports.', 'incentive: levy'],
    // Imposing a burden.
    ['The ministry should impose sanctions on Peru.', 'penalty: sanctions'],
    ['The council should levy a fine on late reports.', 'penalty: fine'],
    ['The ministry should tighten export controls on Peru.', 'penalty: export controls'],
    ['Sanctions should be imposed on Peru.', 'penalty: Sanctions'],
    ['The council should introduce a congestion charge.', 'penalty: charge'],
    ['The agency should threaten Peru with tariffs.', 'penalty: tariffs'],
    // Withdrawing a benefit.
    ['The ministry should suspend military aid to Peru.', 'penalty: military aid'],
    ['The ministry should cut off funding to Peru.', 'penalty: funding'],
    ['The agency should revoke the licence of late operators.', 'penalty: licence'],
    ['Aid to Peru should be withdrawn.', 'penalty: Aid'],
    ['The ministry should freeze loans to Peru.', 'penalty: loans'],
    // The act is inside the word, or its object is the party.
    ['The ministry should consider sanctions relief for Peru.', 'incentive: sanctions relief'],
    ['The ministry should prepare a snapback.', 'penalty: snapback'],
    ['The council should subsidize small ports.', 'incentive: subsidize'],
    ['The agency should prosecute late operators.', 'penalty: prosecute'],
  ])('%s → %s', (sentence, expected) => {
    expect(held(sentence)).toEqual([expected])
  })

  test.each([
    'The ministry should publish a map of the sanctions.',
    'The ministry should study aid.',
    'Sanctions evasion troubles the ministry.',
    'The ministry should set up a task force.',
    'The law should enter into force in May 2031.',
    'The council should widen the tax base.',
    'Legal aid lawyers should be heard.',
    'The ministry should weigh carrots and sticks.',
  ])('none in: %s', (sentence) => {
    expect(held(sentence)).toEqual([])
  })

  test('both sides of one sentence are two instruments', () => {
    expect(held('The ministry should offer Peru food aid and impose tariffs if it refuses.')).toEqual([
      'incentive: food aid',
      'penalty: tariffs',
    ])
  })

  test('things of one kind in a row are one instrument', () => {
    expect(held('The ministry should offer Peru targeted incentives, such as food aid or loans.')).toEqual([
      'incentive: targeted incentives, such as food aid or loans',
    ])
  })

  test.each([
    ['The ministry should combine economic incentives with penalties for Peru.', true],
    ['The ministry should offer Peru incentives, such as food aid.', false],
  ])('a general word is generic, an instance is not: %s', (sentence, generic) => {
    expect(first(advised(sentence))?.generic).toBe(generic)
  })
})

describe('stance', () => {
  const stance = (memo: Memo) => first(memo)?.stance

  test.each([
    ['proposed', 'The ministry should offer Peru food aid.'],
    ['proposed', 'We recommend offering Peru food aid.'],
    ['proposed', 'Offer Peru food aid.'],
    ['proposed', 'That you offer Peru food aid.'],
    ['negated', 'The ministry should not offer Peru food aid.'],
    ['asked', 'Should the ministry offer Peru food aid?'],
    ['reported', 'Critics argue that the ministry should offer Peru food aid.'],
    ['reported', 'Chile claims that the ministry offers Peru food aid.'],
    ['demanded', 'Peru demands that the ministry lift the sanctions.'],
  ] as const)('%s under recommendations: %s', (expected, sentence) => {
    expect(stance(advised(sentence))).toBe(expected)
  })

  test.each([
    ['proposed', 'The ministry should offer Peru food aid.'],
    ['existing', 'In 2019 Chile offered Peru food aid.'],
    ['existing', 'Chile provides Peru with food aid.'],
    ['weighed', 'The ministry could offer Peru food aid.'],
    ['forecast', 'Chile will offer Peru food aid.'],
    ['demanded', 'Peru insists that Chile lift the tariffs.'],
    ['reported', 'Analysts say that Chile will impose tariffs on Peru.'],
    ['negated', 'Chile never offered Peru food aid.'],
    ['demanded', 'Peru refused to talk without first obtaining sanctions relief.'],
  ] as const)('%s in running text: %s', (expected, sentence) => {
    expect(stance(read(`## Background\n\n${sentence}\n`))).toBe(expected)
  })

  test.each([
    'The envoy wrote: “We should offer Peru food aid and more loans.”',
    'The slogan “offer Peru food aid and more loans at once” should be dropped.',
  ])('a quotation is somebody else’s voice: %s', (sentence) => {
    expect(stance(advised(sentence))).toBe('reported')
  })

  test('a few words in quotation marks are the memo’s own', () => {
    expect(stance(advised('The ministry should offer Peru “food aid” at once.'))).toBe('proposed')
  })
})

describe('the target, wherever the sentence names it', () => {
  test.each([
    ['The ministry should offer Peru food aid.', 'Peru'],
    ['The ministry should offer food aid to Peru.', 'Peru'],
    ['The ministry should impose sanctions on Peru.', 'Peru'],
    ['The ministry should threaten Peru with tariffs.', 'Peru'],
    ['The ministry should provide Peru with loans.', 'Peru'],
    ['Sanctions against Peru should be tightened by Chile.', 'Peru'],
    ['Chile should offer Peru food aid.', 'Peru'],
    ['Peru objects. Chile should suspend military aid to Lima.', 'Peru'],
    ['If Peru complies, Chile should lift the tariffs.', 'Peru'],
    ['The ministry should offer Peru the loans refused to Chile and to Chilean ports.', 'Peru'],
  ])('%s', (sentence, target) => {
    expect(first(advised(sentence))?.target).toBe(target)
  })

  test('is the party that the unit is about where the sentence names none', () => {
    expect(
      first(advised('Chile should address the arms sales of Peru. It should offer food aid.'))?.target,
    ).toBe('Peru')
  })

  test('is nobody where nobody is named', () => {
    expect(first(advised('The council should offer grants.'))?.target).toBeUndefined()
  })
})

describe('the condition', () => {
  test.each([
    ['conduct', 'The ministry should offer Peru food aid in exchange for data.'],
    ['conduct', 'The ministry should offer Peru food aid if it stops the sales.'],
    ['conduct', 'If Peru stops the sales, the ministry should offer it food aid.'],
    ['conduct', 'Food aid should be offered to Peru only after an inspection.'],
    ['conduct', 'The ministry should lift the sanctions on Peru once it signs.'],
    ['conduct', 'The ministry should offer Peru loans, conditional on reform.'],
    ['conduct', 'The ministry should impose tariffs on Peru unless it signs.'],
    ['conduct', 'The council should fine operators that fail to report.'],
    ['conduct', 'The ministry should offer Peru loans provided that it signs.'],
    ['purpose', 'The council should offer a rebate for retrofits.'],
    ['purpose', 'The council should offer grants for insulation.'],
    [undefined, 'The ministry should offer Peru food aid.'],
    [undefined, 'The ministry should offer Peru food aid at once.'],
    [undefined, 'The ministry should offer Peru food aid, even if it is late.'],
    [undefined, 'The ministry should once again offer Peru food aid.'],
  ] as const)('%s: %s', (kind, sentence) => {
    expect(first(advised(sentence))?.condition?.kind).toBe(kind)
  })
})

test('instruments stand at their words', () => {
  const text = '## Recommendations\r\n\r\n- The ministry should offer Peru *food\r\n  aid* and loans.\r\n'
  expect(read(text).instruments.map(({ start, end }) => text.slice(start, end))).toEqual([
    'food\r\n  aid* and loans',
  ])
  expect(kinds(read(text))).toEqual(['incentive'])
})
