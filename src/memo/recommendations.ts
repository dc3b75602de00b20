import { marksOf } from '../prose/marks.ts'
import { actOf, asksProgress } from './acts.ts'
import { type Header, isHeaded } from './header.ts'
import { balanceWeights } from './judgement/balance-weights.ts'
import { benchmarkWeights } from './judgement/benchmark-weights.ts'
import { probability } from './judgement/judgement.ts'
import { type Judgeable, type MemoTraces, unitSigns } from './judgement/unit-signs.ts'
import type { Benchmark, Heading, Instrument, Recommendation, Section, Sentence } from './model.ts'
import { type Party, partiesBetween } from './party.ts'
import type { Unit } from './units.ts'

/** What a recommendation is assembled from. */
export interface Parts {
  readonly header: Header
  readonly sections: readonly Section[]
  readonly parties: readonly Party[]
  readonly instruments: readonly Instrument[]
  readonly benchmarks: readonly Benchmark[]
}

export function toRecommendations(units: readonly Unit[], parts: Parts): Recommendation[] {
  const instruments = bySentence(parts.instruments)
  const benchmarks = bySentence(parts.benchmarks)
  const traces: MemoTraces = {
    recommendations: units.length,
    isHeaded: isHeaded(parts.header),
    measures: parts.benchmarks.length > 0,
  }
  return units.map((unit) => {
    const recommendation = {
      ...toRecommendation(unit, parts),
      instruments: unit.sentences.flatMap((sentence) => instruments.get(sentence) ?? []),
      benchmarks: unit.sentences.flatMap((sentence) => benchmarks.get(sentence) ?? []),
    }
    const signs = unitSigns(recommendation, unit.signs, traces)
    return {
      ...recommendation,
      signs,
      benchmarkMissed: probability(benchmarkWeights, signs),
      balanceMissed: probability(balanceWeights, signs),
    }
  })
}

function bySentence<Item extends { readonly sentence: Sentence }>(
  items: readonly Item[],
): Map<Sentence, Item[]> {
  const grouped = new Map<Sentence, Item[]>()
  for (const item of items) grouped.set(item.sentence, [...(grouped.get(item.sentence) ?? []), item])
  return grouped
}

function toRecommendation(
  unit: Unit,
  { sections, parties }: Parts,
): Omit<Judgeable, 'instruments' | 'benchmarks'> {
  const { sentences, proposals, restated, context } = unit
  const heading: Heading | undefined = unit.fillsSection ? sections[unit.section]?.heading : undefined
  return {
    start: sentences[0]?.start ?? 0,
    end: sentences.at(-1)?.end ?? 0,
    sentences,
    proposals,
    restated,
    act: actOf(proposals[0] ?? sentences[0]),
    heading,
    owner: ownerOf(proposals, parties)?.name,
    asksProgress: proposals.some(asksProgress),
    standing: context === 'options' ? 'weighed' : 'chosen',
    expected: context !== 'text',
  }
}

/** The party right before "should", or the subject of "will" in a proposal. */
export function ownerOf(proposals: readonly Sentence[], parties: readonly Party[]): Party | undefined {
  for (const sentence of proposals) {
    for (const { first } of marksOf(sentence.prose, 'obligation', 'future')) {
      const subject = partiesBetween(parties, sentence.index, 0, first - 1).at(-1)
      if (subject && first - subject.mention.last <= 3) return subject.party
    }
  }
  return undefined
}
