import { verbReading } from '../../prose/lexicon/verbs.ts'
import { marksOf } from '../../prose/marks.ts'
import type { Mark, ProseSentence } from '../../prose/sentence.ts'
import { reportedIn } from '../reported.ts'
import { isNegated } from '../stance.ts'

/** Whose voice it is, in which tense, and the turns of phrase by which memos propose. */
export function voiceSigns(sentence: ProseSentence): string[] {
  const cues = marksOf(sentence, 'performative', 'evaluation', 'condition').flatMap((mark) =>
    cueSigns(sentence, mark),
  )
  const turns = turnsOfPhrase.filter(([, pattern]) => pattern.test(sentence.text)).map(([name]) => name)
  const told = reportedIn(sentence).length > 0 ? ['reported'] : []
  return [...cues, ...told, ...turns, ...tenseSigns(sentence)]
}

function cueSigns(sentence: ProseSentence, { first, last, cue }: Mark): string[] {
  const before = sentence.tokens.slice(Math.max(0, first - 3), first)
  const own = before.some(({ key }) => /^(?:i|we|memo|memorandum|paper|brief|report)$/.test(key))
    ? '+own'
    : ''
  const signs = [`${cue.kind}:${cue.form ?? 'set'}${own}`]
  if (cue.kind === 'performative') signs.push(`${cue.entry}${own}`)
  if (isNegated(sentence, first)) signs.push(`${cue.kind}+not`)
  if (sentence.tokens[last + 1]?.key === 'that') signs.push(`${cue.kind}+that`)
  return signs
}

function tenseSigns({ tokens }: ProseSentence): string[] {
  const keys = new Set(tokens.map(({ key }) => key))
  const has = (...words: readonly string[]) => words.some((word) => keys.has(word))
  const past = tokens.filter(({ key }) => /^(?:past|participle)$/.test(verbReading(key)?.form ?? '')).length
  const signs: (string | false)[] = [
    past > 0 && 'past',
    past > 2 && 'past:many',
    has('was', 'were', 'had', 'did') && 'was',
    has('has', 'have', 'is', 'are') && 'is',
    has('you') && 'you',
    has('i', 'my', 'me') && 'i',
    has('we', 'our', 'us') && 'we',
    has('he', 'she', 'his', 'her', 'him') && 'he',
  ]
  return signs.filter((sign) => sign !== false)
}

const turnsOfPhrase: readonly (readonly [string, RegExp])[] = [
  ['question', /\?["”’)]*$/],
  ['colon-end', /:$/],
  ['no-stop', /[^.!?:;]["”’)]*$/],
  ['call-on', /\b(?:we|i|and|also) (?:\w+ly )?(?:call|calling|calls) (?:on|upon|for)\b/i],
  [
    'would-like',
    /\b(?:would|['’]d) (?:like|love|prefer|welcome|suggest|recommend|propose|urge|encourage)\b/i,
  ],
  [
    'we-want',
    /\b(?:we|i) (?:\w+ly )?(?:want|wish|hope|ask|encourage|support|oppose|favou?r|believe|urge|need)\b/i,
  ],
  ['it-is-time', /\bit(?:['’]s| is) (?:high )?time\b/i],
  ['needs-a', /\bneeds? (?:for|a|more|better|an)\b/i],
  ['there-should', /\bthere (?:should|must|needs? to|ought)\b/i],
  ['let-us', /\blet(?:['’]s| us)\b/i],
  ['could-be', /\b(?:could|might|may) be \w+ed\b/i],
  ['you-may-wish', /\byou (?:may|might) (?:wish|want)\b/i],
  [
    'one-option',
    /\b(?:(?:one|another|an?|the) (?:\w+ )?(?:option|alternative|approach|possibility|step|way)|options?:|alternatively)\b/i,
  ],
  [
    'option-label',
    /^\W*(?:option|alternative|track|course|plan|step|recommendation|action|proposal|commitment|lesson|pillar|priority|tab)\s+(?:\d|[A-Z])\b/i,
  ],
  ['i-concur', /\b(?:i|we) (?:agree|concur|endorse|share)\b/i],
  ['for-signature', /^(?:approve|disapprove|see me|other)\b|_{3,}/i],
  ['whether', /\bwhether\b/i],
  ['should-inverted', /(?:^|,\s)should (?:the|a|an|any|we|they|he|it|you|\p{Lu})/iu],
  ['for-example', /\b(?:for example|for instance|e\.g\.|such as)\b/i],
  ['because', /\b(?:because|since|so that|in order to|thereby)\b/i],
  ['thanks', /\b(?:thanks?|grateful|welcome the opportunity|please contact|sincerely|appreciate)\b/i],
  ['quoted', /[“"][^”"]{25,}[”"]/],
  ['money', /[$£€]\s?\d/],
  ['year', /\b(?:19|20)\d\d\b/],
  [
    'better-to',
    /\b(?:it would be|it is|it['’]s) (?:better|best|wise|useful|helpful|important|essential|vital|necessary|critical|crucial|desirable|worth|possible|advisable|appropriate|preferable)\b/i,
  ],
  [
    'goal-is',
    /\b(?:goal|aim|objective|purpose|intention|first step|next step|solution|answer|remedy|priority|way|key|best \w+) (?:is|was|would be|are) (?:to|that)?\b/i,
  ],
  ['instead-of', /\b(?:instead of|rather than)\b/i],
]
