import type { VerbForm } from './sentence.ts'

/** Base, past and participle of verbs that do not add "ed". */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = Object.fromEntries(
  `be was been|become became become|begin began begun|break broke broken|bring brought brought|build built built
  rebuild rebuilt rebuilt|buy bought bought|catch caught caught|choose chose chosen|come came come
  overcome overcame overcome|cut cut cut|undercut undercut undercut|deal dealt dealt|do did done|draw drew drawn
  drive drove driven|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|fly flew flown
  forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen
  unfreeze unfroze unfrozen|get got got|give gave given|go went gone|undergo underwent undergone|grow grew grown
  have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|keep kept kept|know knew known|lay laid laid
  lead led led|mislead misled misled|leave left left|lend lent lent|let let let|lose lost lost|make made made
  mean meant meant|meet met met|offset offset offset|override overrode overridden|overtake overtook overtaken
  pay paid paid|repay repaid repaid|put put put|quit quit quit|read read read|rise rose risen|run ran run
  say said said|see saw seen|oversee oversaw overseen|foresee foresaw foreseen|seek sought sought|sell sold sold
  send sent sent|set set set|reset reset reset|shake shook shaken|show showed shown|shrink shrank shrunk|shut shut shut
  sink sank sunk|speak spoke spoken|spend spent spent|split split split|spread spread spread|stand stood stood
  withstand withstood withstood|stick stuck stuck|strive strove striven|take took taken|retake retook retaken
  teach taught taught|tell told told|think thought thought|rethink rethought rethought|throw threw thrown
  understand understood understood|undertake undertook undertaken|uphold upheld upheld|win won won
  withdraw withdrew withdrawn|withhold withheld withheld|write wrote written|rewrite rewrote rewritten
  underwrite underwrote underwritten|bear bore borne|strike struck struck|bind bound bound|cast cast cast
  broadcast broadcast broadcast|forecast forecast forecast|cost cost cost|hurt hurt hurt|beat beat beaten
  swear swore sworn|tear tore torn|wear wore worn|bet bet bet|bid bid bid|rid rid rid`
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .map(([base = '', past = '', participle = '']) => [base, [past, participle]]),
)

/** Verbs with a stressed last syllable that double their last consonant, after any prefix. */
const doubling =
  /^(?:(?:re|de|dis|un|over|under|pre|out)-?)?(?:abet|admit|ban|bar|begin|bet|bid|cap|commit|compel|concur|confer|control|cut|deter|dip|dispel|drop|embed|emit|equip|excel|expel|fit|flag|forget|get|grab|hit|impel|incur|infer|knit|let|map|net|nod|occur|omit|patrol|permit|pin|plan|plug|prefer|program|propel|put|quit|rebel|rebut|recur|refer|rid|rig|rip|rob|rub|run|scan|scrap|scrub|set|ship|shrug|shut|sit|slam|slip|slot|snap|split|spot|spur|stem|step|stop|strip|submit|swap|tag|tap|top|transfer|transmit|trap|trim|unplug|wed|win|wrap|fulfil|enrol|instal|quiz|rap|sap|slap|spin|stir|strap|thin|tip|whip|zip)$/
/** Verbs of which British writers double the consonant and American ones do not. */
const doublingAbroad =
  /^(?:(?:re|de|dis|un)-?)?(?:benefit|bias|cancel|channel|counsel|dial|equal|focus|fuel|funnel|initial|label|level|marshal|model|panel|pencil|quarrel|rival|signal|target|total|travel|tunnel)$/

/**
 * Every spelling of a verb's forms. "phase out" inflects its first word. A spelling that two forms share is the finite
 * one: "offered" the past, "cut" the base.
 */
export function verbForms(verb: string): ReadonlyMap<string, VerbForm> {
  const [head = '', ...rest] = verb.split(' ')
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  const forms: [string, VerbForm][] = [
    ...pastForms(head),
    ...gerunds(head).map((form): [string, VerbForm] => [form, 'ing']),
    [thirdPerson(head), 's'],
    [head, 'base'],
  ]
  return new Map(forms.map(([form, name]) => [form + tail, name]))
}

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has'
  if (verb === 'be') return 'is'
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

function pastForms(verb: string): [string, VerbForm][] {
  const own = irregular[verb]
  if (own) {
    const [past, participle] = own
    return [
      [participle, 'participle'],
      [past, 'past'],
    ]
  }
  if (verb.endsWith('e')) return [[`${verb}d`, 'past']]
  if (/[^aeiou]y$/.test(verb)) return [[`${verb.slice(0, -1)}ied`, 'past']]
  return stems(verb).map((stem) => [`${stem}ed`, 'past'])
}

function gerunds(verb: string): string[] {
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}ying`]
  if (/[^eoy]e$/.test(verb) && verb !== 'be') return [`${verb.slice(0, -1)}ing`]
  return stems(verb).map((stem) => `${stem}ing`)
}

/** What an ending is added to: with the last consonant once, twice, or as one or the other spelling has it. */
function stems(verb: string): string[] {
  const twice = verb + verb.at(-1)
  if (doubling.test(verb)) return [twice]
  return doublingAbroad.test(verb) ? [verb, twice] : [verb]
}
