import type { ProseSentence } from '../../prose/sentence.ts'
import { isWord } from '../../prose/tokens.ts'

/** Where a sentence stands in its passage, how long it is, and what kind of passage that is. */
export function shapeSigns({ tokens, passage, from, to }: ProseSentence): string[] {
  const depth = passage.items.length
  const standing = from === 0 ? 'first' : 'later'
  const signs: (string | false | undefined)[] = [
    `len:${lengthClass(tokens.filter(isWord).length)}`,
    `kind:${passage.kind}`,
    depth > 0 && (depth > 1 ? 'item:deep' : 'item'),
    depth > 0 && `item:${standing}`,
    depth === 0 && passage.kind === 'paragraph' && `par:${standing}`,
    passage.items.at(-1)?.ordered && 'item:ordered',
    passage.quoted && 'blockquote',
    passage.footnote && 'footnote',
    passage.emphasised && 'emphasised',
    passage.lead && from === 0 && 'lead',
    to === passage.text.length && 'last-of-passage',
    from === 0 && dashed.test(passage.text) && 'pseudo-item',
  ]
  return signs.filter((sign) => typeof sign === 'string')
}

/** Lists of old memoranda: a dash or "(a)" at the head of a paragraph. */
const dashed = /^\s*(?:—|–|-|\(?[a-z\d]{1,2}[).])/u

function lengthClass(words: number): string {
  if (words < 4) return '<4'
  if (words < 9) return '<9'
  if (words < 18) return '<18'
  return words < 35 ? '<35' : '35+'
}
