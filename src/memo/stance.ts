import { marksOf } from '../prose/marks.ts'
import type { Mark, ProseSentence } from '../prose/sentence.ts'
import type { Stance } from './model.ts'
import { isReported, reportedIn } from './reported.ts'
import type { Unit } from './units.ts'

/** Whose thought an instrument at the tokens `first` to `last` is, given the act that governs it. */
export function stanceAt(
  sentence: ProseSentence,
  [first, last]: readonly [number, number],
  act: Mark | undefined,
  place: { readonly unit: Unit | undefined; readonly proposes: boolean },
): Stance {
  if (/\?["”’)]*$/.test(sentence.text)) return 'asked'
  const reported = reportedIn(sentence)
  if (isReported(reported, first)) return reported.some(({ demanded }) => demanded) ? 'demanded' : 'reported'
  if (isQuoted(sentence, first)) return 'reported'
  if (isNegated(sentence, Math.min(first, act?.first ?? first)) || isNone(sentence, act, first))
    return 'negated'
  if (place.proposes) return 'proposed'
  if (act?.cue.form === 'past' || act?.cue.form === 's') return 'existing'
  const voice = marksOf(sentence, 'possibility', 'future', 'obligation').filter((mark) => mark.first < last)
  if (place.unit?.context === 'recommendations') return 'proposed'
  if (place.unit?.context === 'options') return 'weighed'
  if (voice.some(({ cue }) => cue.kind === 'possibility')) return 'weighed'
  return voice.some(({ cue }) => cue.kind === 'future') ? 'forecast' : 'existing'
}

/** A negation before the token in its own clause: "no aid", "without first obtaining sanctions relief". */
export function isNegated(sentence: ProseSentence, token: number): boolean {
  return marksOf(sentence, 'negation').some(
    ({ last }) =>
      last < token &&
      token - last <= 5 &&
      !sentence.tokens.slice(last + 1, token).some(({ key }) => /^[,;:]$|^(?:but|and)$/.test(key)),
  )
}

/** "offer no food aid": the denial stands between act and thing. */
function isNone({ tokens }: ProseSentence, act: Mark | undefined, first: number): boolean {
  return (
    act !== undefined &&
    tokens.slice(act.last + 1, first).some(({ key }) => /^(?:no|neither|nor|without)$/.test(key))
  )
}

/** Inside quotation marks that hold more than a few words; a scare quote is the memo's own voice. */
function isQuoted({ tokens }: ProseSentence, token: number): boolean {
  const quotes = tokens.flatMap(({ key }, i) => (key === '"' ? [i] : []))
  for (let i = 0; i + 1 < quotes.length; i += 2) {
    const [open = 0, close = 0] = [quotes[i], quotes[i + 1]]
    if (open < token && token < close && close - open > 5) return true
  }
  return false
}
