import ignore from 'ignore'
import picomatch from 'picomatch/posix'

/** A `.gitignore` and the folder it stands in: '' for the root, else a path with slashes and without a final one. */
export interface IgnoreFile {
  readonly folder: string
  readonly text: string
}

/** Tells whether a path (relative to the root) is left out by the `.gitignore` files above it. */
export function ignoredBy(files: readonly IgnoreFile[]): (path: string) => boolean {
  const matchers = files.map(({ folder, text }) => ({ folder, matcher: ignore().add(text) }))
  return (path) =>
    matchers.some(({ folder, matcher }) => {
      if (folder === '') return matcher.ignores(path)
      return path.startsWith(`${folder}/`) && matcher.ignores(path.slice(folder.length + 1))
    })
}

/** Whether one of the globs names the path, both relative to the workspace folder. */
export const namedBy = (globs: readonly string[], path: string): boolean =>
  globs.length > 0 && picomatch([...globs], { dot: true })(path)
