import type { VerbForm } from './sentence.ts'

/** Base, past and participle of verbs that do not add "ed". */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = Object.fromEntries(
  `be was been|begin began begun|bring brought brought|build built built|buy bought bought|choose chose chosen
  come came come|cut cut cut|deal dealt dealt|do did done|draw drew drawn|fall fell fallen|feel felt felt
  fight fought fought|find found found|forbid forbade forbidden|forgo forwent forgone|freeze froze frozen
  unfreeze unfroze unfrozen|get got got|give gave given|go went gone|grow grew grown|have had had|hear heard heard
  hold held held|keep kept kept|know knew known|lead led led|leave left left|lend lent lent|let let let|lose lost lost
  make made made|mean meant meant|meet met met|pay paid paid|put put put|raise raised raised|read read read
  rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent
  set set set|shut shut shut|speak spoke spoken|spend spent spent|stand stood stood|take took taken|teach taught taught
  tell told told|think thought thought|understand understood understood|undertake undertook undertaken
  uphold upheld upheld|win won won|withdraw withdrew withdrawn|withhold withheld withheld|write wrote written
  oversee oversaw overseen|foresee foresaw foreseen|bear bore borne|strike struck struck|bind bound bound`
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .map(([base = '', past = '', participle = '']) => [base, [past, participle]]),
)

/** Verbs of one stressed last syllable that double their last consonant. */
const doubling =
  /^(?:ban|stop|plan|permit|admit|commit|submit|refer|defer|deter|transfer|curb?|cap|cut|set|get|put|let|run|win|begin|occur|prefer|rebut|scrap|drop|step|ship|strip|tap|trim|equip|compel|expel|repel|rid|bid|forget|sit|slip|snap|swap|wrap|concur|confer|infer|incur|recur|spur|bar|map|shut|tag|grab|pin|cancel|label|signal|fuel|model|travel|counsel|channel|level)$/

/** Every form of a verb, by form. "phase out" inflects its first word. */
export function verbForms(verb: string): ReadonlyMap<string, VerbForm> {
  const [head = '', ...rest] = verb.split(' ')
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  const [past, participle] = irregular[head] ?? [regularPast(head), regularPast(head)]
  const forms: [string, VerbForm][] = [
    [participle, 'participle'],
    [past, 'past'],
    [gerund(head), 'ing'],
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

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return `${doubled(verb)}ed`
}

function gerund(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`
  return `${doubled(verb)}ing`
}

const doubled = (verb: string): string => (doubling.test(verb) ? verb + verb.at(-1) : verb)
