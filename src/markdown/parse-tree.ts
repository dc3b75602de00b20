import type { Root, Text } from 'mdast'
import type { CompileContext, Token, Extension as TreeExtension } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Format } from './block.ts'

/** A tree, and what to add to its offsets to get offsets of the source it was parsed from. */
export interface Tree {
  readonly tree: Root
  readonly shift: number
}

/**
 * Parses source that stands alone. `labels` are those that it uses and that other blocks define, `^` before the
 * label of a footnote: without a definition in sight `[text][1]` would be read as prose.
 */
export function parseTree(source: string, format: Format, labels: readonly string[]): Tree {
  const bom = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const stubs = labels.length === 0 ? '' : stubDefinitions(labels)
  const tree = processors[format].parse(stubs + (bom ? source.slice(1) : source))
  const shift = bom - stubs.length
  if (!stubs) return { tree, shift }
  return { tree: { ...tree, children: tree.children.filter((node) => startOf(node) >= stubs.length) }, shift }
}

/** Where a node starts in what was parsed. */
export const startOf = (node: { readonly position?: Root['position'] }): number =>
  node.position?.start.offset ?? 0

/**
 * Definitions stand before the block, as one after it would be swallowed by a fence left open, and end in a rule, as
 * a footnote would take an indented block for its own.
 */
const stubDefinitions = (labels: readonly string[]): string =>
  `${labels.map((label) => `[${label}]: x\n\n`).join('')}***\n\n`

/**
 * Keeps each escape, character reference and run of plain text a text node of its own, where remark would join
 * them: then every node either equals its source or is one character for all of it, and offsets stay exact.
 */
const separateTexts: TreeExtension = {
  enter: {
    data: enterText,
    characterEscape: enterText,
    characterReference: enterText,
    lineEnding: enterLineEnding,
  },
}

function enterText(this: CompileContext, token: Token): undefined {
  this.stack.push(addText(this, token))
}

/** The library adds the line ending to the text before it: here that is a node for it alone. */
function enterLineEnding(this: CompileContext, token: Token): undefined {
  const parent = this.stack[this.stack.length - 1]
  if (!parent || !this.config.canContainEols.includes(parent.type)) return
  if (!this.data.atHardBreak && !this.data.setextHeadingSlurpLineEnding) addText(this, token)
}

function addText(context: CompileContext, token: Token): Text {
  const parent = context.stack[context.stack.length - 1]
  const { line, column, offset } = token.start
  const start = { line, column, offset }
  const node: Text = { type: 'text', value: '', position: { start, end: start } }
  if (parent && 'children' in parent) (parent.children as Text[]).push(node)
  return node
}

/** What plain text does not mean by indentation, tildes, backticks, backslashes and brackets. */
const notInText = [
  'codeIndented',
  'codeFenced',
  'codeText',
  'characterEscape',
  'hardBreakEscape',
  'definition',
]

const extensions = [gfmFootnote(), gfmTable()]
const treeExtensions = [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown(), separateTexts]

const processors = {
  markdown: unified()
    .use(remarkParse)
    .data({ micromarkExtensions: extensions, fromMarkdownExtensions: treeExtensions })
    .freeze(),
  text: unified()
    .use(remarkParse)
    .data({
      micromarkExtensions: [...extensions, { disable: { null: notInText } }],
      fromMarkdownExtensions: treeExtensions,
    })
    .freeze(),
}
