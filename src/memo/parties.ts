import { overlaps } from '../markdown/place.ts'
import type { NameMatch, NameReading } from '../prose/names.ts'
import { addPhrase, createTrie, longestPhrase, type PhraseTrie } from '../prose/phrase-trie.ts'
import { isCapitalized } from '../prose/tokens.ts'
import { declaredNames, learnInstitutions } from './defined-names.ts'
import { learnGroups } from './group-names.ts'
import type { Header } from './header.ts'
import type { FrontMatter, Mention, Sentence } from './model.ts'
import { learnOfficeHolders } from './office-holders.ts'
import type { LearnedName, Party, PartyIdentity } from './party.ts'
import { learnProperNames } from './proper-names.ts'
import { placeOfTokens, textOfTokens } from './sentences.ts'

/** Everybody whom the memo names, each with all mentions under all names. */
export function readParties(
  sentences: readonly Sentence[],
  frontMatter: FrontMatter,
  { correspondents }: Header,
): Party[] {
  const prose = sentences.filter(({ prose: { passage } }) => !passage.footnote)
  // A header without blank lines is one passage: a sentence of it may reach over several fields.
  const telling = prose.filter(
    (sentence) => sentence.argues || correspondents.some((line) => overlaps(line, sentence)),
  )
  // Of two parties that a phrase may mean, the later one is meant.
  const learned = [
    ...learnGroups(telling),
    ...learnProperNames(telling),
    ...learnInstitutions(telling),
    ...learnOfficeHolders(prose),
    ...declaredNames(frontMatter),
  ]
  const names = trieOf(learned)
  const spotted = prose.flatMap((sentence) => spotIn(sentence, names))
  const certain = new Set(
    spotted.filter(isCertain).flatMap(({ readings }) => readings.map(({ actor }) => actor.id)),
  )
  if (spotted.some(isCertainState)) certain.add(anyState)
  const parties = new Map<string, Party>()
  for (const spot of spotted) {
    const identity = spot.learned ?? resolve(spot, certain)
    if (identity) record(parties, identity, spot)
  }
  return [...parties.values()]
}

interface Spot extends NameMatch {
  readonly sentence: Sentence
  readonly learned: PartyIdentity | undefined
}

function trieOf(learned: readonly LearnedName[]): PhraseTrie<LearnedName> {
  const trie = createTrie<LearnedName>()
  for (const name of learned) addPhrase(trie, name.text, name)
  return trie
}

/** The learned names of a sentence, and the known ones that do not lie within them. */
function spotIn(sentence: Sentence, names: PhraseTrie<LearnedName>): Spot[] {
  const { tokens, names: known } = sentence.prose
  const spots: Spot[] = []
  for (let first = 0; first < tokens.length; first++) {
    const match = longestPhrase(names, tokens, first)
    const value = match?.values.at(-1)
    if (!match || !value || !(value.anyCase || value.text.startsWith(tokens[first]?.text ?? ''))) continue
    spots.push({ sentence, first, last: match.last, readings: [], learned: value.party })
    first = match.last
  }
  const free = known.filter(
    ({ first, last }) => !spots.some((spot) => spot.first <= last && first <= spot.last),
  )
  spots.push(...free.map((match) => ({ ...match, sentence, learned: undefined })))
  return spots.sort((a, b) => a.first - b.first)
}

/** Names that can mean nobody else show that the actor is in the memo; doubtful ones may then mean it too. */
function isCertain({ readings }: Spot): boolean {
  return readings.length === 1 && readings[0]?.name.certain === true
}

/** Among states a doubtful name is one too: Turkey beside Armenia is no bird, Georgia beside Russia no part of one. */
const anyState = 'any state'
const isCertainState = (spot: Spot): boolean => isCertain(spot) && spot.readings[0]?.actor.kind === 'state'

/** Not a part of a longer name: Michael Jordan, Chad Smith, Georgia Power. */
function standsAlone({ sentence, first, last }: Spot): boolean {
  const { tokens, names } = sentence.prose
  const isPartOfName = (i: number) =>
    isCapitalized(tokens[i]) && !names.some((name) => name.first <= i && i <= name.last)
  return !(first > 1 && isPartOfName(first - 1)) && !isPartOfName(last + 1)
}

function resolve(spot: Spot, certain: ReadonlySet<string>): PartyIdentity | undefined {
  const readings = spot.readings.filter((reading) => !isMerePlace(spot, reading))
  const backed = readings.filter(
    ({ actor, name }) =>
      certain.has(actor.id) ||
      (name.certain && readings.length > 1) ||
      (actor.kind === 'state' && name.use === 'name' && certain.has(anyState) && standsAlone(spot)),
  )
  // A name shared by a state and its successor means the older one only where the memo names that one otherwise.
  const older = backed.find(({ actor }) => actor.heir && certain.has(actor.id))
  const actor = (older ?? backed.find(({ actor: { heir } }) => !heir) ?? backed[0])?.actor
  if (!actor) return undefined
  const { id, name, kind, of } = actor
  return { id, name, kind, of, declaredRole: undefined, spotted: 'known' }
}

/** "in Seoul", "Hanoi, Vietnam": the city, not the government. */
function isMerePlace({ sentence, first, last }: Spot, { name }: NameReading): boolean {
  if (name.use !== 'capital') return false
  const { tokens } = sentence.prose
  const before = tokens[first - 1]?.key ?? ''
  const after = tokens[last + 1]?.key ?? ''
  if (after === "'s") return false
  return /^(?:in|at|near|outside|around|visit|city|embassy)$/.test(before) || (after === ',' && first === 0)
}

function record(parties: Map<string, Party>, identity: PartyIdentity, { sentence, first, last }: Spot): void {
  const party = parties.get(identity.id) ?? { ...identity, mentions: [] }
  parties.set(identity.id, party)
  const place = placeOfTokens(sentence, first, last)
  const mention: Mention = {
    ...place,
    sentence,
    first,
    last,
    text: textOfTokens(sentence.prose, first, last),
  }
  party.mentions.push(mention)
}
