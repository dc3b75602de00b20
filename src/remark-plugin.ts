import type { VFile } from 'vfile'
import { positionsIn } from './markdown/eol.ts'
import { createLinter, type LintOptions } from './pipeline.ts'

/** What `remark().use(remarkPolicyMemo, options)` takes; all of it is optional. */
export type RemarkOptions = Partial<Omit<LintOptions, 'format'>>

/**
 * The linter as a remark plugin: every finding becomes a message of the file, with its rule's id and its place.
 * It reads the file's text, not the tree, so it sees the memo as it was written whatever other plugins changed.
 */
export function remarkPolicyMemo({ when = 'auto', rules = {} }: RemarkOptions = {}) {
  return (_tree: unknown, file: VFile): void => {
    const text = String(file)
    const { findings } = createLinter().lint(text, { format: 'markdown', when, rules })
    const positionAt = positionsIn(text)
    const pointAt = (offset: number) => ({ ...positionAt(offset), offset })
    for (const { start, end, rule, message, severity } of findings) {
      const note = file.message(message, {
        place: { start: pointAt(start), end: pointAt(end) },
        ruleId: rule,
        source: 'policy-memo',
      })
      // A message that is no warning is one that `--frail` lets pass.
      note.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
    }
  }
}
