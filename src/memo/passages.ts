import type { Block } from '../markdown/block.ts'
import type { Passage } from '../markdown/passage.ts'
import { type Place, shifted } from '../markdown/place.ts'
import { placeOf } from '../markdown/source-map.ts'
import type { ProseSentence } from '../prose/sentence.ts'

/** A passage where it stands in the document, with its sentences. */
export interface PlacedPassage {
  readonly passage: Passage
  readonly sentences: readonly ProseSentence[]
  readonly block: Block
}

/** The source place of a passage in the document. */
export const placeOfPassage = ({ passage, block }: PlacedPassage): Place => shifted(passage, block.start)

/** The source place of the prose offsets `from` to `to` of a passage whose block starts at `base`. */
export const placeInDocument = (passage: Passage, base: number, from: number, to: number): Place =>
  shifted(placeOf(passage, from, to), base)
