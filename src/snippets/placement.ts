import type { Edit } from '../findings/finding.ts'
import { type Template, template } from '../findings/template.ts'
import { shifted } from '../markdown/place.ts'
import type { Memo, Sentence } from '../memo/model.ts'

/** Inserts a sentence right after the given one; where markup closes behind it, at the end of its passage. */
export function afterSentence(memo: Memo, sentence: Sentence, text: Template): Edit {
  const { start, end } = shifted(sentence.prose.passage, sentence.base)
  const next = memo.sentences[sentence.index + 1]
  const gap = next && next.start < end ? memo.text.slice(sentence.end, next.start) : undefined
  const at = gap !== undefined && gap.trim() === '' ? sentence.end : contentEnd(memo, sentence, start, end)
  return { start: at, end: at, text: template` ${text}` }
}

/** Inserts a sentence at the end of the passage that the given one stands in. */
export function atPassageEnd(memo: Memo, sentence: Sentence, text: Template): Edit {
  const { start, end } = shifted(sentence.prose.passage, sentence.base)
  const at = contentEnd(memo, sentence, start, end)
  return { start: at, end: at, text: template` ${text}` }
}

/** Inserts words before a sentence's final stop. */
export function beforeStop(memo: Memo, sentence: Sentence, text: Template): Edit {
  const stop = /[.!?]+["”’)\]]*$/.exec(memo.text.slice(sentence.start, sentence.end))
  const at = stop ? sentence.start + stop.index : sentence.end
  return { start: at, end: at, text }
}

/** Inserts a paragraph below the passage that the given sentence stands in. */
export function belowPassage(memo: Memo, sentence: Sentence, text: Template): Edit {
  const { start, end } = shifted(sentence.prose.passage, sentence.base)
  const at = contentEnd(memo, sentence, start, end)
  return { start: at, end: at, text: template`\n\n${text}` }
}

/** Inserts a row below the table row that the given sentence stands in. */
export function belowRow(memo: Memo, sentence: Sentence, cells: readonly Template[]): Edit {
  const lineEnd = memo.text.slice(sentence.end).search(/\r|\n|$/)
  const at = sentence.end + lineEnd
  const row = cells.flatMap((cell) => [...cell, ' | '])
  return { start: at, end: at, text: ['\n| ', ...row.slice(0, -1), ' |'] }
}

/** A passage's end in the source, without a comment or a bar that closes it. */
function contentEnd(memo: Memo, sentence: Sentence, start: number, end: number): number {
  const source = memo.text.slice(start, end)
  const closing = sentence.prose.passage.kind === 'cell' ? /[\s|]+$/ : /(?:\s*<!--[^<>]*-->)?\s*$/
  return start + source.replace(closing, '').length
}
