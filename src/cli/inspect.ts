import { mkdir, writeFile } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import type { InspectRequest } from './arguments.ts'
import { documents, foundInputs } from './documents.ts'
import type { Input } from './find-inputs.ts'
import type { ExitCode, Host } from './host.ts'
import { type Prediction, prediction } from './prediction.ts'
import { UsageError } from './usage-error.ts'

/** Prints how a memo is read, or writes it to a folder, one file per memo. */
export async function inspect(request: InspectRequest, host: Host): Promise<ExitCode> {
  const tally = { unread: 0 }
  const inputs = await foundInputs(request, host, tally)
  const write = request.out === undefined ? toStdout(inputs, host) : await toFolder(inputs, host, request.out)
  for await (const { input, result } of documents(inputs, request, host, tally)) {
    await write(prediction(idOf(input), result))
  }
  return tally.unread > 0 ? 2 : 0
}

type Write = (prediction: Prediction) => unknown

function toStdout(inputs: readonly Input[], { stdout }: Host): Write {
  if (inputs.length > 1) throw new UsageError('inspect prints one memo; for several give a folder: --out DIR')
  return (value) => stdout.write(printed(value))
}

async function toFolder(inputs: readonly Input[], { cwd }: Host, folder: string): Promise<Write> {
  const ids = inputs.map(idOf)
  const twice = ids.find((id, i) => ids.indexOf(id) < i)
  if (twice !== undefined)
    throw new UsageError(`two of the files would be written to ${join(folder, twice)}.json`)
  await mkdir(resolve(cwd, folder), { recursive: true })
  return (value) => writeFile(resolve(cwd, folder, `${value.id}.json`), printed(value))
}

const idOf = ({ path }: Input) => (path === '-' ? 'stdin' : basename(path, extname(path)))

const printed = (value: Prediction) => `${JSON.stringify(value, null, 2)}\n`
