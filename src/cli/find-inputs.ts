import { stat } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'

/** A document to read. */
export interface Input {
  /** As shown to the user: relative when it was given so; `-` is standard input. */
  readonly path: string
  /** The user gave its very name, so it is told when nothing is done with it. */
  readonly named: boolean
}

export interface Inputs {
  readonly files: readonly Input[]
  /** What could not be found, one line each. */
  readonly problems: readonly string[]
}

const markdownExtensions = ['.md', '.markdown', '.qmd', '.rmd']
const memoExtensions = [...markdownExtensions, '.txt']

/** The documents that the arguments mean: each once, in the order given, folders sorted by name. */
export async function findInputs(given: readonly string[], cwd: string): Promise<Inputs> {
  const found = await Promise.all(given.map((argument) => find(argument, cwd)))
  const files = found.flatMap((one) => one.files)
  const paths = files.map(({ path }) => resolve(cwd, path))
  return {
    files: files.filter((_, i) => paths.indexOf(paths[i] ?? '') === i),
    problems: found.flatMap((one) => one.problems),
  }
}

async function find(argument: string, cwd: string): Promise<Inputs> {
  if (argument === '-') return { files: [{ path: '-', named: true }], problems: [] }
  const kind = await kindOf(resolve(cwd, argument))
  if (kind === 'folder') return inFolder(argument, cwd)
  if (kind === 'file') return { files: [{ path: argument, named: true }], problems: [] }
  if (/[*?[{(!]/.test(argument)) return matching(argument, cwd)
  return problem(`${argument}: no such file or folder; check its name and where you are (${cwd})`)
}

/** A path that may not be looked at counts as a file: reading it then says why. */
const kindOf = (path: string): Promise<'file' | 'folder' | 'nothing'> =>
  stat(path).then(
    (stats) => (stats.isDirectory() ? 'folder' : 'file'),
    (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? 'nothing' : 'file'),
  )

async function inFolder(folder: string, cwd: string): Promise<Inputs> {
  const names = await search('**', resolve(cwd, folder), markdownExtensions)
  if (names.length === 0) return problem(`${folder}: no ${listed(markdownExtensions)} file in this folder`)
  return { files: names.map((name) => ({ path: join(folder, name), named: false })), problems: [] }
}

async function matching(pattern: string, cwd: string): Promise<Inputs> {
  const names = await search(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, cwd, memoExtensions)
  if (names.length === 0) return problem(`${pattern}: matches no ${listed(memoExtensions)} file`)
  return { files: names.map((path) => ({ path, named: false })), problems: [] }
}

async function search(pattern: string, cwd: string, extensions: readonly string[]): Promise<string[]> {
  // Loaded only here, so that a run on a single file does not wait for it.
  const { glob } = await import('tinyglobby')
  const names = await glob(pattern, {
    cwd,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
    followSymbolicLinks: false,
  })
  return names.filter((name) => extensions.includes(extname(name).toLowerCase())).sort()
}

const problem = (text: string): Inputs => ({ files: [], problems: [text] })

const listed = (names: readonly string[]) => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
