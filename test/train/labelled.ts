import type { Memo } from '../../src/memo/model.ts'

/** A memo that a careful reader has labelled, next to our own reading of it. */
export interface Labelled {
  readonly id: string
  /** Memos of one family are never parted between what is learned from and what is measured on. */
  readonly family: string
  readonly memo: Memo
  /** For each of our sentences the number of the labelled one that it shares most with; below 0 for none. */
  readonly numberOf: readonly number[]
  readonly labels: readonly Label[]
  readonly actors: readonly LabelledActor[]
  readonly findings: readonly LabelledFinding[]
  readonly blocks: readonly { readonly id: string; readonly sentences: readonly number[] }[]
}

export interface Label {
  /** The number of the labelled sentence. */
  readonly n: number
  readonly label: 'RECOMMENDATION' | 'INCENTIVE' | 'PENALTY' | 'BENCHMARK'
  /** False for an incentive or a penalty that is not the memo's own. */
  readonly proposed?: boolean
}

export interface LabelledActor {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly role: string
  readonly position?: boolean
  readonly engaged?: boolean
}

export interface LabelledFinding {
  readonly rule: string
  readonly actor?: string
  readonly block?: string
  readonly rating: 'must-fix' | 'worth-saying' | 'noise'
}

/** The labelled actor that shares a name with ours. */
export function labelledActor(
  { actors }: Labelled,
  own: { name: string; aliases: readonly string[] },
): LabelledActor | undefined {
  const names = new Set([own.name, ...own.aliases].map(plain))
  return actors.find(({ name, aliases = [] }) => [name, ...aliases].some((other) => names.has(plain(other))))
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
