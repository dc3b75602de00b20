/** A command as the manifest declares it; its category is always {@link commandCategory}. */
export interface CommandSpec {
  readonly title: string
  /** A when-clause: greyed out where it does not hold. */
  readonly enablement?: string
  /** A product icon, such as `$(book)`. */
  readonly icon?: string
  /** A when-clause: left out of the palette where it does not hold. */
  readonly palette?: string
}

export const commandCategory = 'Policy Memo'

/** Every command, written once: the manifest and the editor's table of handlers follow from it. */
export const commands = {
  'policyMemo.lintMemo': { title: 'Lint This Memo' },
  'policyMemo.lintWorkspace': { title: 'Lint Workspace', enablement: 'workspaceFolderCount > 0' },
  'policyMemo.insertRecommendation': {
    title: 'Insert Recommendation…',
    enablement: '!activeEditorIsReadonly',
  },
  'policyMemo.newMemo': { title: 'New Memo from Template' },
  'policyMemo.explainRule': { title: 'Explain Rule…' },
  'policyMemo.showReading': { title: 'Show Reading' },
  // Run by quick fixes and by the status bar only: they need arguments.
  'policyMemo.turnOffRule': { title: 'Turn Off Rule', palette: 'false' },
  'policyMemo.showLog': { title: 'Show Log' },
} as const satisfies Record<string, CommandSpec>

export type CommandId = keyof typeof commands
