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
  readonly mentions: Mention[]
}

/** A name and whom it may mean, as learned from this memo rather than from the gazetteer. */
export interface LearnedName {
  readonly text: string
  readonly party: PartyIdentity
}

export type PartyIdentity = Pick<Party, 'id' | 'name' | 'kind' | 'of' | 'declaredRole'>

/** The parties named in the sentence between two tokens, both inclusive. */
export function partiesBetween(
  parties: readonly Party[],
  sentence: number,
  first: number,
  last: number,
): { party: Party; mention: Mention }[] {
  return parties
    .flatMap((party) =>
      party.mentions
        .filter(
          (mention) => mention.sentence.index === sentence && mention.first >= first && mention.last <= last,
        )
        .map((mention) => ({ party, mention })),
    )
    .sort((a, b) => a.mention.first - b.mention.first)
}
