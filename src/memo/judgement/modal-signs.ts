import { verbReading } from '../../prose/lexicon/verbs.ts'
import { marksOf } from '../../prose/marks.ts'
import type { Mark, ProseSentence } from '../../prose/sentence.ts'
import { isCapitalized } from '../../prose/tokens.ts'
import { openingWord } from '../openings.ts'
import { isReported, reportedIn } from '../reported.ts'

/** Every modal of a sentence with who is to act and what follows it. */
export function modalSigns(sentence: ProseSentence): string[] {
  const modals = marksOf(sentence, 'obligation', 'possibility', 'future')
  if (modals.length === 0) return []
  const reported = reportedIn(sentence)
  return modals.flatMap((mark) => {
    const group = groupOf(mark)
    const signs = [
      `modal:${group}`,
      `${group}+subject:${subjectOf(sentence, mark)}`,
      ...predicateSigns(sentence, mark, group),
    ]
    if (isReported(reported, mark.first)) signs.push(`${group}+reported`)
    if (isEmbedded(sentence, mark)) signs.push(`${group}+embedded`)
    if (mark.first === openingWord(sentence)) signs.push(`${group}+inverted`)
    return signs
  })
}

/** Modals that advise alike. */
function groupOf({ cue: { entry } }: Mark): string {
  if (/^(?:should|ought to|had better)$/.test(entry)) return 'should'
  if (/^(?:must|needs? to(?: be)?|ha[sv]e? to|shall|is to|are to)$/.test(entry)) return 'must'
  return /^(?:won't|is going to|are going to)$/.test(entry) ? 'will' : entry
}

function subjectOf(sentence: ProseSentence, { first }: Mark): string {
  const before = sentence.tokens[first - 1]
  if (!before) return 'none'
  if (/^(?:we|you|i|it|they|he|she|this|that|there|these|which|who|and|also|,)$/.test(before.key))
    return before.key
  const name = sentence.names.find(({ last }) => last === first - 1)
  if (name) return `name-${name.readings[0]?.actor.kind ?? ''}`
  if (agents.test(before.key)) return 'agent'
  if (isCapitalized(before)) return 'Word'
  return before.key.endsWith('s') ? 'plural' : 'word'
}

const agents =
  /^(?:governments?|congress|parliament|ministers?|ministry|councils?|agenc(?:y|ies)|departments?|administration|regulators?|authorit(?:y|ies)|commission|committee|secretary|president|board|states?|officials?|team|teams|leaders?|policymakers|lawmakers|legislators|organi[sz]ations?|companies|developers|employers|schools|embassy|ambassador|bureau|office|center|centre|courts?|members?|union|bank|fund)$/

function predicateSigns({ tokens }: ProseSentence, { last }: Mark, group: string): string[] {
  const after = tokens.slice(last + 1, last + 4).map(({ key }) => key)
  const [next = ''] = after
  const signs = /^(?:not|never)$/.test(next) ? [`${group}+not`] : []
  const verb = after.find((key) => !/^(?:not|also|then|be|only|still|now|continue|\w+ly)$/.test(key)) ?? ''
  if (next === 'be')
    return [
      ...signs,
      `${group}+be`,
      `${group}+${/(?:ed|en|ut|ld|de|wn)$/.test(verb) ? 'passive' : 'be-other'}`,
    ]
  if (next === 'have') return [...signs, `${group}+have`]
  return [...signs, `${group}+${verbReading(verb)?.form === 'base' ? 'verb' : 'other'}`]
}

function isEmbedded({ tokens }: ProseSentence, { first }: Mark): boolean {
  return tokens
    .slice(Math.max(0, first - 7), first)
    .some(({ key }) => /^(?:whether|if|what|how|why|when|where|who|which|that)$/.test(key))
}
