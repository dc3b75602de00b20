/** What the program needs of the process it runs in; tests give their own. */
export interface Host {
  /** Relative file names start here. */
  readonly cwd: string
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Output
  readonly stderr: Output
}

/** Where text goes. A terminal says how many colours it shows; a file says nothing. */
export interface Output {
  write(text: string): unknown
  hasColors?(): boolean
}

/** What the program tells the shell: 0 fine, 1 findings that fail, 2 wrong usage or unreadable input. */
export type ExitCode = 0 | 1 | 2
