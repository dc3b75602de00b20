/** A stretch of the source text, as UTF-16 code unit offsets: `start` is the first unit, `end` the one after the last. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** The same stretch moved by `by` units: block-relative places become places in the document. */
export const shifted = (place: Place, by: number): Place => ({ start: place.start + by, end: place.end + by })

/** Whether the two stretches share at least one unit. */
export const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Place, inner: Place): boolean =>
  outer.start <= inner.start && inner.end <= outer.end
