import type { PhrasingContent, Text } from 'mdast'
import type { Passage } from './passage.ts'
import type { Place } from './place.ts'
import { ProseWriter } from './prose-writer.ts'

/** Stands in prose for what a writer shows rather than says: a span of code, an address. */
export const objectMark = '\uFFFC'

/** What a passage says, and which of it is set off. */
export type Prose = Pick<Passage, 'text' | 'map' | 'emphasised' | 'lead'>

/** The prose of a heading, a paragraph or a cell, and where HTML stands in it. `shift` is added to its offsets. */
export function proseOf(
  children: readonly PhrasingContent[],
  shift: number,
): { prose: Prose; html: Place[] } {
  const sink: Sink = { writer: new ProseWriter(), shift, html: [] }
  const { writer, html } = sink
  let lead: Place | undefined
  for (const node of children) {
    const isFirst = writer.length === 0
    write(node, sink, 0)
    if (isFirst && writer.length > 0 && isStrong(node)) lead = { start: 0, end: writer.length }
  }
  return { prose: { text: writer.text, map: writer.map, emphasised: isEmphasised(children), lead }, html }
}

interface Sink {
  readonly writer: ProseWriter
  readonly shift: number
  readonly html: Place[]
}

/** No one nests emphasis deeper than this; thousands of asterisks in a row must not overflow the stack. */
const deepest = 100

function write(node: PhrasingContent, sink: Sink, depth: number): void {
  const { writer, shift, html } = sink
  const start = (node.position?.start.offset ?? 0) + shift
  const end = (node.position?.end.offset ?? 0) + shift
  if (node.type === 'text') writeText(node, start, end, writer)
  else if (node.type === 'inlineCode' || isAutolink(node)) writer.instead(objectMark, start, end)
  else if (node.type === 'break' || isBreakTag(node)) writer.space(start)
  else if (node.type === 'html') html.push({ start, end })
  else if ('children' in node && depth < deepest)
    for (const child of node.children) write(child, sink, depth + 1)
}

/** A text node either is its source or, as an escape or a character reference, stands for all of it. */
function writeText({ value }: Text, start: number, end: number, writer: ProseWriter): void {
  if (value.length === end - start) writer.verbatim(value, start)
  else writer.instead(value, start, end)
}

/** `<https://…>`: the text is the address, and one bracket follows it. */
function isAutolink(node: PhrasingContent): boolean {
  if (node.type !== 'link' || node.children.length !== 1) return false
  const [text] = node.children
  return text?.type === 'text' && text.position?.end.offset === (node.position?.end.offset ?? 0) - 1
}

const isBreakTag = (node: PhrasingContent): boolean =>
  node.type === 'html' && /^<br\s*\/?>$/i.test(node.value)

/** Strong, or emphasised and strong (`***so***`). */
function isStrong(node: PhrasingContent): boolean {
  if (node.type !== 'emphasis') return node.type === 'strong'
  return node.children.length === 1 && node.children[0]?.type === 'strong'
}

function isEmphasised(children: readonly PhrasingContent[]): boolean {
  const said = children.filter((node) => !isSilent(node))
  return said.length > 0 && said.every((node) => node.type === 'strong' || node.type === 'emphasis')
}

/** What says nothing, such as the colon after a run-in heading. */
const isSilent = (node: PhrasingContent): boolean =>
  node.type === 'text'
    ? /^[\s:.]*$/.test(node.value)
    : ['break', 'html', 'footnoteReference', 'image'].includes(node.type)
