import type { Format } from '../markdown/block.ts'
import type { Memo } from './model.ts'

/** Reads documents, remembering what it has read of each block. */
export interface Reader {
  read(text: string, format: Format): Memo
}

export function createReader(): Reader {
  return {
    read: (text, format) => ({
      text,
      format,
      frontMatter: { isMemo: undefined, actors: [] },
      sections: [],
      sentences: [],
      actors: [],
      recommendations: [],
      instruments: [],
      benchmarks: [],
      directives: [],
      verdict: { isMemo: false, because: 'reading', reason: 'nothing read yet' },
      genre: 'information memo',
    }),
  }
}
