import { verbForms } from '../inflect.ts'
import { addPhrase, createTrie, type PhraseTrie } from '../phrase-trie.ts'
import type { Cue, CueKind } from '../sentence.ts'
import * as acts from './acts.ts'
import * as attribution from './attribution.ts'
import * as measures from './benchmark-words.ts'
import * as engagement from './engagement.ts'
import * as modality from './modality.ts'
import * as progress from './progress.ts'
import * as things from './things.ts'

type CueTrie = PhraseTrie<Cue>

/**
 * The lexicons as tries. Within a layer the longest match hides shorter ones ("sanctions relief" is no sanction);
 * between layers matches may overlap ("aid to" engages, "aid" is a benefit).
 */
export const cueLayers = (): readonly CueTrie[] => {
  built ??= [instrumentLayer(), voiceLayer(), engagementLayer(), measureLayer(), actionLayer()]
  return built
}

let built: readonly CueTrie[] | undefined

/** The phrases of a comma-separated list. */
export const phrases = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean)

function instrumentLayer(): CueTrie {
  const trie = createTrie<Cue>()
  for (const kind of ['give', 'ease', 'impose', 'withdraw'] as const) {
    addVerbs(trie, kind, acts.actVerbs[kind])
    addNouns(trie, kind, acts.actNouns[kind])
  }
  for (const kind of ['give', 'ease', 'impose', 'withdraw'] as const) {
    addVerbs(trie, `subject-${kind}`, acts.subjectActs[kind])
  }
  addVerbs(trie, 'begins', acts.selfActs.begins)
  addVerbs(trie, 'ends', acts.selfActs.ends)
  addVerbs(trie, 'direct-incentive', acts.directActs.incentive)
  addVerbs(trie, 'direct-penalty', acts.directActs.penalty)
  addNouns(trie, 'benefit', things.benefits)
  addNouns(trie, 'burden', things.burdens)
  addNouns(trie, 'incentive', things.wholeIncentives)
  addNouns(trie, 'penalty', things.wholePenalties)
  addNouns(trie, 'generic-incentive', things.genericIncentives)
  addNouns(trie, 'generic-penalty', things.genericPenalties)
  addNouns(trie, 'neither', things.neitherSide)
  return trie
}

function voiceLayer(): CueTrie {
  const trie = createTrie<Cue>()
  addVerbs(trie, 'report', attribution.reportVerbs)
  addVerbs(trie, 'position', attribution.positionVerbs)
  addVerbs(trie, 'demand', attribution.demandVerbs)
  addVerbs(trie, 'performative', modality.performatives)
  addNouns(trie, 'obligation', modality.obligation)
  addNouns(trie, 'possibility', modality.possibility)
  addNouns(trie, 'future', modality.future)
  addNouns(trie, 'negation', modality.negation)
  addNouns(trie, 'evaluation', modality.evaluations)
  addNouns(trie, 'condition', modality.conditions)
  addNouns(trie, 'not-condition', modality.notConditions)
  return trie
}

function engagementLayer(): CueTrie {
  const trie = createTrie<Cue>()
  addVerbs(trie, 'engage', engagement.engageVerbs)
  addNouns(trie, 'engage', engagement.engageNouns)
  addNouns(trie, 'position-noun', attribution.positionNouns)
  addNouns(trie, 'loose-source', attribution.looseSources)
  return trie
}

function measureLayer(): CueTrie {
  const trie = createTrie<Cue>()
  addNouns(trie, 'verifier', measures.verifiers)
  addNouns(trie, 'observable', measures.observableStates)
  addNouns(trie, 'benchmark', measures.benchmarkNouns)
  addNouns(trie, 'consequence', measures.consequences)
  addNouns(trie, 'baseline', measures.baselines)
  return trie
}

function actionLayer(): CueTrie {
  const trie = createTrie<Cue>()
  addVerbs(trie, 'one-off', progress.oneOffActs)
  addVerbs(trie, 'lasting', progress.lastingActs)
  return trie
}

function addNouns(trie: CueTrie, kind: CueKind, list: string): void {
  for (const phrase of phrases(list)) addPhrase(trie, phrase, { kind, entry: phrase })
}

function addVerbs(trie: CueTrie, kind: CueKind, list: string): void {
  for (const verb of phrases(list)) {
    for (const [phrase, form] of verbForms(verb)) addPhrase(trie, phrase, { kind, entry: verb, form })
  }
}
