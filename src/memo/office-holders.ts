import type { ProseSentence } from '../prose/sentence.ts'
import { isCapitalized } from '../prose/tokens.ts'
import type { Sentence } from './model.ts'
import type { LearnedName, PartyIdentity } from './party.ts'

/** Words between a state's adjective and its leader's name. */
const offices = new Set(
  `president president-elect leader premier chancellor chairman chairwoman king queen shah emperor minister dictator
  secretary chief marshal ruler strongman`.split(/\s+/),
)
const officeWords = new Set([
  ...offices,
  'prime',
  'foreign',
  'defense',
  'defence',
  'general',
  'elect',
  '-',
  'supreme',
  'vice',
  'former',
])

/** Presidents of the United States since 1945: memos name them without their country. A fact of history, own list. */
const presidents = new Set(
  'Truman Eisenhower Kennedy Johnson Nixon Ford Carter Reagan Bush Clinton Obama Trump Biden'.split(' '),
)

/**
 * Names of persons who stand for a state: "North Korean leader Kim Jong-un", "President Biden". The full name and
 * its parts then mean the state wherever they stand alone in the memo.
 */
export function learnOfficeHolders(sentences: readonly Sentence[]): LearnedName[] {
  return sentences.flatMap(({ prose }) =>
    prose.tokens.flatMap(({ key }, i) => (offices.has(key) ? holderAt(prose, i) : [])),
  )
}

function holderAt(prose: ProseSentence, office: number): LearnedName[] {
  const first = nameStart(prose, office)
  const last = nameEnd(prose, first)
  if (last < first) return []
  const party = stateBefore(prose, office) ?? presidency(prose, office, last)
  if (!party) return []
  const words = prose.tokens.slice(first, last + 1)
  const full = prose.text.slice(words[0]?.start, words.at(-1)?.end)
  const parts = words.map(({ text }) => text).filter((text) => /^\p{Lu}\p{L}{2,}$/u.test(text))
  return [full, ...parts].map((text) => ({ text, party }))
}

/** "President-elect Donald": the name begins after the whole title. */
function nameStart({ tokens }: ProseSentence, office: number): number {
  let first = office + 1
  while (officeWords.has(tokens[first]?.key ?? '')) first++
  return first
}

/** Up to four capitalized words, with the small halves of hyphenated ones ("Jong-un"). */
function nameEnd({ tokens, names }: ProseSentence, first: number): number {
  let last = first - 1
  while (last < first + 4) {
    const next = tokens[last + 1]
    if (!next || names.some((name) => name.first === last + 1)) break
    const joined = last >= first && next.key === '-' && /^\p{Ll}/u.test(tokens[last + 2]?.text ?? '')
    if (joined) last += 2
    else if (isCapitalized(next)) last++
    else break
  }
  return last
}

function stateBefore({ tokens, names }: ProseSentence, office: number): PartyIdentity | undefined {
  let before = office - 1
  while (officeWords.has(tokens[before]?.key ?? '') || tokens[before]?.key === "'s") before--
  const reading = names.find(({ last }) => last === before)?.readings[0]
  if (reading?.actor.kind !== 'state') return undefined
  return { ...reading.actor, of: undefined, declaredRole: undefined, spotted: 'office' }
}

function presidency({ tokens }: ProseSentence, office: number, last: number): PartyIdentity | undefined {
  if (tokens[office]?.key !== 'president' || !presidents.has(tokens[last]?.text ?? '')) return undefined
  return {
    id: 'US',
    name: 'United States',
    kind: 'state',
    of: undefined,
    declaredRole: undefined,
    spotted: 'office',
  }
}
