import { marksOf } from '../prose/marks.ts'
import type { CueKind, Mark, ProseSentence } from '../prose/sentence.ts'
import type { Instrument } from './model.ts'

/** A thing with the act that makes it an incentive or a penalty. */
export interface Frame {
  readonly kind: Instrument['kind']
  readonly thing: Mark
  readonly act: Mark | undefined
  /** The party stands as the subject of the act: "Peru should receive loans". */
  readonly subjectIsTarget: boolean
  readonly generic: boolean
}

/** The frames of a sentence: every benefit and burden with the act that governs it. */
export function framesIn(sentence: ProseSentence): Frame[] {
  const frames: Frame[] = []
  for (const thing of marksOf(sentence, ...thingKinds)) {
    const frame = isDirect(thing) ? directFrame(sentence, thing) : frameOf(sentence, thing, frames)
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
  const isBurden = kind === 'burden' || kind.endsWith('penalty')
  const generic = kind.startsWith('generic')
  const act = governingAct(sentence, thing, isBurden)
  if (act && isPrevented(sentence, act)) return undefined
  if (act) {
    const takes = takesAway(act) !== isTurned(sentence, act)
    const subjectIsTarget = act.cue.kind.startsWith('subject-') || isPassive(sentence, act)
    return { kind: isBurden === takes ? 'incentive' : 'penalty', thing, act, subjectIsTarget, generic }
  }
  const side = isBurden ? 'penalty' : 'incentive'
  const alone = { thing, act: undefined, subjectIsTarget: false, generic }
  if (kind === 'incentive' || kind === 'penalty') return { ...alone, kind }
  const row = before.find((frame) => frame.thing.cue.kind.includes(side) || frame.thing.cue.kind === kind)
  if (row) return { ...alone, kind: row.kind, act: row.act, subjectIsTarget: row.subjectIsTarget }
  return generic && before.length > 0 ? { ...alone, kind: side } : undefined
}

const isDirect = ({ cue }: Mark): boolean => cue.kind.startsWith('direct-')

/** A verb whose object is the party itself has to be a verb here: a noun would be a thing of its own. */
function directFrame({ tokens }: ProseSentence, thing: Mark): Frame | undefined {
  const before = tokens[thing.first - 1]?.key ?? ''
  const isVerb =
    thing.cue.form === 'ing' ||
    (thing.cue.form === 'base' && (thing.first === 0 || modals.test(before))) ||
    (thing.cue.form === 'participle' && before === 'be')
  if (!isVerb) return undefined
  const kind = thing.cue.kind === 'direct-penalty' ? 'penalty' : 'incentive'
  return { kind, thing, act: thing, subjectIsTarget: before === 'be', generic: false }
}

const modals = /^(?:to|should|must|will|would|could|can|may|might|shall|and|or|not|[:;])$/

const reach = 9

/** The nearest act before the thing in its clause, or one after it whose subject the thing is. */
function governingAct(sentence: ProseSentence, thing: Mark, isBurden: boolean): Mark | undefined {
  const kinds: CueKind[] = isBurden
    ? ['impose', 'ease', 'subject-impose', 'subject-ease']
    : ['give', 'withdraw', 'subject-give', 'subject-withdraw']
  const before = marksOf(sentence, ...kinds).findLast(
    ({ last }) => last < thing.first && thing.first - last <= reach && !isCut(sentence, last, thing.first),
  )
  if (before) return before
  return marksOf(sentence, ...kinds, 'begins', 'ends').find((act) => isPredicateOf(sentence, act, thing))
}

/** "sanctions should be lifted", "the grant lapses", "aid should flow to Peru". */
function isPredicateOf({ tokens }: ProseSentence, { first, cue }: Mark, thing: Mark): boolean {
  if (first <= thing.last || first - thing.last > 6) return false
  const between = tokens.slice(thing.last + 1, first).map(({ key }) => key)
  if (between.some((key) => /^[,;:()]$|^(?:and|that|which|who)$/.test(key))) return false
  if (cue.kind === 'begins' || cue.kind === 'ends')
    return cue.form !== 'ing' && between.every((key) => key !== 'to')
  const isParticiple = cue.form === 'participle' || cue.form === 'past'
  return isParticiple && /^(?:be|been|being|are|is|was|were)$/.test(between.at(-1) ?? '')
}

function isCut({ tokens }: ProseSentence, from: number, to: number): boolean {
  return tokens
    .slice(from + 1, to)
    .some(({ key }) => /^[;:()]$|^(?:that|which|who|because|while|whereas)$/.test(key))
}

const takesAway = ({ cue }: Mark): boolean => /(?:ease|withdraw|ends)$/.test(cue.kind)

/** "stop offering", "refrain from imposing". */
function isTurned({ tokens }: ProseSentence, { first, cue }: Mark): boolean {
  if (cue.form !== 'ing') return false
  const before = tokens.slice(Math.max(0, first - 2), first).map(({ key }) => key)
  return /(?:^| )(?:stop|cease|end|halt|avoid|quit|refrain from|desist from|stopping|ending|no longer)$/.test(
    before.join(' '),
  )
}

/** "prevent Peru from imposing tariffs": somebody else's act, and not wanted. */
function isPrevented({ tokens }: ProseSentence, { first, cue }: Mark): boolean {
  if (cue.form !== 'ing' || tokens[first - 1]?.key !== 'from') return false
  const before = tokens.slice(Math.max(0, first - 7), first - 1).map(({ key }) => key)
  return before.some((key) =>
    /^(?:prevent|prevents|prevented|keep|deter|dissuade|discourage|stop|bar|block)$/.test(key),
  )
}

const isPassive = ({ tokens }: ProseSentence, { first, cue }: Mark): boolean =>
  (cue.form === 'participle' || cue.form === 'past') && tokens[first - 1]?.key === 'be'
