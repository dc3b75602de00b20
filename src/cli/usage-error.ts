/** The arguments make no sense: the message says which one and what would. */
export class UsageError extends Error {}

/** What to tell the user about an error that ended the program. */
export function explained(error: unknown): string {
  if (!(error instanceof Error)) return `policy-memo stopped: ${String(error)}`
  if (!isUsageError(error))
    return `policy-memo stopped on a fault of its own; please report it\n${error.stack}`
  const [firstLine] = error.message.split('\n')
  return `policy-memo: ${firstLine}\nRun policy-memo --help to see the arguments`
}

const isUsageError = (error: Error) =>
  error instanceof UsageError || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
