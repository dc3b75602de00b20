import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import type { Format } from '../markdown/block.ts'
import { type Decoded, decode } from './decode.ts'
import type { Input } from './find-inputs.ts'
import type { Host } from './host.ts'

/** The name under which messages and reports speak of an input. */
export const shownName = ({ path }: Input): string => (path === '-' ? '<stdin>' : path)

/** The format that the file's extension means; standard input is Markdown. */
export const formatOf = ({ path }: Input): Format =>
  extname(path).toLowerCase() === '.txt' ? 'text' : 'markdown'

/** Reads a document; what stands in the way is a problem in words, not an error. */
export async function readInput({ path }: Input, { cwd, stdin }: Host): Promise<Decoded> {
  if (path === '-') return decode(await allOf(stdin))
  return readFile(resolve(cwd, path)).then(decode, (error: NodeJS.ErrnoException) => ({
    problem: reasons[error.code ?? ''] ?? `could not be read (${error.message})`,
  }))
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
  ENOENT: 'is gone; check its name',
  ERR_FS_FILE_TOO_LARGE: 'is too large to be one memo; split it',
}

async function allOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
