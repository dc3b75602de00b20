import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '../../src/cli/run.ts'

/** A folder with the given files, gone when the test ends. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'policy-memo-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the program within this process. */
export async function policyMemo(
  cwd: string,
  argv: readonly string[],
  stdin: string | Uint8Array = '',
): Promise<Ran> {
  const written = { stdout: '', stderr: '' }
  const output = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text
    },
  })
  async function* input() {
    yield typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin
  }
  const code = await run(argv, { cwd, stdin: input(), stdout: output('stdout'), stderr: output('stderr') })
  return { code, ...written }
}

/** Says of itself that it is a memo, so that the tests of the program do not rest on how memos are recognised. */
export const memo = `---
policy-memo: true
---

# Ending the arms trade

## Recommendations

1. The State Department should offer North Korea food aid and partial sanctions relief to halt its arms transfers.
`

export const readme = '# A tool\n\nInstall it with `npm install`. Then run it.\n'
