import type { Actor, ActorRole, Mention } from './model.ts'

/** An actor while it is being read: who it is and where it is named, before its part in the memo is known. */
export interface Party {
  readonly id: string
  readonly name: string
  readonly kind: Actor['kind']
  /** Id of the state or organization that it is a part of. */
  readonly of: string | undefined
  /** What the front matter says. */
  readonly declaredRole: ActorRole | undefined
  /** How it was recognised. */
  readonly spotted: Spotting
  /** The noun by which a group, or the last word by which a name, was taken for a party. */
  readonly head?: string
  readonly mentions: Mention[]
}

/**
 * Known by its name, declared by the author, spelled out as an institution, standing for its state by its office; or
 * only taken for a party by its shape: a person with a title, an acronym, another name, a noun for a group.
 */
export type Spotting =
  | 'known'
  | 'declared'
  | 'institution'
  | 'office'
  | 'person'
  | 'acronym'
  | 'name'
  | 'group'

/** Whether the name itself says that this is a party; all others are parties only if the memo uses them as such. */
export const isNamed = ({ spotted }: Pick<Party, 'spotted'>): boolean =>
  spotted === 'known' || spotted === 'declared' || spotted === 'institution' || spotted === 'office'

/** A name and whom it may mean, as learned from this memo rather than from the gazetteer. */
export interface LearnedName {
  readonly text: string
  readonly party: PartyIdentity
  /** Means the party in any spelling; else only with the capitals given. */
  readonly anyCase?: boolean
}

export type PartyIdentity = Pick<Party, 'id' | 'name' | 'kind' | 'of' | 'declaredRole' | 'spotted' | 'head'>

/** A party where it is named. */
export interface Naming {
  readonly party: Party
  readonly mention: Mention
}

/** The parties named in the sentence between two tokens, both inclusive, in its order. */
export function partiesBetween(
  parties: readonly Party[],
  sentence: number,
  first: number,
  last: number,
): Naming[] {
  return namingsIn(parties, sentence).filter(({ mention }) => mention.first >= first && mention.last <= last)
}

/** The parties named in the sentence, in its order. The parties must have been read to the end of the memo. */
export function namingsIn(parties: readonly Party[], sentence: number): readonly Naming[] {
  const index = indexes.get(parties) ?? indexed(parties)
  indexes.set(parties, index)
  return index.get(sentence) ?? []
}

/** Every sentence asks who is named in it: looking through all mentions each time would take minutes on a long text. */
const indexes = new WeakMap<readonly Party[], ReadonlyMap<number, readonly Naming[]>>()

function indexed(parties: readonly Party[]): ReadonlyMap<number, readonly Naming[]> {
  const index = new Map<number, Naming[]>()
  for (const party of parties) {
    for (const mention of party.mentions) {
      const namings = index.get(mention.sentence.index) ?? []
      namings.push({ party, mention })
      index.set(mention.sentence.index, namings)
    }
  }
  for (const namings of index.values()) namings.sort((a, b) => a.mention.first - b.mention.first)
  return index
}
