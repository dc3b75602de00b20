import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Memo } from '../../src/memo/model.ts'
import { createReader } from '../../src/memo/read-memo.ts'

/** A memo that a careful reader has labelled, next to our own reading of it. */
export interface Annotated {
  readonly id: string
  readonly memo: Memo
  /** For each of our sentences the number of the annotated one that it shares most with. */
  readonly numberOf: readonly number[]
  readonly labels: readonly { readonly n: number; readonly label: string; readonly proposed?: boolean }[]
  readonly actors: readonly AnnotatedActor[]
  readonly findings: readonly AnnotatedFinding[]
  readonly blocks: readonly { readonly id: string; readonly sentences: readonly number[] }[]
}

export interface AnnotatedActor {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly role: string
  readonly position?: boolean
  readonly engaged?: boolean
}

export interface AnnotatedFinding {
  readonly rule: string
  readonly actor?: string
  readonly block?: string
  readonly rating: 'must-fix' | 'worth-saying' | 'noise'
}

/** The annotated actor that shares a name with ours. */
export function annotatedActor(
  { actors }: Annotated,
  own: { name: string; aliases: readonly string[] },
): AnnotatedActor | undefined {
  const names = new Set([own.name, ...own.aliases].map(plain))
  return actors.find(({ name, aliases = [] }) => [name, ...aliases].some((other) => names.has(plain(other))))
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Reads `labels/<id>.json`, `docs/<id>.md` and `docs/<id>.sents` below the folder, all but the memos held back.
 * The annotated sentences come as lines of number, start and end (UTF-16 offsets).
 */
export function readAnnotated(folder: string, heldBack: ReadonlySet<string>): Annotated[] {
  const ids = readdirSync(path.join(folder, 'labels')).map((file) => path.basename(file, '.json'))
  return ids.filter((id) => !heldBack.has(id)).map((id) => readOne(folder, id))
}

function readOne(folder: string, id: string): Annotated {
  const file = (name: string) => readFileSync(path.join(folder, name), 'utf8')
  const sentences = file(`docs/${id}.sents`)
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [n = 0, start = 0, end = 0] = line.split('\t').slice(0, 3).map(Number)
      return { n, start, end }
    })
  const memo = createReader().read(file(`docs/${id}.md`), 'markdown')
  const numberOf = memo.sentences.map((own) => {
    const shared = sentences.map(({ n, start, end }) => ({
      n,
      by: Math.min(own.end, end) - Math.max(own.start, start),
    }))
    const most = shared.reduce((best, next) => (next.by > best.by ? next : best), { n: -1, by: 0 })
    return most.n
  })
  const { labels, actors, findings, blocks } = JSON.parse(file(`labels/${id}.json`))
  return { id, memo, numberOf, labels, actors, findings, blocks }
}
