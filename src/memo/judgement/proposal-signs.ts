import type { ProseSentence } from '../../prose/sentence.ts'
import type { Section, Sentence } from '../model.ts'
import { proposalIn } from '../proposals.ts'
import { reportedIn } from '../reported.ts'
import { densitySigns, neighbourSigns, sectionSigns } from './context-signs.ts'
import { cueClass } from './cue-class.ts'
import { distinct } from './judgement.ts'
import { listSigns } from './list-signs.ts'
import { modalSigns } from './modal-signs.ts'
import { openingSigns } from './opening-signs.ts'
import { shapeSigns } from './shape-signs.ts'
import { voiceSigns } from './voice-signs.ts'
import { cueSigns, wordSigns } from './word-signs.ts'

/** For each sentence the signs by which it is judged to propose an act, its own and its surroundings'. */
export function proposalSigns(sentences: readonly Sentence[], sections: readonly Section[]): string[][] {
  const own = sentences.map(({ prose }) => ownSigns(prose))
  const density = densitySigns(own)
  const lists = listSigns(sentences, own)
  const share = sharesBefore(sentences)
  return sentences.map((sentence, i) => {
    const signs = own[i] ?? []
    const around = [
      ...density,
      ...sectionSigns(sections, sentence, share[i] ?? 0),
      ...(lists[i] ?? []),
      ...neighbourSigns(sentences, i, own),
    ]
    return distinct([...withCue(signs, around), ...wordSigns(sentence.prose), ...cueSigns(sentence.prose)])
  })
}

/** How much of the prose stands before each sentence: places in the file would count line ends. */
function sharesBefore(sentences: readonly Sentence[]): number[] {
  const total = sentences.reduce((sum, { prose }) => sum + prose.text.length, 0)
  let before = 0
  return sentences.map(({ prose }) => {
    const share = before / Math.max(total, 1)
    before += prose.text.length
    return share
  })
}

/** Signs of the sentence alone: they depend on nothing else. */
function ownSigns(sentence: ProseSentence): string[] {
  return [
    ...openingSigns(sentence),
    ...modalSigns(sentence),
    ...voiceSigns(sentence),
    ...shapeSigns(sentence),
    `rule:${proposalIn(sentence, reportedIn(sentence))}`,
  ]
}

/** Surroundings and shape also count together with the sentence's own strongest cue. */
function withCue(own: readonly string[], around: readonly string[]): string[] {
  const cue = cueClass(own)
  const shape = own.filter((sign) => /^(?:item|lead|kind|len|blockquote|no-stop|last-of|par|rule)/.test(sign))
  return [...own, `cue:${cue}`, ...around, ...[...around, ...shape].map((sign) => `${cue}&${sign}`)]
}
