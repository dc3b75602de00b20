import type { Mark } from '../prose/sentence.ts'
import type { Sentence } from './model.ts'
import { namingsIn, type Party, partiesBetween } from './party.ts'
import type { Unit } from './units.ts'

export interface TargetQuestion {
  readonly sentence: Sentence
  readonly unit: Unit | undefined
  /** The tokens of the thing. */
  readonly first: number
  readonly last: number
  readonly act: Mark | undefined
  /** The target stands before the act, as its subject. */
  readonly subjectIsTarget: boolean
  readonly parties: readonly Party[]
}

/** The name of the party that an instrument is aimed at: named beside it, else the one its unit is about. */
export function targetOf(question: TargetQuestion): string | undefined {
  const { sentence, last, first, act, parties } = question
  const length = sentence.prose.tokens.length
  const all = partiesBetween(parties, sentence.index, 0, length)
  const { tokens } = sentence.prose
  const after = all.find(
    ({ mention }) =>
      mention.first > last &&
      /^(?:to|for|against|on|upon|from|of|towards?)$/.test(
        tokens[mention.first - 1]?.key ?? tokens[mention.first - 2]?.key ?? '',
      ),
  )
  const subject =
    act && question.subjectIsTarget
      ? all.findLast(({ mention }) => mention.last < act.first && mention.last < first)
      : undefined
  const between = act && all.find(({ mention }) => mention.first > act.last && mention.last < first)
  const chosen = between ?? subject ?? after
  return (chosen?.party ?? dominantParty(question))?.name
}

function dominantParty({ sentence, unit, parties }: TargetQuestion): Party | undefined {
  if (!unit) return mostNamed([sentence], parties)
  if (!dominant.has(unit)) dominant.set(unit, mostNamed(unit.sentences, parties))
  return dominant.get(unit)
}

/** Every instrument of a unit asks, and a unit may be a very long paragraph. */
const dominant = new WeakMap<Unit, Party | undefined>()

/** The party named most there, the one most named in the memo on a tie; the subject of a duty is not a target. */
function mostNamed(sentences: readonly Sentence[], parties: readonly Party[]): Party | undefined {
  const near = new Map<Party, number>()
  for (const { index } of sentences) {
    for (const { party, mention } of namingsIn(parties, index)) {
      if (!isActing(mention.sentence, mention.last)) near.set(party, (near.get(party) ?? 0) + 1)
    }
  }
  const ranked = [...near].sort(
    ([a, nearA], [b, nearB]) => nearB - nearA || b.mentions.length - a.mentions.length,
  )
  return ranked[0]?.[0]
}

/** Whether the party named up to the token is the one who is to act. */
export function isActing(sentence: Sentence, last: number): boolean {
  return /^(?:should|must|shall|will|ought|needs?)$/.test(sentence.prose.tokens[last + 1]?.key ?? '')
}
