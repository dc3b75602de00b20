import { gazetteer, type Name, type NamedActor, placeNames } from './lexicon/gazetteer.ts'
import { addPhrase, createTrie, longestPhrase, type PhraseTrie } from './phrase-trie.ts'
import type { Token } from './sentence.ts'

/** Tokens that spell a name of one known actor, or of several that share it. */
export interface NameMatch {
  readonly first: number
  readonly last: number
  readonly readings: readonly NameReading[]
}

export interface NameReading {
  readonly actor: NamedActor
  readonly name: Name
}

/** The names of known actors among the tokens; longest match wins, and names of places hide those they hold. */
export function findNames(tokens: readonly Token[]): NameMatch[] {
  names ??= nameTrie()
  const matches: NameMatch[] = []
  for (let first = 0; first < tokens.length; first++) {
    const match = longestPhrase(names, tokens, first)
    if (!match) continue
    const readings = match.values.filter((value) => isReading(value) && isSpelled(value.name, tokens, first))
    if (readings.length === 0 && !match.values.includes('place')) continue
    if (readings.length > 0) matches.push({ first, last: match.last, readings: readings.filter(isReading) })
    first = match.last
  }
  return matches
}

type NameValue = NameReading | 'place'

let names: PhraseTrie<NameValue> | undefined

function nameTrie(): PhraseTrie<NameValue> {
  const trie = createTrie<NameValue>()
  for (const actor of gazetteer()) {
    for (const name of actor.names) addPhrase(trie, name.text, { actor, name })
  }
  for (const place of placeNames) addPhrase(trie, place, 'place')
  return trie
}

const isReading = (value: NameValue): value is NameReading => value !== 'place'

/** Whether the capitals are those of the name; a line all in capitals spells any name. */
function isSpelled(name: Name, tokens: readonly Token[], first: number): boolean {
  if (!name.sensitive) return true
  const head = tokens[first]?.text ?? ''
  return name.text.startsWith(head.replaceAll('’', "'")) || (head === head.toUpperCase() && head.length > 3)
}
