import { verbReading } from '../../prose/lexicon/verbs.ts'
import type { ProseSentence, Token } from '../../prose/sentence.ts'
import { isCapitalized, isWord } from '../../prose/tokens.ts'
import { wordSet } from '../../prose/word-set.ts'
import { openingWord } from '../openings.ts'

/** How a sentence opens: as an imperative, a gerund, an infinitive, "That you …". */
export function openingSigns(sentence: ProseSentence): string[] {
  const at = openingWord(sentence)
  const first = sentence.tokens[at]
  if (!first) return ['empty']
  const second = sentence.tokens[at + 1]?.key ?? ''
  const signs = [`opens:${wordClass(first)}`, ...verbSigns(first.key, second)]
  if (openers.has(first.key)) signs.push(`opens-word:${first.key}`)
  if (first.key === 'that' && /^(?:you|we|the|he|our)$/.test(second)) signs.push('that-you')
  if (first.key === 'to' && verbReading(second)?.form === 'base') signs.push('to-verb')
  return signs
}

function verbSigns(first: string, second: string): string[] {
  const reading = verbReading(first)
  if (!reading) return []
  const doubt = reading.noun ? '?' : ''
  const signs = [`opens-verb:${reading.form}${doubt}`]
  if (reading.form === 'base' && opensObject.has(second)) signs.push(`imperative${doubt}`)
  if (reading.form === 'ing') signs.push('gerund')
  return signs
}

function wordClass(token: Token): string {
  if (/^\d/.test(token.text)) return 'number'
  if (!isWord(token)) return 'sign'
  return isCapitalized(token) ? 'Word' : 'word'
}

/** Words that an imperative's object or adverbial begins with. */
const opensObject = wordSet(`
  the a an all any every each our your their its his her this that these those more less new existing public federal
  national local how what whether which where who and or , with to for in on from by at against towards into upon as clear
  strong better legal full other some only no such both up out down between among people data government additional
  further international multilateral information access support`)

/** Function words that tell an imperative from a statement, advice from argument. */
const openers = wordSet(`
  we i you it they he there this that these those if when while since although as in by for to the a an and but or so
  however therefore thus accordingly finally first second third also instead rather alternatively let please do don't
  never always similarly additionally moreover furthermore because after before once until unless given with without what
  how why who where whether is are was were has have had can could would will should must may might shall ideally perhaps
  our my your their its no not`)
