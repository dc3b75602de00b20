import type { Severity } from '../findings/finding.ts'
import { type Draft, defineRule } from '../findings/rule.ts'
import type { Benchmark, BenchmarkSlot, Memo, Recommendation } from '../memo/model.ts'
import { quote } from '../memo/quote.ts'
import { benchmarkSentence, missingSlots } from '../snippets/clauses.ts'
import { atPassageEnd, beforeStop } from '../snippets/placement.ts'

/** The slots without which nobody can say whether a recommendation has worked. */
const required: readonly BenchmarkSlot[] = ['metric', 'date', 'verifier']

export default defineRule({
  id: 'missing-benchmark',
  summary:
    'A recommendation asks for progress that nobody could judge: no measure, no date, nobody who checks.',
  why: 'Progress has to be observable to be rewarded or called off. Hutagalung’s essay asks for “clear benchmarks”; Doran’s SMART objectives and the logical framework say what makes one clear: an indicator with a baseline and a target, a time, and a means of verification. The word “benchmark” fills none of them.',
  severity: 'warning',
  options: {},
  examples: [
    {
      bad: '## Recommendations\n\nThe ministry should reduce waiting times in Zambia.',
      says: ['No metric, date or verifier for “reduce waiting times in Zambia”'],
      good: '## Recommendations\n\nThe ministry should reduce waiting times in Zambia to at most 18 weeks by March 2031, as verified by the audit office.',
    },
    {
      bad: '## Recommendations\n\nClear benchmarks, such as a halt to logging, should guide aid to Zambia.',
      says: ['No date and no verifier for “benchmarks, such as a halt to logging”'],
      good: '## Recommendations\n\nAid to Zambia should follow one benchmark: a halt to logging by May 2031, verified by the forest service.',
    },
  ],

  *check(memo) {
    for (const recommendation of memo.recommendations) {
      const draft = judge(memo, recommendation)
      if (draft) yield draft
    }
  },
})

function judge(memo: Memo, recommendation: Recommendation): Draft | undefined {
  const { benchmarks } = recommendation
  const empty = required.filter((slot) => !benchmarks.some(({ slots }) => slots[slot]))
  if (empty.length === required.length) return advises(memo) ? nothingFilled(memo, recommendation) : undefined
  const [announced] = benchmarks.filter(({ announced }) => announced)
  return announced && empty.length > 0 ? someEmpty(memo, announced, empty) : undefined
}

/** A directive orders and an information memo tells: neither is scolded for naming no measure. */
const advises = ({ genre }: Memo): boolean => genre !== 'directive' && genre !== 'information memo'

function nothingFilled(memo: Memo, recommendation: Recommendation): Draft {
  const { act, proposals } = recommendation
  const last = proposals.at(-1)
  return {
    place: act,
    severity: severityOf(recommendation),
    message: `No metric, date or verifier for “${quote(memo.text, act)}”`,
    fixes: last
      ? [{ title: 'Insert a benchmark', safe: false, edits: [atPassageEnd(memo, last, benchmarkSentence)] }]
      : [],
  }
}

/** From these probabilities on that a reader would miss a measure, it is insisted on or worth saying. */
function severityOf({ benchmarkMissed }: Recommendation): Severity {
  if (benchmarkMissed >= 0.5) return 'warning'
  return benchmarkMissed >= 0.18 ? 'information' : 'hint'
}

/** A benchmark that is called one, with holes: worth a word, while a plain date or figure is left alone. */
function someEmpty(memo: Memo, benchmark: Benchmark, empty: readonly BenchmarkSlot[]): Draft {
  const { start, end, sentence } = benchmark
  return {
    place: { start, end },
    message: `No ${empty.join(' and no ')} for “${quote(memo.text, benchmark)}”`,
    severity: 'information',
    fixes: [
      {
        title: `Insert ${listed(empty)}`,
        safe: false,
        edits: [beforeStop(memo, sentence, missingSlots(empty))],
      },
    ],
  }
}

const listed = (slots: readonly BenchmarkSlot[]): string => slots.map((slot) => `the ${slot}`).join(' and ')
