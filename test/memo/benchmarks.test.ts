import { describe, expect, test } from 'vitest'
import type { BenchmarkSlot, Memo } from '../../src/memo/model.ts'
import { advised, read } from './harness.ts'

/** The slots that advice fills, each with the words that fill it. */
function slots(memo: Memo): Partial<Record<BenchmarkSlot, string>> {
  const filled = memo.benchmarks.flatMap((benchmark) =>
    Object.entries(benchmark.slots).map(([slot, { start, end }]) => [slot, memo.text.slice(start, end)]),
  )
  return Object.fromEntries(filled)
}

const slotOf = (slot: BenchmarkSlot, ending: string): string | undefined =>
  slots(advised(`The port should cut delays${ending}.`))[slot]

describe('a date', () => {
  test.each([
    'by 2031',
    'by May 2031',
    'by 3 May 2031',
    'by May 3, 2031',
    'by March 31',
    'by 31 March',
    'this month',
    'before the summer recess',
    'after the elections',
    'by the end of 2031',
    'by the end of May 2031',
    'by mid-2031',
    'by late 2031',
    'by early 2031',
    'by spring 2031',
    'by the autumn of 2031',
    'by Q3 2031',
    'by FY2031',
    'by fiscal year 2031',
    'by the end of the year',
    'by the end of this decade',
    'by next summit',
    'by year-end',
    'before 2031',
    'before May 2031',
    'before the end of the year',
    'no later than 1 June 2031',
    'not later than May 2031',
    'on or before 1 June 2031',
    'until 2031',
    'from 2031',
    'starting in 2031',
    'beginning in May 2031',
    'in 2031',
    'in May 2031',
    'as of 2031',
    'effective 1 June 2031',
    'within six months',
    'within 90 days',
    'within two years',
    'within 30 working days',
    'within the next 12 months',
    'within the first 100 days',
    'over the next five years',
    'in the next three months',
    'every six months',
    'every year',
    'each quarter',
    'every 90 days',
    'annually',
    'quarterly',
    'after 18 months',
  ])('%s', (date) => {
    expect(slotOf('date', ` ${date}`)).toBe(date)
  })

  test.each([
    ' soon',
    ' at once',
    ' as soon as possible',
    ' in time',
    ' over time',
    ' in due course',
    ' step by step',
    ' by ship',
    ' by all means',
    ' for good',
    ' every time',
    ' before talks',
    ' until it is clear',
    ' in the long run',
    ' in future',
    ' by a third',
    ' by half',
    ' within reason',
    ' within the law',
    ' each way',
    ' by 20 ships',
    ' one day',
    ' for years',
    ' in May’s name',
    ' for the March to Lima',
    ' in two ports',
    ' in all 30 ports',
    ' for 12 firms',
    ' after all',
    ' in the first place',
    ' from 12 hours to 2',
    ' by the river',
    ' before the court',
    ' in section 2031b',
    ' in room 5',
    ' by force',
    ' in every case',
    ' for each ship',
    ' in general',
    ' with the annual levy',
    ' of the quarter',
  ])('is not in “…%s”', (ending) => {
    expect(slotOf('date', ending)).toBeUndefined()
  })
})

describe('a metric', () => {
  test.each([
    ['by 20 percent', '20 percent'],
    ['by 20%', '20%'],
    ['by 2.5 per cent', '2.5 per cent'],
    ['by ten percent', 'ten percent'],
    ['to at most 18', 'at most 18'],
    ['to at least 200 ships', 'at least 200'],
    ['to fewer than 30 cases', 'fewer than 30'],
    ['to under 40 cases', 'under 40'],
    ['to below 12 cases', 'below 12'],
    ['to less than 5 cases', 'less than 5'],
    ['at up to 40 berths', 'up to 40'],
    ['for more than 300 ships', 'more than 300'],
    ['from 12 to 4', 'from 12 to 4'],
    ['from 12 hours to 4', 'from 12 hours to 4'],
    ['for 1,200 ships', '1,200 ships'],
    ['at 40 berths', '40 berths'],
    ['in 12 ports', '12 ports'],
    ['on 3.5 lanes', '3.5 lanes'],
    ['and double the number of pilots', 'double'],
    ['with two dredging tours a week', 'two dredging tours a week'],
    ['and halve the waiting list', 'halve'],
    ['and triple its berths', 'triple'],
  ])('%s', (words, metric) => {
    expect(slotOf('metric', ` ${words}`)).toContain(metric)
  })

  test.each([
    ' a lot',
    ' substantially',
    ' as far as possible',
    ' to a minimum',
    ' by 2031',
    ' in May 2031',
    ' within six months',
    ' within 90 days',
    ' for $5 million',
    ' at a cost of €12,000',
    ' with 20 million dollars',
    ' on 3 May',
    ' for good',
    ' in several ports',
    ' in many ways',
    ' under the law',
    ' over time',
    ' above all',
    ' below deck',
    ' at least for small ships',
    ' at most of the berths',
    ' with clear benchmarks',
    ' with a measurable target',
    ' in one way or another',
    ' up to a point',
    ' under Article 5',
    ' under section 12',
    ' as in Figure 3',
    ' (see page 12)',
    ' in phase 2',
    ' for the G7',
    ' for the 2030s',
    ' in the 1990s',
    ' over two days',
    ' in the 21st century',
    ' by 5 January',
    ' no more than it must',
  ])('is not in “…%s”', (ending) => {
    expect(slotOf('metric', ending)).toBeUndefined()
  })

  test.each([
    [
      'A clear benchmark, such as a freeze on missile tests, should guide the talks.',
      'a freeze on missile tests',
    ],
    ['The milestones should be the release of prisoners and a halt to logging.', 'release of prisoners'],
  ])('is an observable state that a benchmark announces: %s', (sentence, metric) => {
    expect(slots(advised(sentence)).metric).toContain(metric)
  })

  test('is no observable state that nothing announces', () => {
    expect(slots(advised('The ministry should demand a freeze on missile tests.')).metric).toBeUndefined()
  })
})

describe('a verifier', () => {
  test.each([
    'as verified by the audit office',
    'certified by an engineer',
    'audited by the court of accounts',
    'monitored by the coast guard',
    'with on-site inspections',
    'with an independent evaluation',
    'and report to Congress',
    'and publish an annual report',
    'subject to inspection by the port',
    'reviewed by the council',
  ])('%s', (ending) => {
    expect(slotOf('verifier', `, ${ending}`)).toBeDefined()
  })

  test.each([
    'in a way that can be checked',
    'verifiably',
    'with care',
    'transparently',
    'by law',
    'by all means',
  ])('is not “%s”', (ending) => {
    expect(slotOf('verifier', ` ${ending}`)).toBeUndefined()
  })
})

describe('baseline and consequence', () => {
  test.each([' by 20 percent from a baseline of 12 hours', ' by 20 percent compared with 2024'])(
    'a baseline in “…%s”',
    (ending) => {
      expect(slotOf('baseline', ending)).toBeDefined()
    },
  )

  test('no baseline without a measure', () => {
    expect(slotOf('baseline', ' compared with other ports')).toBeUndefined()
  })

  test.each(['; if missed, the subsidy ends', ' by May 2031, failing which the subsidy ends'])(
    'a consequence in “…%s”',
    (ending) => {
      expect(slotOf('consequence', ending)).toBeDefined()
    },
  )
})

describe('the word alone', () => {
  test.each([
    'Clear benchmarks should guide the talks.',
    'The port should set milestones.',
    'We recommend measurable indicators.',
  ])('fills nothing, but is announced: %s', (sentence) => {
    const { benchmarks } = advised(sentence)
    expect(benchmarks.map(({ slots, announced }) => ({ slots: Object.keys(slots), announced }))).toEqual([
      { slots: [], announced: true },
    ])
  })

  test('is not needed', () => {
    expect(advised('The port should cut delays by 20 percent.').benchmarks[0]?.announced).toBe(false)
  })
})

test('only advice has benchmarks', () => {
  expect(
    read('## Background\n\nDelays fell by 20 percent by May 2019, as verified by the audit office.\n')
      .benchmarks,
  ).toEqual([])
})

test('a whole benchmark fills every slot, wherever in the recommendation it stands', () => {
  const memo = advised(
    'The port should cut delays. Accidents fall to at most 4 cases from a baseline of 12 by May 2031, as verified by the audit office; if missed, the subsidy ends.',
  )
  expect(Object.keys(slots(memo)).sort()).toEqual(['baseline', 'consequence', 'date', 'metric', 'verifier'])
  expect(memo.recommendations[0]?.benchmarks).toEqual(memo.benchmarks)
})
