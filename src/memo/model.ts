import type { Format } from '../markdown/block.ts'
import type { Comment } from '../markdown/passage.ts'
import type { Place } from '../markdown/place.ts'
import type { ProseSentence } from '../prose/sentence.ts'

/**
 * The glossary: every word the product uses for a memo, as a type. Data only.
 * All places are UTF-16 offsets into the document.
 */

/** A memo as read: what the rules look at. */
export interface Memo {
  /** The document, verbatim. */
  readonly text: string
  readonly format: Format
  readonly frontMatter: FrontMatter
  readonly sections: readonly Section[]
  readonly sentences: readonly Sentence[]
  readonly actors: readonly Actor[]
  /** Names and nouns that were looked at and not taken for parties; their role is `other`. */
  readonly passedOver: readonly Actor[]
  readonly recommendations: readonly Recommendation[]
  readonly instruments: readonly Instrument[]
  readonly benchmarks: readonly Benchmark[]
  readonly directives: readonly Directive[]
  /** The last word on whether to lint, with the reason in words. */
  readonly verdict: Verdict
  readonly genre: Genre
}

export interface Verdict {
  readonly isMemo: boolean
  /** Who says so: the document's front matter or what it reads like. */
  readonly because: 'front matter' | 'reading'
  /** In words, for the status bar: "recommendations and policy sections". */
  readonly reason: string
}

/** What kind of memo it is; a directive orders, an information memo asks nothing. */
export type Genre = 'decision memo' | 'brief' | 'op-ed' | 'submission' | 'directive' | 'information memo'

/** What the author declares about the memo in its front matter. */
export interface FrontMatter {
  /** `policy-memo: true | false`. */
  readonly isMemo: boolean | undefined
  readonly actors: readonly DeclaredActor[]
}

export interface DeclaredActor {
  readonly name: string
  readonly aliases: readonly string[]
  readonly role: ActorRole | undefined
}

/** A comment that speaks to the linter, and the stretch of text that it covers. */
export interface Directive extends Place {
  readonly comment: Comment
  readonly covers: Place
}

/** A heading and what stands below it, up to the next heading of its level or above. */
export interface Section extends Place {
  readonly role: SectionRole
  /** Undefined for what stands before the first heading. */
  readonly heading: Heading | undefined
  /** The index of the section it stands in, if any. */
  readonly parent: number | undefined
}

export interface Heading extends Place {
  readonly text: string
  /** 1–6; a heading of plain text without marks gets the level its place suggests. */
  readonly level: number
}

export type SectionRole =
  | 'summary'
  | 'background'
  | 'problem'
  | 'options'
  | 'stakeholders'
  | 'recommendations'
  | 'risks'
  | 'conclusion'
  | 'references'
  | 'header'
  | 'other'

/** A sentence in its place. */
export interface Sentence extends Place {
  /** Its number in the memo, counted from 0. */
  readonly index: number
  readonly prose: ProseSentence
  /** Where its block starts: added to places within the block. */
  readonly base: number
  /** Index of its section. */
  readonly section: number
  /** Prose that argues; false for headings, references, quotations, footnotes, author notes and page furniture. */
  readonly argues: boolean
}

/** A state, organization, institution or group, one per alias set. */
export interface Actor {
  readonly name: string
  /** The names found in the memo, the first one as first written. */
  readonly aliases: readonly string[]
  readonly kind: 'state' | 'organization' | 'institution' | 'group'
  /** Known by its name, spelled out or declared; false for what only its shape and use make a party. */
  readonly named: boolean
  readonly role: ActorRole
  readonly mentions: readonly Mention[]
  /** Sentences that state what it wants, fears, supports or opposes. */
  readonly positions: readonly Sentence[]
  /** Sentences of recommendations that engage it, its own section or its row in a stakeholder table. */
  readonly engagements: readonly Sentence[]
  /** A position is stated or it is engaged: plainly, or as far as all signs together tell. */
  readonly addressed: boolean
  /** How much a reader would miss its being dealt with, from 0 to 1: that it has a stake, and is not addressed. */
  readonly missed: number
  /** What it was judged by. */
  readonly signs: readonly string[]
}

/** Own side, the party whose conduct is to change, another party with a stake, or no party (place, publisher, foil). */
export type ActorRole = 'own' | 'target' | 'stakeholder' | 'other'

export interface Mention extends Place {
  readonly sentence: Sentence
  /** Its tokens in the sentence, both inclusive. */
  readonly first: number
  readonly last: number
  /** As written. */
  readonly text: string
}

/** One proposal with its supporting sentences: list item, sub-section or paragraph. */
export interface Recommendation extends Place {
  /** All sentences of the unit. */
  readonly sentences: readonly Sentence[]
  /** Those that propose. Never empty. */
  readonly proposals: readonly Sentence[]
  /** Its heading and sentences of the summary, where they propose the same in short. */
  readonly restated: readonly Sentence[]
  /** The words that say what is to be done: where a finding about the whole recommendation stands. */
  readonly act: Place
  readonly heading: Heading | undefined
  /** The name of the actor who is to act. */
  readonly owner: string | undefined
  readonly instruments: readonly Instrument[]
  readonly benchmarks: readonly Benchmark[]
  /** Asks for progress or an outcome over time; false for an act that is complete once done. */
  readonly asksProgress: boolean
  /** The option chosen, or one weighed beside others. */
  readonly standing: 'chosen' | 'weighed'
  /** How probably a reader would ask for a measure if the unit has none, from 0 to 1. */
  readonly benchmarkMissed: number
  /** How probably a reader would ask for the other side of its offer or threat, from 0 to 1. */
  readonly balanceMissed: number
  /** What it was judged by. */
  readonly signs: readonly string[]
  /** Stands where recommendations or options are expected; false for a proposal made in passing. */
  readonly expected: boolean
}

/** An incentive or a penalty: act × thing. */
export interface Instrument extends Place {
  readonly kind: 'incentive' | 'penalty'
  readonly sentence: Sentence
  /** The words of the thing given or imposed, as written: "food or economic relief". */
  readonly thing: string
  /** The name of the actor it is aimed at. */
  readonly target: string | undefined
  readonly stance: Stance
  readonly condition: Condition | undefined
  /** Only a general word ("incentives", "penalties"), no instance named. */
  readonly generic: boolean
  /** By the words of act and thing, or only by all signs of its sentence together. */
  readonly found: 'words' | 'signs'
  /** A reader would say that the memo offers or threatens this, as far as all signs together tell. */
  readonly held: boolean
}

/** The words that tie an instrument to conduct ("in exchange for"), or only say what it is for ("for retrofits"). */
export interface Condition extends Place {
  readonly kind: 'conduct' | 'purpose'
}

/** Whose the thought is: only the first two are the memo's own. */
export type Stance =
  | 'proposed'
  | 'weighed'
  | 'existing'
  | 'demanded'
  | 'reported'
  | 'forecast'
  | 'asked'
  | 'negated'

/** What progress is judged by. The word "benchmark" alone fills no slot. */
export interface Benchmark extends Place {
  readonly sentence: Sentence
  readonly slots: Readonly<Partial<Record<BenchmarkSlot, Place>>>
  /** The memo calls it a benchmark, a milestone, a target. */
  readonly announced: boolean
  /** By the words that fill its slots, or only by all signs of its sentence together. */
  readonly found: 'words' | 'signs'
  /** A reader would say that progress is to be judged by this, as far as all signs together tell. */
  readonly held: boolean
}

export type BenchmarkSlot = 'metric' | 'date' | 'verifier' | 'baseline' | 'consequence'
