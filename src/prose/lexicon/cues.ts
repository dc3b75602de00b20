import { verbForms } from '../inflect.ts'
import { addPhrase, createTrie, type PhraseTrie } from '../phrase-trie.ts'
import type { Cue, CueKind } from '../sentence.ts'
import { actNouns, actVerbs, directActs, selfActs, subjectActs } from './acts.ts'
import { demandVerbs, looseSources, positionNouns, positionVerbs, reportVerbs } from './attribution.ts'
import { baselines, benchmarkNouns, consequences, observableStates, verifiers } from './benchmark-words.ts'
import { engageNouns, engageVerbs } from './engagement.ts'
import * as modality from './modality.ts'
import { lastingActs, oneOffActs } from './progress.ts'
import * as things from './things.ts'

/** A list of the lexicon: verbs are looked up in every form, phrases as they stand. */
type List = readonly [CueKind, 'verbs' | 'phrases', string]

/** Within a layer the longest match hides shorter ones; between layers matches may overlap. */
const layers: Readonly<Record<string, readonly List[]>> = {
  instruments: [
    ...(['give', 'ease', 'impose', 'withdraw'] as const).flatMap((act): List[] => [
      [act, 'verbs', actVerbs[act]],
      [act, 'phrases', actNouns[act]],
      [`subject-${act}`, 'verbs', subjectActs[act]],
    ]),
    ['begins', 'verbs', selfActs.begins],
    ['ends', 'verbs', selfActs.ends],
    ['direct-incentive', 'verbs', directActs.incentive],
    ['direct-penalty', 'verbs', directActs.penalty],
    ['benefit', 'phrases', things.benefits],
    ['burden', 'phrases', things.burdens],
    ['incentive', 'phrases', things.wholeIncentives],
    ['penalty', 'phrases', things.wholePenalties],
    ['generic-incentive', 'phrases', things.genericIncentives],
    ['generic-penalty', 'phrases', things.genericPenalties],
    ['neither', 'phrases', things.neitherSide],
  ],
  voice: [
    ['report', 'verbs', reportVerbs],
    ['position', 'verbs', positionVerbs],
    ['demand', 'verbs', demandVerbs],
    ['performative', 'verbs', modality.performatives],
    ['obligation', 'phrases', modality.obligation],
    ['possibility', 'phrases', modality.possibility],
    ['future', 'phrases', modality.future],
    ['negation', 'phrases', modality.negation],
    ['evaluation', 'phrases', modality.evaluations],
    ['condition', 'phrases', modality.conditions],
    ['not-condition', 'phrases', modality.notConditions],
  ],
  engagement: [
    ['engage', 'verbs', engageVerbs],
    ['engage', 'phrases', engageNouns],
    ['position-noun', 'phrases', positionNouns],
    ['loose-source', 'phrases', looseSources],
  ],
  measures: [
    ['verifier', 'phrases', verifiers],
    ['observable', 'phrases', observableStates],
    ['benchmark', 'phrases', benchmarkNouns],
    ['consequence', 'phrases', consequences],
    ['baseline', 'phrases', baselines],
  ],
  actions: [
    ['one-off', 'verbs', oneOffActs],
    ['lasting', 'verbs', lastingActs],
  ],
}

let built: readonly PhraseTrie<Cue>[] | undefined

/**
 * The lexicons as one trie for each layer, built at the first call: "sanctions relief" is never a sanction, while
 * "aid to" may engage a party and still name a benefit.
 */
export function cueLayers(): readonly PhraseTrie<Cue>[] {
  built ??= Object.values(layers).map(trieOf)
  return built
}

/** The phrases of a comma-separated list. */
export const phrases = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean)

function trieOf(lists: readonly List[]): PhraseTrie<Cue> {
  const trie = createTrie<Cue>()
  for (const [kind, spelling, list] of lists) {
    for (const entry of phrases(list)) {
      if (spelling === 'phrases') addPhrase(trie, entry, { kind, entry })
      else for (const [phrase, form] of verbForms(entry)) addPhrase(trie, phrase, { kind, entry, form })
    }
  }
  return trie
}
