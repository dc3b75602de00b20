import type { ExitCode } from './cli/host.ts'
import { run } from './cli/run.ts'
import { explained } from './cli/usage-error.ts'

// Setting the code and returning lets pending output reach a pipe; `process.exit` would cut it short.
const end = (code: ExitCode) => {
  process.exitCode = code
}

// A reader such as `head` that has seen enough closes the pipe: nothing is wrong then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

run(process.argv.slice(2), {
  cwd: process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
}).then(end, (error: unknown) => {
  process.stderr.write(`${explained(error)}\n`)
  end(2)
})
