import { verbReading } from '../../prose/lexicon/verbs.ts'
import { marksOf } from '../../prose/marks.ts'
import type { Mention, Sentence } from '../model.ts'

/** How a name is used in its sentence, as the words around it tell. */
const uses: readonly (readonly [name: string, (mention: Mention) => boolean])[] = [
  ['acts', (mention) => isSubject(mention)],
  ['duty', (mention) => /^(?:should|must|will|would|could|can|may)$/.test(wordAfter(mention))],
  ['possessive', (mention) => wordAfter(mention) === "'s"],
  ['who', (mention) => /^(?:who|whose|whom)$/.test(wordAfter(mention))],
  ['place', (mention) => places.test(wordBefore(mention))],
  ['by', (mention) => wordBefore(mention) === 'by'],
  ['for', (mention) => /^(?:for|to)$/.test(wordBefore(mention))],
  ['of', (mention) => wordBefore(mention) === 'of'],
  ['counted', (mention) => /^an?$/.test(keyAt(mention, -1))],
  ['definite', (mention) => keyAt(mention, -1) === 'the'],
  ['ours', (mention) => /^(?:our|my)$/.test(keyAt(mention, -1))],
  ['theirs', (mention) => others.test(keyAt(mention, -1))],
  ['adjective', (mention) => isAdjective(mention)],
  ['compound', (mention) => keyAt(mention, -1) === '-' || wordAfter(mention) === '-'],
  ['row', (mention) => joins.test(keyAt(mention, -1)) && joins.test(wordAfter(mention))],
  ['wants', (mention) => isNear(mention, 'position', 0, 7) || isNear(mention, 'position-noun', -5, 6)],
  ['engaged', (mention) => isNear(mention, 'engage', -9, 0)],
]

const places = /^(?:in|at|near|from|outside|throughout|across|within|into|inside|around)$/
const others = /^(?:their|his|its|your|these|those|other|some|many|all|such)$/
const joins = /^(?:,|and)$/

/** In how many of the mentions the name is used in each way: never, sometimes or mostly. */
export function useSigns(mentions: readonly Mention[]): string[] {
  return uses.flatMap(([name, isUsed]) => {
    const share = mentions.filter(isUsed).length / Math.max(mentions.length, 1)
    if (share === 0) return [`${name}:never`]
    return share > 0.5 ? [`${name}:mostly`, `${name}:some`] : [`${name}:some`]
  })
}

/** The word so many places before the name. */
const keyAt = ({ sentence, first }: Mention, step: number): string =>
  sentence.prose.tokens[first + step]?.key ?? ''

const wordAfter = ({ sentence, last }: Mention): string => sentence.prose.tokens[last + 1]?.key ?? ''

/** The word before the name, an article left out. */
const wordBefore = (mention: Mention): string =>
  keyAt(mention, -1) === 'the' ? keyAt(mention, -2) : keyAt(mention, -1)

function isSubject(mention: Mention): boolean {
  const next = wordAfter(mention)
  if (/^(?:is|are|was|were|has|have|had|will|would|should|could|can|may|might|must|does|did|do)$/.test(next))
    return true
  const form = verbReading(next)?.form
  return form === 's' || form === 'past'
}

const isAdjective = ({ sentence, last }: Mention): boolean =>
  /^\p{Ll}{3,}$/u.test(sentence.prose.tokens[last + 1]?.text ?? '') && !isSubjectWord(sentence, last + 1)

const isSubjectWord = ({ prose: { tokens } }: Sentence, at: number): boolean =>
  verbReading(tokens[at]?.key ?? '') !== undefined ||
  /^(?:and|or|in|on|to|of|for|with|is|are|was|were|has|have|had|will|would|should|could|can|may|might|must|that|which|who|but|as|at|by|from)$/.test(
    tokens[at]?.key ?? '',
  )

/** Whether a cue of the kind begins between `from` and `to` tokens after the mention (before it, if negative). */
function isNear(
  { sentence, first, last }: Mention,
  kind: 'position' | 'position-noun' | 'engage',
  from: number,
  to: number,
): boolean {
  return marksOf(sentence.prose, kind).some((mark) => {
    const distance = mark.first > last ? mark.first - last : mark.first - first
    return distance >= from && distance <= to && distance !== 0
  })
}
