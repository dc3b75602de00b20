import { expect, test } from 'vitest'
import { verbForms } from '../../src/prose/inflect.ts'
import type { VerbForm } from '../../src/prose/sentence.ts'

/** Base, third person, past, participle (a dash where it is spelled as the past), gerund. */
const verbs = `
offer offers offered - offering|provide provides provided - providing|apply applies applied - applying
deploy deploys deployed - deploying|pay pays paid - paying|lay lays laid - laying|veto vetoes vetoed - vetoing
impose imposes imposed - imposing|agree agrees agreed - agreeing|free frees freed - freeing|tie ties tied - tying
plan plans planned - planning|ban bans banned - banning|debar debars debarred - debarring
disbar disbars disbarred - disbarring|embed embeds embedded - embedding|transmit transmits transmitted - transmitting
permit permits permitted - permitting|refer refers referred - referring|transfer transfers transferred - transferring
deter deters deterred - deterring|admit admits admitted - admitting|fulfil fulfils fulfilled - fulfilling
compel compels compelled - compelling|equip equips equipped - equipping
open opens opened - opening|order orders ordered - ordering|develop develops developed - developing
limit limits limited - limiting|credit credits credited - crediting|curb curbs curbed - curbing
deepen deepens deepened - deepening|obtain obtains obtained - obtaining|repeal repeals repealed - repealing
address addresses addressed - addressing|relax relaxes relaxed - relaxing|push pushes pushed - pushing
launch launches launched - launching|give gives gave given giving|take takes took taken taking
withdraw withdraws withdrew withdrawn withdrawing|withhold withholds withheld - withholding
freeze freezes froze frozen freezing|unfreeze unfreezes unfroze unfrozen unfreezing|lend lends lent - lending
rebuild rebuilds rebuilt - rebuilding|rethink rethinks rethought - rethinking
underwrite underwrites underwrote underwritten underwriting|drive drives drove driven driving
withstand withstands withstood - withstanding|become becomes became - becoming|begin begins began begun beginning
oversee oversees oversaw overseen overseeing|forgo forgoes forwent forgone forgoing|show shows showed shown showing
seek seeks sought - seeking|sell sells sold - selling|tell tells told - telling|write writes wrote written writing
have has had - having|be is was been being|do does did done doing|go goes went gone going`
  .trim()
  .split(/[|\n]/)
  .map((line) => line.split(' '))

const spelled = (verb: string, form: VerbForm) =>
  [...verbForms(verb)].filter(([, other]) => other === form).map(([spelling]) => spelling)

test.each(verbs)('%s, %s, %s, %s, %s', (base = '', s, past, participle, ing) => {
  expect(spelled(base, 's')).toEqual([s])
  expect(spelled(base, 'past')).toEqual([past])
  expect(spelled(base, 'participle')).toEqual(participle === '-' ? [] : [participle])
  expect(spelled(base, 'ing')).toEqual([ing])
  expect(spelled(base, 'base')).toContain(base)
})

test.each([
  ['cancel', ['canceled', 'cancelled'], ['canceling', 'cancelling']],
  ['target', ['targeted', 'targetted'], ['targeting', 'targetting']],
  ['level', ['leveled', 'levelled'], ['leveling', 'levelling']],
])('%s is spelled in the American and in the British way', (verb, past, ing) => {
  expect(spelled(verb, 'past')).toEqual(past)
  expect(spelled(verb, 'ing')).toEqual(ing)
})

test('a verb of several words inflects its first one', () => {
  expect([...verbForms('phase out')]).toEqual([
    ['phased out', 'past'],
    ['phasing out', 'ing'],
    ['phases out', 's'],
    ['phase out', 'base'],
  ])
})

test.each(['cut', 'set', 'put', 'let', 'offset'])('%s stays as it is in the past', (verb) => {
  expect(verbForms(verb).get(verb)).toBe('base')
  expect(verbForms(verb).has(`${verb}ed`)).toBe(false)
})
