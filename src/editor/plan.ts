import type { RuleSettings } from '../findings/config.ts'
import type { Format } from '../markdown/block.ts'
import type { Linter, LintResult } from '../pipeline.ts'
import type { MemoSettings } from './checked-settings.ts'

/** Above this many UTF-16 units a document is linted on command and on save only, so that typing stays fluid. */
export const largeDocument = 1_000_000

/** What is known of a document before it is read. */
export interface Candidate {
  readonly language: string
  /** UTF-16 units. */
  readonly size: number
  /** A glob of `policyMemo.files` names it. */
  readonly named: boolean
  /** The user has run Lint This Memo on it since it was opened. */
  readonly asked: boolean
}

export type Occasion = 'open' | 'change' | 'save' | 'command'

/** Who says that it is a memo: the document, the settings (front matter may object), or the user just now. */
export type Insistence = 'document' | 'settings' | 'user'

/** `foreign` documents are none of ours, `off` is switched off by the settings, `later` waits for a save. */
export type Plan = 'foreign' | 'off' | 'later' | Insistence

/** Whether and how to lint. The explicit command wins over all; a file glob wins over `auto`, not over `never`. */
export function planFor(candidate: Candidate, settings: MemoSettings, occasion: Occasion): Plan {
  const { asked, language, size, named } = candidate
  if (!asked && !settings.languages.includes(language)) return 'foreign'
  if (!asked && settings.enable === 'never') return 'off'
  if (size > largeDocument && (occasion === 'open' || occasion === 'change')) return 'later'
  if (asked) return 'user'
  return named || settings.enable === 'always' ? 'settings' : 'document'
}

/** Lints with the insistence given. Reading again costs little: the linter remembers the blocks. */
export function lintInsisting(
  linter: Linter,
  text: string,
  options: { readonly format: Format; readonly rules: RuleSettings },
  insistence: Insistence,
): LintResult {
  if (insistence === 'user') return linter.lint(text, { ...options, when: 'always' })
  const result = linter.lint(text, { ...options, when: 'auto' })
  const declined = result.memo.frontMatter.isMemo === false
  if (insistence === 'document' || result.linted || declined) return result
  return linter.lint(text, { ...options, when: 'always' })
}

/**
 * The language of a document by its id, or by its path where no extension for its language is installed
 * and the editor takes it for plain text.
 */
export function memoLanguage(languageId: string, path: string): string {
  if (languageId !== 'plaintext') return languageId
  if (/\.qmd$/i.test(path)) return 'quarto'
  return /\.rmd$/i.test(path) ? 'rmd' : 'plaintext'
}

export const formatOf = (language: string): Format => (language === 'plaintext' ? 'text' : 'markdown')
