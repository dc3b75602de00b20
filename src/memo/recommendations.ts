import { marksOf } from '../prose/marks.ts'
import { actOf, asksProgress } from './acts.ts'
import type { Benchmark, Heading, Instrument, Recommendation, Section, Sentence } from './model.ts'
import { type Party, partiesBetween } from './party.ts'
import type { Unit } from './units.ts'

/** What a recommendation is assembled from. */
export interface Parts {
  readonly sections: readonly Section[]
  readonly parties: readonly Party[]
  readonly instruments: readonly Instrument[]
  readonly benchmarks: readonly Benchmark[]
}

export const toRecommendations = (units: readonly Unit[], parts: Parts): Recommendation[] =>
  units.map((unit) => toRecommendation(unit, parts))

function toRecommendation(unit: Unit, { sections, parties, instruments, benchmarks }: Parts): Recommendation {
  const { sentences, proposals, context } = unit
  const own = new Set(sentences)
  const heading: Heading | undefined = unit.fillsSection ? sections[unit.section]?.heading : undefined
  return {
    start: sentences[0]?.start ?? 0,
    end: sentences.at(-1)?.end ?? 0,
    sentences,
    proposals,
    act: actOf(proposals[0] ?? sentences[0]),
    heading,
    owner: ownerOf(proposals, parties)?.name,
    instruments: instruments.filter(({ sentence }) => own.has(sentence)),
    benchmarks: benchmarks.filter(({ sentence }) => own.has(sentence)),
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
