const whiteSpace = /\s/

/**
 * Builds the prose of a passage with its map to the source. The map holds pairs (prose offset, source offset): one
 * where a verbatim run starts and one where it ends, so that what was left out between two runs belongs to neither.
 */
export class ProseWriter {
  readonly map: number[] = []
  /** How long the prose is so far. */
  length = 0
  readonly #parts: string[] = []
  #pendingSpace = -1

  /** The prose. Joined once at the end: added up, the engine would keep it as a tree of its parts. */
  get text(): string {
    return this.#parts.join('')
  }

  /** Adds source as it stands; white space runs shrink to one space. */
  verbatim(value: string, source: number): void {
    let from = -1
    for (let i = 0; i < value.length; i++) {
      if (!isSpace(value, i)) {
        if (from < 0) from = i
        continue
      }
      // A single plain space between two words needs no pair of its own.
      if (from >= 0 && value.charCodeAt(i) === 0x20 && i + 1 < value.length && !isSpace(value, i + 1))
        continue
      if (from >= 0) this.#write(value.slice(from, i), source + from, source + i)
      from = -1
      this.space(source + i)
    }
    if (from >= 0) this.#write(value.slice(from), source + from, source + value.length)
  }

  /** Adds what a stretch of source stands for: the character of an escape, or one for a span of code. */
  instead(value: string, start: number, end: number): void {
    if (whiteSpace.test(value)) this.space(start)
    else this.#write(value, start, end)
  }

  /** Adds white space, which counts only between words. */
  space(source: number): void {
    if (this.length > 0 && this.#pendingSpace < 0) this.#pendingSpace = source
  }

  #write(value: string, start: number, end: number): void {
    if (!value) return
    if (this.#pendingSpace >= 0) {
      const at = this.#pendingSpace
      this.#pendingSpace = -1
      this.#append(' ', at, at + 1)
    }
    this.#append(value, start, end)
  }

  #append(value: string, start: number, end: number): void {
    const { map, length } = this
    const runsOn = map.at(-2) === length && map.at(-1) === start
    if (runsOn) map.length -= 2
    const before = map.at(-2)
    const inStep = runsOn && before !== undefined && start - (map.at(-1) ?? 0) === length - before
    // Two runs that follow each other in step are one; a run whose length differs keeps its own pair.
    if (!inStep || end - start !== value.length) map.push(length, start)
    this.#parts.push(value)
    this.length += value.length
    map.push(this.length, end)
  }
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code > 0x20 && code < 0x85) return false
  return whiteSpace.test(text[at] ?? '')
}
