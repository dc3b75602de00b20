import type { Place } from '../markdown/place.ts'
import type { Memo } from '../memo/model.ts'
import type { Fix, RelatedPlace, Severity } from './finding.ts'
import type { OptionSpecs, OptionValues } from './options.ts'

/** A rule: what it looks for and why, with examples that run as tests and are printed on its page. */
export interface Rule<Specs extends OptionSpecs = OptionSpecs> {
  /** Names the thing found, so that `policy-memo-ignore <id>` reads. Also the file's name. */
  readonly id: string
  /** One sentence: what the rule reports. */
  readonly summary: string
  /** Why a reader of the memo cares, with the source of the standard. */
  readonly why: string
  /** The severity of a finding that a colleague would insist on. */
  readonly severity: Severity
  readonly options: Specs
  readonly examples: readonly Example[]
  check(memo: Memo, options: OptionValues<Specs>): Iterable<Draft>
}

/** Two short memos: `bad` yields the messages in `says`, in order; `good` yields none of this rule. */
export interface Example {
  readonly bad: string
  readonly says: readonly string[]
  readonly good: string
}

/** What a rule yields; the linter adds the rule's id and the configured severity. */
export interface Draft {
  readonly place: Place
  readonly message: string
  /** Lower than the rule's severity where the memo makes the gap matter less. */
  readonly severity?: Severity
  readonly related?: readonly RelatedPlace[]
  readonly fixes?: readonly Fix[]
  readonly actor?: string
}

/** Declares a rule; the options given to `check` have the types that `options` declares. */
export const defineRule = <const Specs extends OptionSpecs>(rule: Rule<Specs>): Rule<Specs> => rule
