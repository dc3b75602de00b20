import type { Passage } from '../markdown/passage.ts'
import type { Place } from '../markdown/place.ts'
import type { NameMatch } from './names.ts'

/** A word, a number or a punctuation mark; offsets count from the start of its sentence's text. */
export interface Token extends Place {
  readonly text: string
  /** Lower case, with straight apostrophes and plain hyphens: what lexicons are looked up by. */
  readonly key: string
}

/** A sentence of a passage. `from` and `to` are offsets into the passage's prose. */
export interface ProseSentence {
  readonly passage: Passage
  readonly from: number
  readonly to: number
  readonly text: string
  readonly tokens: readonly Token[]
  readonly marks: readonly Mark[]
  readonly names: readonly NameMatch[]
}

/** A cue that a lexicon found: the tokens `first` to `last` (inclusive) and what the lexicon says of them. */
export interface Mark {
  readonly first: number
  readonly last: number
  readonly cue: Cue
}

/** What a lexicon entry says: its class, and in which form of the verb it stood, if it is one. */
export interface Cue {
  readonly kind: CueKind
  /** The verb's base form, or the phrase. */
  readonly entry: string
  readonly form?: VerbForm
}

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

export type CueKind =
  // Instruments: what is done with what.
  | 'give'
  | 'ease'
  | 'impose'
  | 'withdraw'
  | 'subject-give'
  | 'subject-ease'
  | 'subject-impose'
  | 'subject-withdraw'
  | 'begins'
  | 'ends'
  | 'direct-incentive'
  | 'direct-penalty'
  | 'benefit'
  | 'burden'
  | 'incentive'
  | 'penalty'
  | 'generic-incentive'
  | 'generic-penalty'
  | 'neither'
  // Voice: who speaks, and how firmly.
  | 'report'
  | 'position'
  | 'demand'
  | 'performative'
  | 'obligation'
  | 'possibility'
  | 'future'
  | 'negation'
  | 'evaluation'
  | 'condition'
  | 'not-condition'
  // Engagement.
  | 'engage'
  | 'position-noun'
  | 'loose-source'
  // Measures.
  | 'verifier'
  | 'observable'
  | 'benchmark'
  | 'consequence'
  | 'baseline'
  // Acts by their duration.
  | 'one-off'
  | 'lasting'
