import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createReader } from '../../src/memo/read-memo.ts'
import type { Labelled } from './labelled.ts'

/**
 * Reads memos whose labels stand beside them: `labels/<id>.json`, `docs/<id>.md` and `docs/<id>.sents` below the
 * folder, all but the memos held back. The labelled sentences come as lines of number, start and end (UTF-16 offsets).
 */
export function readLabelsBeside(folder: string, heldBack: ReadonlySet<string>): Labelled[] {
  const ids = readdirSync(path.join(folder, 'labels')).map((file) => path.basename(file, '.json'))
  return ids.filter((id) => !heldBack.has(id)).map((id) => readOne(folder, id))
}

function readOne(folder: string, id: string): Labelled {
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
    return shared.reduce((best, next) => (next.by > best.by ? next : best), { n: -1, by: 0 }).n
  })
  const { labels, actors, findings, blocks } = JSON.parse(file(`labels/${id}.json`))
  return { id, family: id, memo, numberOf, labels, actors, findings, blocks }
}
