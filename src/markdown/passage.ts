import type { Place } from './place.ts'

/**
 * A run of prose that reads in one go: a heading, a paragraph or a table cell, with its markup taken away.
 * Only cells may be empty; the place of an empty one includes the pipe before it.
 * All source offsets are relative to the start of the block it stands in, so that a cached block can move.
 */
export interface Passage extends Place {
  readonly kind: 'heading' | 'paragraph' | 'cell'
  /**
   * The prose without markup; each white space run of the source (also a line break) is one space. A code span or
   * an address stands as one U+FFFC; images, footnote marks, HTML and targets of links are left out.
   */
  readonly text: string
  /**
   * Where the prose stands: pairs (prose offset, source offset), ascending; between pairs both run in step. Where
   * source was left out two pairs have the same prose offset: the end of the one run and the start of the next.
   * Read it with `placeOf` and `toSource`.
   */
  readonly map: readonly number[]
  /** 1–6 for a heading, else 0. */
  readonly level: number
  /** The list items it stands in, outermost first. */
  readonly items: readonly ListItem[]
  /** The table cell it is, if it is one. */
  readonly cell: Cell | undefined
  /** Inside a block quotation. */
  readonly quoted: boolean
  /** The body of a footnote. */
  readonly footnote: boolean
  /** All of it, but for a colon or a stop, is strong or emphasised: a run-in heading when it is short. */
  readonly emphasised: boolean
  /** Prose offsets of a leading strong run ("**Owner.** The ministry…"), if there is one. */
  readonly lead: Place | undefined
}

/** One item of a list, by its place in the block. */
export interface ListItem extends Place {
  readonly ordered: boolean
  /** 0 for the first item of its list. */
  readonly index: number
  /** The start of its list in the block: items with the same one are siblings. */
  readonly list: number
}

/** One cell of a table, by its place in the table. */
export interface Cell {
  /** The start of its table in the block. */
  readonly table: number
  /** 0 is the heading row. */
  readonly row: number
  readonly column: number
}

/** An HTML comment: what may speak to the linter. */
export interface Comment extends Place {
  /** What stands between `<!--` and `-->`, trimmed. */
  readonly text: string
  /** In the middle of prose: then it speaks of its passage, else of what follows it. */
  readonly inline: boolean
}

/** A block after parsing, all places relative to its start. */
export interface ParsedBlock {
  readonly passages: readonly Passage[]
  readonly comments: readonly Comment[]
}
