import { marksOf } from '../prose/marks.ts'
import type { Condition, Sentence } from './model.ts'
import { placeOfTokens } from './sentences.ts'

/** The words of a sentence that tie its offer or threat to conduct; a purpose after the thing counts. */
export function conditionIn(sentence: Sentence, lastThing: number): Condition | undefined {
  const [mark] = marksOf(sentence.prose, 'condition')
  if (mark) return { ...placeOfTokens(sentence, mark.first, mark.last), kind: 'conduct' }
  const { tokens } = sentence.prose
  const next = tokens[lastThing + 1]
  const purpose = tokens[lastThing + 2]?.key ?? ''
  if (next?.key !== 'for' || !/(?:ing|fits?|tion|tions|ment)$/.test(purpose)) return undefined
  return { ...placeOfTokens(sentence, lastThing + 1, lastThing + 2), kind: 'purpose' }
}
