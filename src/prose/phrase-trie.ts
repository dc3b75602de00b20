import type { Token } from './sentence.ts'
import { tokenize } from './tokens.ts'

/** Phrases stored by their tokens' keys, so that the longest one at a token is found in one walk. */
export interface PhraseTrie<Value> {
  readonly next: Map<string, PhraseTrie<Value>>
  values: Value[]
}

export interface PhraseMatch<Value> {
  /** Index of the last token, inclusive. */
  readonly last: number
  readonly values: readonly Value[]
}

export const createTrie = <Value>(): PhraseTrie<Value> => ({ next: new Map(), values: [] })

/** Adds a phrase, written as in prose. */
export function addPhrase<Value>(trie: PhraseTrie<Value>, phrase: string, value: Value): void {
  let node = trie
  for (const { key } of tokenize(phrase)) {
    const child = node.next.get(key) ?? createTrie<Value>()
    node.next.set(key, child)
    node = child
  }
  node.values.push(value)
}

/** The longest phrase that starts at token `first`, if any does. */
export function longestPhrase<Value>(
  trie: PhraseTrie<Value>,
  tokens: readonly Token[],
  first: number,
): PhraseMatch<Value> | undefined {
  let node: PhraseTrie<Value> | undefined = trie
  let found: PhraseMatch<Value> | undefined
  for (let i = first; i < tokens.length; i++) {
    node = node.next.get(tokens[i]?.key ?? '')
    if (!node) break
    if (node.values.length > 0) found = { last: i, values: node.values }
  }
  return found
}
