import * as vscode from 'vscode'
import { memoLanguage } from './plan.ts'

/** The language the editor would give to a file of this path, going by its extension. */
export function languageOfPath(path: string): string {
  const extension = /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? ''
  const declared = knownLanguages().find(({ extensions }) => extensions.includes(extension))
  return memoLanguage(declared?.id ?? 'plaintext', path)
}

/** The file extensions, without the dot, of the languages. */
export function extensionsOf(languages: readonly string[]): string[] {
  const extensions = knownLanguages()
    .filter(({ id }) => languages.includes(id))
    .flatMap((language) => language.extensions)
  return [...new Set(extensions.map((extension) => extension.slice(1)))]
}

interface DeclaredLanguage {
  readonly id: string
  readonly extensions: readonly string[]
}

/** Quarto and R Markdown need no extension installed, and Markdown's own may run in another host, out of sight. */
const knownLanguages = (): DeclaredLanguage[] => [
  ...declaredExtensions(),
  { id: 'markdown', extensions: ['.md', '.markdown'] },
  { id: 'quarto', extensions: ['.qmd'] },
  { id: 'rmd', extensions: ['.rmd'] },
]

function declaredExtensions(): DeclaredLanguage[] {
  return vscode.extensions.all.flatMap(({ packageJSON }) =>
    ((packageJSON.contributes?.languages ?? []) as Partial<DeclaredLanguage>[]).flatMap(
      ({ id, extensions }) =>
        id && extensions ? [{ id, extensions: extensions.map((extension) => extension.toLowerCase()) }] : [],
    ),
  )
}
