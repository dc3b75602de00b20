import { version } from '../../package.json'
import { readArguments } from './arguments.ts'
import { help } from './help.ts'
import type { ExitCode, Host } from './host.ts'
import { inspect } from './inspect.ts'
import { lint } from './lint.ts'

/** The program: does what the arguments ask for and says how it ended. */
export async function run(argv: readonly string[], host: Host): Promise<ExitCode> {
  const request = readArguments(argv)
  if (request.kind === 'lint') return lint(request, host)
  if (request.kind === 'inspect') return inspect(request, host)
  host.stdout.write(request.kind === 'help' ? help : `${version}\n`)
  return 0
}
