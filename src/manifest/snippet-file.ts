import { toSnippet } from '../findings/template.ts'
import type { Snippet } from '../snippets/index.ts'
import { memoLanguages } from './settings.ts'

/**
 * The snippets as VS Code reads them from a `.code-snippets` file: offered while typing in a memo. The languages
 * stand in each snippet's scope, since naming one that no installed extension knows is an error elsewhere.
 */
export function snippetFile(snippets: readonly Snippet[]): Record<string, unknown> {
  return Object.fromEntries(
    snippets.map(({ title, prefix, body, summary, credit }) => [
      title,
      {
        scope: memoLanguages.join(','),
        prefix,
        body: toSnippet(body),
        description: `${summary} ${credit}.`,
      },
    ]),
  )
}
