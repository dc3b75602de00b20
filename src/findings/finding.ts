import type { Place } from '../markdown/place.ts'
import type { Template } from './template.ts'

/** How loudly a finding speaks: a colleague insists, thinks it worth saying, or would only nod. */
export type Severity = 'error' | 'warning' | 'information' | 'hint'

/** What a rule reports at a place of the memo. */
export interface Finding extends Place {
  readonly rule: string
  readonly severity: Severity
  /** The first clause stands alone and quotes the writer; no full stop at the end. */
  readonly message: string
  /** Other places of the memo that explain the finding. */
  readonly related: readonly RelatedPlace[]
  readonly fixes: readonly Fix[]
  /** Name of the actor spoken of (`unaddressed-stakeholder`) or aimed at (`unbalanced-incentives`). */
  readonly actor?: string
}

export interface RelatedPlace extends Place {
  readonly message: string
}

/** A way forward. A safe fix keeps the meaning; any other holds tab stops and never runs unasked. */
export interface Fix {
  /** An imperative, shown in the light bulb's menu. */
  readonly title: string
  readonly safe: boolean
  readonly edits: readonly Edit[]
}

/** Replaces the text of its place; an insertion has an empty place. */
export interface Edit extends Place {
  readonly text: Template
}
