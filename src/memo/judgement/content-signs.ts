import type { Benchmark, Instrument, Sentence } from '../model.ts'

/** What is known of a memo's sentences before it is judged what they hold. */
export interface ContentTraces {
  readonly sentences: readonly Sentence[]
  /** The signs of proposals, by sentence. */
  readonly signs: readonly (readonly string[])[]
  readonly instruments: readonly Instrument[]
  readonly benchmarks: readonly Benchmark[]
}

/** The signs by which each sentence is judged to hold an incentive, a penalty or a benchmark. */
export function contentSigns({ sentences, signs, instruments, benchmarks }: ContentTraces): string[][] {
  const found = sentences.map((): string[] => [])
  for (const instrument of instruments) found[instrument.sentence.index]?.push(...instrumentSigns(instrument))
  for (const benchmark of benchmarks) found[benchmark.sentence.index]?.push(...measureSigns(benchmark))
  return sentences.map(({ index }) => [...(signs[index] ?? []), ...together(found[index] ?? [])])
}

/** Whether the memo proposes it is judged from the sentence itself, so only its words and its denial count here. */
function instrumentSigns({ kind, stance, target, condition, generic, found }: Instrument): string[] {
  if (found === 'signs') return []
  const held = stance === 'proposed' || stance === 'weighed' ? 'held' : stance
  const frame = `${target ? 'aimed' : 'open'}${condition ? `+${condition.kind}` : ''}${generic ? '+generic' : ''}`
  return [kind, `${kind}:${held}`, `${kind}:${frame}`]
}

function measureSigns({ slots, announced, found }: Benchmark): string[] {
  if (found === 'signs') return []
  const filled = Object.keys(slots)
  return [
    'measure',
    `slots:${filled.length}`,
    ...filled.map((slot) => `slot:${slot}`),
    ...(announced ? ['announced'] : []),
  ]
}

/** Each sign and each pair of them. */
function together(signs: readonly string[]): string[] {
  const unique = [...new Set(signs)].sort()
  return [...unique, ...unique.flatMap((one, i) => unique.slice(i + 1).map((other) => `${one}&${other}`))]
}
