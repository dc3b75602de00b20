import type { Template } from '../findings/template.ts'

/**
 * One template out of several, each with tab stops of its own: those of the second follow those of the first.
 * Fixed text passes through, so that headings can stand between the parts.
 */
export function inSequence(...parts: (string | Template)[]): Template {
  let last = 0
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [part]
    const renumbered = shiftedStops(part, last)
    last = Math.max(last, ...stopNumbers(renumbered))
    return renumbered
  })
}

function shiftedStops(template: Template, by: number): Template {
  return template.map((part) => (typeof part === 'string' ? part : { ...part, stop: part.stop + by }))
}

const stopNumbers = (template: Template): number[] =>
  template.flatMap((part) => (typeof part === 'string' ? [] : [part.stop]))
