import type { Place } from '../markdown/place.ts'
import { marksOf } from '../prose/marks.ts'
import { datePattern, metricPattern } from './measures.ts'
import type { Benchmark, BenchmarkSlot, Sentence } from './model.ts'
import { placeInDocument } from './passages.ts'
import { placeOfTokens } from './sentences.ts'
import type { Unit } from './units.ts'

/** What the units say of how their progress will be judged, a benchmark for each sentence that says something. */
export function readBenchmarks(units: readonly Unit[]): Benchmark[] {
  return units.flatMap(({ sentences }) => sentences.flatMap(benchmarkIn))
}

type Slots = Partial<Record<BenchmarkSlot, Place>>

function benchmarkIn(sentence: Sentence): Benchmark[] {
  const slots: Slots = {}
  fillFromText(slots, sentence)
  fillFromCues(slots, sentence)
  const places = Object.values(slots)
  const [word] = marksOf(sentence.prose, 'benchmark')
  if (word) places.push(placeOfTokens(sentence, word.first, word.last))
  if (places.length === 0) return []
  const start = Math.min(...places.map((place) => place.start))
  return [
    {
      start,
      end: Math.max(...places.map((place) => place.end)),
      sentence,
      slots,
      announced: word !== undefined,
      found: 'words',
      held: false,
    },
  ]
}

function fillFromText(slots: Slots, sentence: Sentence): void {
  const { text, passage, from } = sentence.prose
  for (const [slot, pattern] of [
    ['date', datePattern],
    ['metric', metricPattern],
  ] as const) {
    const match = pattern.exec(text)
    if (!match) continue
    slots[slot] = placeInDocument(
      passage,
      sentence.base,
      from + match.index,
      from + match.index + match[0].length,
    )
  }
}

/** An observable state is a metric only where a benchmark is announced: "benchmarks, such as a freeze on tests". */
function fillFromCues(slots: Slots, sentence: Sentence): void {
  const announced = marksOf(sentence.prose, 'benchmark').length > 0
  for (const { cue, first, last } of marksOf(
    sentence.prose,
    'verifier',
    'consequence',
    'baseline',
    'observable',
  )) {
    const slot = slotOf[cue.kind]
    if (!slot || slots[slot] || (cue.kind === 'observable' && !announced)) continue
    if (cue.kind === 'baseline' && !slots.metric) continue
    slots[slot] = placeOfTokens(
      sentence,
      first,
      cue.kind === 'observable' ? endOfObject(sentence, last) : last,
    )
  }
}

/** The noun phrase after "a freeze on": up to the next verb of the clause or sign, five words at most. */
function endOfObject({ prose }: Sentence, last: number): number {
  const stops = new Set(marksOf(prose, 'possibility', 'future', 'obligation').map(({ first }) => first))
  let end = last
  while (
    end < last + 5 &&
    !stops.has(end + 1) &&
    /^[\p{L}\p{N}'-]+$/u.test(prose.tokens[end + 1]?.key ?? '')
  ) {
    if (/^(?:by|before|within|until|and|or|is|are|that|which)$/.test(prose.tokens[end + 1]?.key ?? '')) break
    end++
  }
  return end
}

const slotOf: Readonly<Record<string, BenchmarkSlot | undefined>> = {
  verifier: 'verifier',
  consequence: 'consequence',
  baseline: 'baseline',
  observable: 'metric',
}
