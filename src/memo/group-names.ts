import { type GroupHead, groupHead } from '../prose/lexicon/group-heads.ts'
import { verbReading } from '../prose/lexicon/verbs.ts'
import type { ProseSentence } from '../prose/sentence.ts'
import { wordSet } from '../prose/word-set.ts'
import type { Sentence } from './model.ts'
import type { LearnedName, PartyIdentity } from './party.ts'

/** Words describing a group may be so many; more would reach into the rest of the sentence. */
const mostModifiers = 3

/**
 * Groups that the memo names in common words, one for each head noun: "platform users" and "users" are one party, and
 * what is known of "tenants" says that "renters" are the same.
 */
export function learnGroups(sentences: readonly Sentence[]): LearnedName[] {
  const groups = new Map<string, { identity: PartyIdentity; phrases: Map<string, number> }>()
  for (const { prose } of sentences) {
    for (const [i, token] of prose.tokens.entries()) {
      const head = groupHead(token.key)
      if (!head?.whole || !isCommonNoun(prose, i)) continue
      const identity = knownGroup(prose, i) ?? newGroup(head, token.key)
      const group = groups.get(identity.id) ?? { identity, phrases: new Map() }
      groups.set(identity.id, group)
      const first = firstModifier(prose, i)
      for (const from of new Set([first, i])) count(group.phrases, phrase(prose, from, i))
    }
  }
  return [...groups.values()].flatMap(({ identity, phrases }) =>
    [...phrases.keys()].map((text) => ({
      text,
      party: { ...identity, name: nameOf(identity, phrases) },
      anyCase: true,
    })),
  )
}

const newGroup = ({ lemma, word }: GroupHead, name: string): PartyIdentity => ({
  id: `group:${word ?? lemma}`,
  name,
  kind: 'group',
  of: undefined,
  declaredRole: undefined,
  spotted: 'group',
  head: lemma,
})

/** Written small, and not the first half of a compound: "company cars", "state-owned". */
function isCommonNoun({ tokens }: ProseSentence, i: number): boolean {
  const token = tokens[i]
  if (!token || (i > 0 && /^\p{Lu}/u.test(token.text))) return false
  const next = tokens[i + 1]
  return next?.key !== '-' && !(next && /^\p{Ll}+$/u.test(next.text) && groupHead(next.key)?.whole)
}

/** The group of the gazetteer whose name ends in this word. */
function knownGroup({ names }: ProseSentence, i: number): PartyIdentity | undefined {
  const reading = names.find(({ last }) => last === i)?.readings.find(({ actor }) => actor.kind === 'group')
  if (!reading) return undefined
  const { id, name, kind, of } = reading.actor
  return { id, name, kind, of, declaredRole: undefined, spotted: 'known' }
}

const notModifiers = wordSet(`
  the a an this that these those all any each every some no other such both many most more few several own same its their
  our his her my your whose which what who and or but nor of in on at to for from by with as than if when while where
  because not only also even just very too so then there here will would can could should may might must shall is are was
  were be been being has have had do does did against between among about into over under within without through during
  before after since until upon per via like least one two three four five six seven eight nine ten hundred thousand
  million it they we you i he she them us me him let please how why whether`)

function firstModifier({ tokens }: ProseSentence, head: number): number {
  let first = head
  while (head - first < mostModifiers) {
    // "co-op members", "drivers' union"
    const at = /^[-']$/.test(tokens[first - 1]?.key ?? '') ? first - 2 : first - 1
    const word = tokens[at]
    const isPlain =
      /^\p{Ll}{2,}$/u.test(word?.text ?? '') || (at === 0 && /^\p{Lu}\p{Ll}{2,}$/u.test(word?.text ?? ''))
    if (!word || !isPlain || notModifiers.has(word.key) || isVerb(word.key)) break
    first = at
  }
  return first
}

/** A finite verb or an infinitive; participles describe ("affected communities"). */
function isVerb(key: string): boolean {
  const reading = verbReading(key)
  return reading !== undefined && !reading.noun && (reading.form === 'base' || reading.form === 's')
}

const phrase = ({ text, tokens }: ProseSentence, first: number, last: number): string =>
  text.slice(tokens[first]?.start, tokens[last]?.end).toLowerCase()

function count(phrases: Map<string, number>, text: string): void {
  phrases.set(text, (phrases.get(text) ?? 0) + 1)
}

/** A known group keeps its name; another is called as the memo calls it most, in more than a word if it ever does. */
function nameOf({ spotted, name }: PartyIdentity, phrases: ReadonlyMap<string, number>): string {
  if (spotted === 'known') return name
  const described = [...phrases].filter(([text]) => text.includes(' ') || text.includes('-'))
  const ranked = (described.length > 0 ? described : [...phrases]).sort(([, a], [, b]) => b - a)
  return ranked[0]?.[0] ?? name
}
