import type { ProseSentence } from '../prose/sentence.ts'
import { isWord } from '../prose/tokens.ts'

/** Index of the first word after numbering and bullets: "(a)", "1.", "—". */
export function openingWord({ tokens }: ProseSentence): number {
  let at = 0
  while (at < Math.min(tokens.length, 6)) {
    const token = tokens[at]
    if (!token) break
    const closes = /^[).:\]]$/.test(tokens[at + 1]?.key ?? '')
    if (!isWord(token)) at++
    else if (closes && /^(?:\d+|[a-z]|[ivx]+)$/.test(token.key) && token.text !== 'I') at += 2
    else break
  }
  return at < tokens.length ? at : 0
}
