/** The strongest way in which a sentence could be taken to propose; surroundings mean something else to each. */
export function cueClass(signs: readonly string[]): string {
  const has = (pattern: RegExp) => signs.some((sign) => pattern.test(sign))
  for (const [name, pattern, unless] of classes) {
    if (has(pattern) && !(unless && has(unless))) return name
  }
  return 'none'
}

/** In order: the first class whose sign is there, and whose counter-sign is not. */
const classes: readonly (readonly [name: string, sign: RegExp, unless?: RegExp])[] = [
  ['question', /^question$/],
  ['performs', /^(?:performative:.*\+own|call-on|that-you|let-us|would-like)$/, /^performative\+not$/],
  ['should', /^should\+(?:verb|passive|other|be-other)$/, /^should\+(?:embedded|inverted|reported|have)$/],
  ['must', /^must\+(?:verb|passive|other|be-other)$/, /^must\+(?:embedded|inverted|reported|have)$/],
  ['hedged', /^(?:should|must)\+/],
  ['imperative', /^imperative$/],
  ['verb', /^opens-verb:base\??$|^imperative\?$/],
  ['gerund', /^gerund$/],
  ['to', /^to-verb$/],
  ['will', /^will\+subject:(?:we|i|Word|agent)$/],
  ['could', /^(?:could|would|can|may|might)\+subject:(?:we|you|agent|name-.*|Word|plural)$/],
  ['want', /^we-want$/],
  ['evaluates', /^(?:evaluation:.*|better-to)$/],
  ['past', /^(?:was|past)$/],
  ['phrase', /^len:<(?:4|9)$/, /^last-of-passage$/],
]
