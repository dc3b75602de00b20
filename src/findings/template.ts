/** Text to insert: fixed words and tab stops that only the author can fill. */
export type Template = readonly (string | Stop)[]

/** A tab stop. Stops with the same number are filled together. */
export interface Stop {
  readonly stop: number
  readonly placeholder: string
  /** Offered instead of the placeholder, first one preselected. */
  readonly choices?: readonly string[]
}

/** Builds a template: `` template`By ${stop(1, 'date')}` ``. */
export function template(strings: TemplateStringsArray, ...values: (string | Stop | Template)[]): Template {
  const parts: (string | Stop)[] = []
  for (const [i, text] of strings.entries()) {
    if (text) parts.push(text)
    const value = values[i]
    if (value === undefined) continue
    if (typeof value === 'string' || 'stop' in value) parts.push(value)
    else parts.push(...value)
  }
  return parts
}

export const stop = (number: number, placeholder: string, choices?: readonly string[]): Stop =>
  choices ? { stop: number, placeholder, choices } : { stop: number, placeholder }

/** The template as VS Code's snippet syntax. */
export const toSnippet = (parts: Template): string => parts.map(snippetPart).join('')

/** The template as plain text, tab stops in square brackets: what the command line and previews show. */
export const toPlainText = (parts: Template): string =>
  parts.map((part) => (typeof part === 'string' ? part : `[${part.placeholder}]`)).join('')

/** Whether the author has nothing to fill in. */
export const isFixedText = (parts: Template): parts is readonly string[] =>
  parts.every((part) => typeof part === 'string')

function snippetPart(part: string | Stop): string {
  if (typeof part === 'string') return part.replace(/[\\$}]/g, '\\$&')
  if (part.choices) return `\${${part.stop}|${part.choices.map(escapeChoice).join(',')}|}`
  return `\${${part.stop}:${part.placeholder.replace(/[\\$}]/g, '\\$&')}}`
}

const escapeChoice = (choice: string) => choice.replace(/[\\,|$}]/g, '\\$&')
