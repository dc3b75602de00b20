import * as vscode from 'vscode'
import { memoLanguage } from './plan.ts'

/** The language the editor would give to a file of this path, going by its extension. */
export function languageOfPath(path: string): string {
  const extension = /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? ''
  const declared = declaredExtensions().find(({ extensions }) => extensions.includes(extension))
  return memoLanguage(declared?.id ?? 'plaintext', path)
}

/** The file extensions, without the dot, of the languages; those of Quarto and R Markdown need no extension installed. */
export function extensionsOf(languages: readonly string[]): string[] {
  const known = [
    ...declaredExtensions(),
    { id: 'quarto', extensions: ['.qmd'] },
    { id: 'rmd', extensions: ['.rmd'] },
  ]
  const extensions = known
    .filter(({ id }) => languages.includes(id))
    .flatMap((language) => language.extensions)
  return [...new Set(extensions.map((extension) => extension.slice(1)))]
}

interface DeclaredLanguage {
  readonly id: string
  readonly extensions: readonly string[]
}

function declaredExtensions(): DeclaredLanguage[] {
  return vscode.extensions.all.flatMap(({ packageJSON }) =>
    ((packageJSON.contributes?.languages ?? []) as Partial<DeclaredLanguage>[]).flatMap(
      ({ id, extensions }) =>
        id && extensions ? [{ id, extensions: extensions.map((extension) => extension.toLowerCase()) }] : [],
    ),
  )
}
