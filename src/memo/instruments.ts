import { conditionIn } from './conditions.ts'
import { type Frame, framesIn } from './frames.ts'
import type { Instrument, Sentence } from './model.ts'
import type { Party } from './party.ts'
import { placeOfTokens, textOfTokens } from './sentences.ts'
import { stanceAt } from './stance.ts'
import { targetOf } from './targets.ts'
import type { Unit } from './units.ts'

/** The incentives and penalties of the memo's argument, whoever's thought they are. */
export function readInstruments(
  sentences: readonly Sentence[],
  units: readonly Unit[],
  parties: readonly Party[],
): Instrument[] {
  const unitOf = new Map(units.flatMap((unit) => unit.sentences.map((sentence) => [sentence, unit] as const)))
  return sentences
    .filter((sentence) => sentence.argues)
    .flatMap((sentence) => instrumentsIn(sentence, unitOf.get(sentence), parties))
}

function instrumentsIn(sentence: Sentence, unit: Unit | undefined, parties: readonly Party[]): Instrument[] {
  const frames = framesIn(sentence.prose)
  const drafts = (['incentive', 'penalty'] as const).flatMap((kind) => {
    const own = frames.filter((frame) => frame.kind === kind)
    return own.length > 0 ? [own] : []
  })
  return drafts.map((own) => toInstrument(sentence, unit, own, parties))
}

/** One instrument for all things of one kind in a sentence: "incentives, such as food or economic relief". */
function toInstrument(
  sentence: Sentence,
  unit: Unit | undefined,
  frames: readonly Frame[],
  parties: readonly Party[],
): Instrument {
  const { prose } = sentence
  const first = Math.min(...frames.map(({ thing }) => thing.first))
  const last = Math.max(...frames.map(({ thing }) => thing.last))
  const act = frames.find((frame) => frame.act)?.act
  const subjectIsTarget = frames.some((frame) => frame.subjectIsTarget)
  const proposes = unit?.proposals.includes(sentence) ?? false
  return {
    ...placeOfTokens(sentence, first, last),
    kind: frames[0]?.kind ?? 'incentive',
    sentence,
    thing: textOfTokens(prose, first, last),
    target: targetOf({ sentence, unit, first, last, act, subjectIsTarget, parties }),
    stance: stanceAt(prose, [first, last], act, { unit, proposes }),
    condition: conditionIn(sentence, last),
    generic: frames.every(({ generic }) => generic),
    found: 'words',
    held: false,
  }
}
