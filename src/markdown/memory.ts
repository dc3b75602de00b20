/** Remembers values by key for as long as they are asked for. */
export interface Memory<T> {
  /** The value kept under the key, else the computed one, which is then kept. */
  recall(key: string, compute: () => T): T
  /** Drops what was not asked for since the last call, so that the memory grows no larger than what is in use. */
  forgetUnused(): void
}

export function createMemory<T>(): Memory<T> {
  let older = new Map<string, T>()
  let current = new Map<string, T>()
  return {
    recall(key, compute) {
      if (current.has(key)) return current.get(key) as T
      const value = older.has(key) ? (older.get(key) as T) : compute()
      current.set(key, value)
      return value
    },
    forgetUnused() {
      older = current
      current = new Map()
    },
  }
}
