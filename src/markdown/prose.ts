import type { PhrasingContent, Text } from 'mdast'
import type { Passage } from './passage.ts'
import type { Place } from './place.ts'
import { ProseWriter } from './prose-writer.ts'

/** Stands in prose for what a writer shows rather than says: a span of code, an address. */
export const objectMark = '\uFFFC'

/** The prose of a heading, a paragraph or a cell. `shift` is added to the offsets of its nodes. */
export function proseOf(
  children: readonly PhrasingContent[],
  shift: number,
): Pick<Passage, 'text' | 'map' | 'emphasised' | 'lead'> {
  const writer = new ProseWriter()
  let lead: Place | undefined
  for (const node of children) {
    const isFirst = writer.text === ''
    write(node, shift, writer)
    if (isFirst && writer.text && isStrong(node)) lead = { start: 0, end: writer.text.length }
  }
  return { text: writer.text, map: writer.map, emphasised: isEmphasised(children), lead }
}

function write(node: PhrasingContent, shift: number, writer: ProseWriter): void {
  const start = (node.position?.start.offset ?? 0) + shift
  const end = (node.position?.end.offset ?? 0) + shift
  if (node.type === 'text') writeText(node, start, end, writer)
  else if (node.type === 'inlineCode' || isAutolink(node)) writer.instead(objectMark, start, end)
  else if (node.type === 'break' || isBreakTag(node)) writer.space(start)
  else if ('children' in node) for (const child of node.children) write(child, shift, writer)
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

const isStrong = (node: PhrasingContent): boolean =>
  node.type === 'strong' ||
  (node.type === 'emphasis' && node.children.length === 1 && node.children.every(isStrong))

function isEmphasised(children: readonly PhrasingContent[]): boolean {
  const said = children.filter((node) => !isSilent(node))
  return said.length > 0 && said.every((node) => node.type === 'strong' || node.type === 'emphasis')
}

/** What says nothing, such as the colon after a run-in heading. */
const isSilent = (node: PhrasingContent): boolean =>
  node.type === 'text'
    ? /^[\s:.]*$/.test(node.value)
    : ['break', 'html', 'footnoteReference', 'image'].includes(node.type)
