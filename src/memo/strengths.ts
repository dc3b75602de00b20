import { isYes } from './judgement/judgement.ts'
import { proposalWeights } from './judgement/proposal-weights.ts'
import type { Sentence } from './model.ts'
import { proposalIn } from './proposals.ts'
import { reportedIn } from './reported.ts'

/**
 * How a sentence stands to the memo's proposals: it makes one, makes one where advice is expected, heads a list
 * that makes them, is an item of such a list, or none of these.
 */
export type Strength = 'proposes' | 'may propose' | 'leads' | 'led' | 'none'

/** Clear words decide at once; where they are silent, all signs of a sentence and its surroundings are weighed. */
export function readStrengths(
  sentences: readonly Sentence[],
  signs: readonly (readonly string[])[],
): Strength[] {
  const strengths = sentences.map((sentence, i) => strengthOf(sentence, signs[i] ?? []))
  for (const [i, sentence] of sentences.entries()) {
    const lead = strengths[i] === 'proposes' && sentence.prose.text.endsWith(':')
    const next = sentences[i + 1]
    if (!lead || !next || next.prose.passage.items.length === 0) continue
    strengths[i] = 'leads'
    for (const item of itemsOfList(sentences, next)) strengths[item] = 'led'
  }
  return strengths
}

function strengthOf({ prose }: Sentence, signs: readonly string[]): Strength {
  const proposal = proposalIn(prose, reportedIn(prose))
  if (proposal === 'explicit') return 'proposes'
  if (proposal === 'refuted') return 'none'
  if (isYes(proposalWeights, signs)) return 'proposes'
  return proposal === 'contextual' ? 'may propose' : 'none'
}

/** The first sentences of a list's items. */
function itemsOfList(sentences: readonly Sentence[], first: Sentence): number[] {
  const list = first.prose.passage.items[0]?.list
  const members: number[] = []
  for (let i = first.index; sentences[i]?.base === first.base; i++) {
    const items = sentences[i]?.prose.passage.items
    if (items?.[0]?.list !== list) break
    if (sentences[i]?.prose.from === 0 && items?.length === 1) members.push(i)
  }
  return members
}
