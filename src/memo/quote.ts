import type { Place } from '../markdown/place.ts'

/** The words at a place as a message quotes them: verbatim, each white space run as one space. */
export const quote = (text: string, { start, end }: Place): string =>
  text.slice(start, end).replace(/\s+/g, ' ')
