import { actOf } from './acts.ts'
import { contentSigns } from './judgement/content-signs.ts'
import { incentiveWeights } from './judgement/incentive-weights.ts'
import { isYes, type Weights } from './judgement/judgement.ts'
import { measureWeights } from './judgement/measure-weights.ts'
import { penaltyWeights } from './judgement/penalty-weights.ts'
import type { Benchmark, Instrument, Sentence } from './model.ts'
import type { Party } from './party.ts'
import { targetOf } from './targets.ts'
import type { Unit } from './units.ts'

/** What words alone found, before all signs are weighed. */
export interface Drafts {
  readonly sentences: readonly Sentence[]
  readonly signs: readonly (readonly string[])[]
  readonly units: readonly Unit[]
  readonly parties: readonly Party[]
  readonly instruments: readonly Instrument[]
  readonly benchmarks: readonly Benchmark[]
}

export interface Contents {
  readonly instruments: readonly Instrument[]
  readonly benchmarks: readonly Benchmark[]
}

/**
 * Weighs what words alone found, and adds what only all signs of a sentence together show: "we shall be forthcoming",
 * "the planes come home".
 */
export function judgeContents(drafts: Drafts): Contents {
  const signs = contentSigns(drafts)
  const unitOf = new Map(
    drafts.units.flatMap((unit) => unit.sentences.map((sentence) => [sentence, unit] as const)),
  )
  const instruments = (['incentive', 'penalty'] as const).flatMap((kind) =>
    instrumentsOf(kind, signs, unitOf, drafts),
  )
  return {
    instruments: instruments.sort(inOrder),
    benchmarks: benchmarksOf(signs, unitOf, drafts).sort(inOrder),
  }
}

const inOrder = (
  a: { sentence: Sentence; start: number },
  b: { sentence: Sentence; start: number },
): number => a.sentence.index - b.sentence.index || a.start - b.start

function instrumentsOf(
  kind: Instrument['kind'],
  signs: readonly (readonly string[])[],
  unitOf: ReadonlyMap<Sentence, Unit>,
  { sentences, parties, instruments }: Drafts,
): Instrument[] {
  const weights = kind === 'incentive' ? incentiveWeights : penaltyWeights
  // One of a kind stands for all of its kind in a sentence.
  const byWords = new Map(
    instruments.filter((other) => other.kind === kind).map((other) => [other.sentence, other] as const),
  )
  return sentences.flatMap((sentence) => {
    const own = byWords.get(sentence)
    const held = isHeld(sentence, weights, signs)
    if (own) return [{ ...own, held }]
    const unit = unitOf.get(sentence)
    if (!held || !unit) return []
    const place = actOf(sentence)
    const all = { first: 0, last: sentence.prose.tokens.length - 1, act: undefined, subjectIsTarget: false }
    return [
      {
        ...place,
        kind,
        sentence,
        thing: sentence.prose.text,
        target: targetOf({ sentence, unit, parties, ...all }),
        stance: 'proposed',
        condition: undefined,
        generic: false,
        found: 'signs',
        held,
      },
    ]
  })
}

function benchmarksOf(
  signs: readonly (readonly string[])[],
  unitOf: ReadonlyMap<Sentence, Unit>,
  { sentences, benchmarks }: Drafts,
): Benchmark[] {
  const byWords = new Map(benchmarks.map((benchmark) => [benchmark.sentence, benchmark]))
  return sentences.flatMap((sentence) => {
    const own = byWords.get(sentence)
    const held = isHeld(sentence, measureWeights, signs)
    if (own) return [{ ...own, held }]
    if (!held || !unitOf.has(sentence)) return []
    const { start, end } = sentence
    return [{ start, end, sentence, slots: {}, announced: false, found: 'signs', held }]
  })
}

const isHeld = (
  { argues, index }: Sentence,
  weights: Weights,
  signs: readonly (readonly string[])[],
): boolean => argues && isYes(weights, signs[index] ?? [])
