/** Remembers values by text for as long as they are asked for. */
export interface Memory<T> {
  /** The value kept for the text, else the computed one, which is then kept. */
  recall(text: string, compute: (text: string) => T): T
  /** Ends a round. When less than half of what is kept was asked for in it, the rest is dropped. */
  endRound(): void
}

interface Entry<T> {
  readonly value: T
  round: number
}

export function createMemory<T>(): Memory<T> {
  const entries = new Map<string, Entry<T>>()
  let round = 0
  let asked = 0
  return {
    recall(text, compute) {
      let entry = entries.get(text)
      if (!entry) {
        const key = detached(text)
        entry = { value: compute(key), round: -1 }
        entries.set(key, entry)
      }
      if (entry.round !== round) asked += 1
      entry.round = round
      return entry.value
    },
    endRound() {
      if (entries.size > asked * 2) {
        for (const [key, entry] of entries) if (entry.round !== round) entries.delete(key)
      }
      round += 1
      asked = 0
    },
  }
}

/** An equal string with memory of its own: a slice would keep the whole document it was cut from alive. */
const detached = (slice: string): string => ` ${slice}`.slice(1)
