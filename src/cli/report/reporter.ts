import type { FileReport } from '../file-report.ts'

/** Prints the reports of a run; ends with a line break unless there is nothing to say. */
export type Reporter = (reports: readonly FileReport[], paint: Paint) => string

/** Colours a text, or leaves it as it is where no colours are wanted. */
export type Paint = (style: Style, text: string) => string

export type Style = 'red' | 'yellow' | 'blue' | 'dim' | 'bold'

export const plain: Paint = (_style, text) => text
