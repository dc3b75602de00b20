import { proposalSigns } from '../../src/memo/judgement/proposal-signs.ts'
import type { Actor } from '../../src/memo/model.ts'
import { type Annotated, annotatedActor } from './annotated.ts'
import type { Case } from './learn.ts'

/** Each of our sentences; of several that make up one annotated sentence only the first can be blamed or praised. */
export function proposalCases({ id, memo, numberOf, labels }: Annotated): Case[] {
  const proposing = new Set(labels.filter(({ label }) => label === 'RECOMMENDATION').map(({ n }) => n))
  const signs = proposalSigns(memo.sentences, memo.sections)
  return memo.sentences.flatMap((_, i) => {
    const n = numberOf[i] ?? -1
    const yes = proposing.has(n)
    if (n < 0 || (yes && numberOf.indexOf(n) !== i)) return []
    return [{ memo: id, signs: signs[i] ?? [], yes, key: `${id} ${n}` }]
  })
}

/** Every party that we spot: has it a stake in the annotator's eyes? */
export function stakeCases(item: Annotated): Case[] {
  return item.memo.actors.map((own) => {
    const known = annotatedActor(item, own)
    return actorCase(item, own, known !== undefined && known.role !== 'other')
  })
}

/** Parties with a stake: does the memo state a position of theirs or engage them? */
export function addressedCases(item: Annotated): Case[] {
  return item.memo.actors.flatMap((own) => {
    const known = annotatedActor(item, own)
    if (!known || known.role === 'other' || known.role === 'own') return []
    return [actorCase(item, own, known.position === true || known.engaged === true)]
  })
}

/** Recommendations that have no measure: would a colleague ask for one? */
export function benchmarkCases(item: Annotated): Case[] {
  const asked = new Set(
    item.findings.flatMap(({ rule, block, rating }) => {
      if (rule !== 'missing-benchmark' || rating === 'noise') return []
      return item.blocks.find(({ id }) => id === block)?.sentences ?? []
    }),
  )
  return item.memo.recommendations
    .filter(({ benchmarks }) => benchmarks.length === 0)
    .map(({ sentences, signs, start }) => {
      const yes = sentences.some(({ index }) => asked.has(item.numberOf[index] ?? -1))
      return { memo: item.id, signs, yes, key: `${item.id} ${start}` }
    })
}

function actorCase({ id }: Annotated, { name, signs }: Actor, yes: boolean): Case {
  return { memo: id, signs, yes, key: `${id} ${name}` }
}
