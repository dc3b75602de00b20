import { marksOf } from '../prose/marks.ts'
import type { CueKind, Mark, ProseSentence } from '../prose/sentence.ts'
import { conditionIn } from './conditions.ts'
import type { Instrument, Sentence } from './model.ts'
import type { Party } from './party.ts'
import { placeOfTokens, textOfTokens } from './sentences.ts'
import { stanceAt } from './stance.ts'
import { targetOf } from './targets.ts'
import type { Unit } from './units.ts'

/** A thing with the act that makes it an incentive or a penalty. */
interface Frame {
  readonly kind: Instrument['kind']
  readonly thing: Mark
  readonly act: Mark | undefined
  readonly generic: boolean
}

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
  const proposes = unit?.proposals.includes(sentence) ?? false
  return {
    ...placeOfTokens(sentence, first, last),
    kind: frames[0]?.kind ?? 'incentive',
    sentence,
    thing: textOfTokens(prose, first, last),
    target: targetOf({ sentence, unit, first, last, act, parties }),
    stance: stanceAt(prose, [first, last], act, { unit, proposes }),
    condition: conditionIn(sentence, last),
    generic: frames.every(({ generic }) => generic),
  }
}

function framesIn(sentence: ProseSentence): Frame[] {
  const frames: Frame[] = []
  for (const thing of marksOf(sentence, ...thingKinds)) {
    const frame = frameOf(sentence, thing, frames)
    if (frame) frames.push(frame)
  }
  return frames
}

const thingKinds: readonly CueKind[] = [
  'benefit',
  'burden',
  'incentive',
  'penalty',
  'generic-incentive',
  'generic-penalty',
  'direct-incentive',
  'direct-penalty',
]

/** Act × thing gives the polarity; what names its act, or follows a thing of its kind in a row, needs no act. */
function frameOf(sentence: ProseSentence, thing: Mark, before: readonly Frame[]): Frame | undefined {
  const { kind } = thing.cue
  if (kind === 'direct-incentive' || kind === 'direct-penalty') return directFrame(thing)
  const isBurden = kind === 'burden' || kind === 'generic-penalty' || kind === 'penalty'
  const act = governingAct(sentence, thing, isBurden ? ['impose', 'ease'] : ['give', 'withdraw'])
  const generic = kind === 'generic-incentive' || kind === 'generic-penalty'
  if (act) {
    const turned = act.cue.kind === 'ease' || act.cue.kind === 'withdraw'
    return { kind: isBurden === turned ? 'incentive' : 'penalty', thing, act, generic }
  }
  if (kind === 'incentive' || kind === 'penalty') return { kind, thing, act: undefined, generic: false }
  const row = before.find(
    (frame) =>
      frame.thing.cue.kind.includes(isBurden ? 'penalty' : 'incentive') || frame.thing.cue.kind === kind,
  )
  if (row) return { kind: row.kind, thing, act: row.act, generic }
  return generic && before.length > 0
    ? { kind: isBurden ? 'penalty' : 'incentive', thing, act: undefined, generic }
    : undefined
}

/** A verb whose object is the party itself needs to be a verb here: a noun would be a thing of its own. */
function directFrame(thing: Mark): Frame | undefined {
  if (thing.cue.form === 's' || thing.cue.form === 'past') return undefined
  return {
    kind: thing.cue.kind === 'direct-penalty' ? 'penalty' : 'incentive',
    thing,
    act: thing,
    generic: false,
  }
}

const reach = 9

/** The nearest act before the thing in its clause, or a passive one after it ("sanctions should be lifted"). */
function governingAct(sentence: ProseSentence, thing: Mark, kinds: readonly CueKind[]): Mark | undefined {
  const acts = marksOf(sentence, ...kinds)
  const before = acts.findLast(
    ({ first, last }) =>
      last < thing.first && thing.first - last <= reach && !isCut(sentence, last, thing.first) && first >= 0,
  )
  if (before) return before
  return acts.find(
    ({ first, cue }) =>
      (cue.form === 'participle' || cue.form === 'past') &&
      first > thing.last &&
      first - thing.last <= 5 &&
      /^(?:be|been|being|are|is)$/.test(sentence.tokens[first - 1]?.key ?? ''),
  )
}

function isCut({ tokens }: ProseSentence, from: number, to: number): boolean {
  return tokens
    .slice(from + 1, to)
    .some(({ key }) => /^[;:()]$|^(?:that|which|who|because|while|whereas)$/.test(key))
}
