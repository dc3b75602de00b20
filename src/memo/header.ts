import type { Place } from '../markdown/place.ts'

/** The lines at the top that say who writes to whom, when and on what. */
export interface Header {
  /** Which of the fields stand there. */
  readonly fields: ReadonlySet<HeaderField>
  /** The lines that name the sender and the addressee: the memo's own side. */
  readonly correspondents: readonly Place[]
}

export type HeaderField = 'to' | 'from' | 'date' | 'subject' | 'through'

/** A header stands within so many UTF-16 units of the start, after any front matter. */
const reach = 2500

/** Whether it is headed as a memo is: two fields are no accident. */
export const isHeaded = ({ fields }: Header): boolean => fields.size >= 2

/** Reads the header from the source, since it may stand in lines, in bold, in a table or in a title. */
export function readHeader(text: string, bodyStart: number): Header {
  const top = text.slice(bodyStart, bodyStart + reach)
  const fields = new Set<HeaderField>()
  const correspondents: Place[] = []
  for (const match of top.matchAll(fieldLine)) {
    const field = fieldNames[(match[1] ?? '').toLowerCase()]
    if (!field) continue
    fields.add(field)
    const start = bodyStart + match.index
    if (field === 'to' || field === 'from') correspondents.push({ start, end: start + match[0].length })
  }
  const title = memorandumTitle.exec(top)
  if (title) {
    fields.add('from').add('to')
    const start = bodyStart + title.index
    correspondents.push({ start, end: start + title[0].length })
  }
  for (const match of top.slice(0, bylineReach).matchAll(byline)) {
    const start = bodyStart + match.index
    correspondents.push({ start, end: start + match[0].length })
  }
  return { fields, correspondents }
}

const fieldNames: Readonly<Record<string, HeaderField>> = {
  to: 'to',
  from: 'from',
  date: 'date',
  subject: 'subject',
  re: 'subject',
  through: 'through',
  via: 'through',
}

/** "To: …", "**TO:** …", "| To | … |", at the start of a line. */
const fieldLine =
  /^[ \t>|*_-]*(to|from|date|subject|re|through|via)[ \t]*(?:[*_]*[ \t]*:|:?[*_]*[ \t]*\|).*$/gim

/** A line that says whose paper it is, and for whom, stands within so many UTF-16 units. */
const bylineReach = 700

/** "A brief for councillors by the Centre for Transport", "Submission of the Law Centre to the Committee", "Prepared by …". */
const byline =
  /^[ \t>#*_]*(?:an? )?(?:\w+ )?(?:brief(?:ing)?|memo(?:randum)?|submission|note|paper|letter|report|advice|comments?|response|prepared|written|submitted|presented) (?:for|of|to|by|from)\b.{3,160}$/gim

/** "Memorandum From the Minister to the President". */
const memorandumTitle = /^[# \t*]*(?:\w+ )?memorandum from .+? to .+$/im
