import { contentSigns } from '../../src/memo/judgement/content-signs.ts'
import { proposalSigns } from '../../src/memo/judgement/proposal-signs.ts'
import type { Actor } from '../../src/memo/model.ts'
import { type Label, type Labelled, type LabelledFinding, labelledActor } from './labelled.ts'
import type { Case } from './learn.ts'

/** Each of our sentences: does the memo propose an act in it? */
export const proposalCases = (item: Labelled): Case[] =>
  sentenceCases(item, 'RECOMMENDATION', proposalSigns(item.memo.sentences, item.memo.sections))

/** Each of our sentences: does the memo offer or threaten something in it, or say how progress will be judged? */
export function contentCases(label: Label['label']): (item: Labelled) => Case[] {
  return (item) => {
    const signs = proposalSigns(item.memo.sentences, item.memo.sections)
    return sentenceCases(item, label, contentSigns({ ...item.memo, signs }))
  }
}

/** Of several sentences of ours that make up one labelled sentence only the first can be blamed or praised. */
function sentenceCases(
  { id, family, memo, numberOf, labels }: Labelled,
  wanted: Label['label'],
  signs: readonly (readonly string[])[],
): Case[] {
  const right = new Set(
    labels.filter(({ label, proposed }) => label === wanted && proposed !== false).map(({ n }) => n),
  )
  return memo.sentences.flatMap((_, i) => {
    const n = numberOf[i] ?? -1
    const yes = right.has(n)
    if (n < 0 || (yes && numberOf.indexOf(n) !== i)) return []
    return [{ memo: id, family, signs: signs[i] ?? [], yes, key: `${id} ${n}` }]
  })
}

/** Every party that we spot: has it a stake in the labeller's eyes? */
export function stakeCases(item: Labelled): Case[] {
  return [...item.memo.actors, ...item.memo.passedOver].map((own) => {
    const known = labelledActor(item, own)
    const yes = known !== undefined && known.role !== 'other'
    // Two parties of ours that are one to the labeller are found once.
    return { ...actorCase(item, own, yes), ...(yes ? { key: `${item.id} is ${known.name}` } : {}) }
  })
}

/** Parties with a stake: does the memo state a position of theirs or engage them? */
export function addressedCases(item: Labelled): Case[] {
  return [...item.memo.actors, ...item.memo.passedOver].flatMap((own) => {
    const known = labelledActor(item, own)
    if (!known || known.role === 'other' || known.role === 'own') return []
    return [actorCase(item, own, known.position === true || known.engaged === true)]
  })
}

/** Recommendations: would a colleague write the rule's finding beside them? */
export function unitCases(rule: 'missing-benchmark' | 'unbalanced-incentives'): (item: Labelled) => Case[] {
  return (item) => {
    const asked = new Set(
      worthSaying(item, rule).flatMap(
        ({ block }) => item.blocks.find(({ id }) => id === block)?.sentences ?? [],
      ),
    )
    return item.memo.recommendations.map(({ sentences, signs, start }) => {
      const yes = sentences.some(({ index }) => asked.has(item.numberOf[index] ?? -1))
      return { memo: item.id, family: item.family, signs, yes, key: `${item.id} ${start}` }
    })
  }
}

const worthSaying = ({ findings }: Labelled, wanted: string): readonly LabelledFinding[] =>
  findings.filter(({ rule, rating }) => rule === wanted && rating !== 'noise')

function actorCase({ id, family }: Labelled, { name, signs }: Actor, yes: boolean): Case {
  return { memo: id, family, signs, yes, key: `${id} ${name}` }
}
