import type { Format } from '../markdown/block.ts'
import { createBlockCache } from '../markdown/cache.ts'
import { readProse } from '../prose/read-prose.ts'
import { readActors } from './actors.ts'
import { readBenchmarks } from './benchmarks.ts'
import { judgeContents } from './contents.ts'
import { readDirectives } from './directives.ts'
import { readFrontMatter } from './front-matter.ts'
import { readGenre } from './genre.ts'
import { type Header, readHeader } from './header.ts'
import { findHeadings } from './headings.ts'
import { readInstruments } from './instruments.ts'
import { proposalSigns } from './judgement/proposal-signs.ts'
import type { Heading, Memo } from './model.ts'
import { readParties } from './parties.ts'
import { toRecommendations } from './recommendations.ts'
import { joinHeadings, joinRestated } from './restated.ts'
import { readSections } from './sections.ts'
import { readSentences } from './sentences.ts'
import { readUnits } from './units.ts'
import { readVerdict } from './verdict.ts'

/** Reads documents, remembering what it has read of each block. */
export interface Reader {
  read(text: string, format: Format): Memo
}

export function createReader(): Reader {
  const cache = createBlockCache(({ passages, comments }) => ({
    comments,
    passages: passages.map((passage) => ({ passage, sentences: readProse(passage) })),
  }))
  return {
    read(text, format) {
      const blocks = cache.read(text, format)
      const passages = blocks.flatMap(({ block, value }) =>
        value.passages.map((read) => ({ ...read, block })),
      )
      const comments = blocks.flatMap(({ block, value }) =>
        value.comments.map((comment) => ({ comment, base: block.start })),
      )
      const front = blocks.find(({ block }) => block.kind === 'front-matter')?.block
      const frontMatter = readFrontMatter(front?.text)
      const header = readHeader(text, front?.end ?? 0)
      const headings = findHeadings(passages)
      const sections = readSections(passages, headings, text.length)
      const sentences = readSentences(passages, headings, sections)
      const directives = readDirectives(comments, passages)
      return {
        text,
        format,
        frontMatter,
        directives,
        ...readArgument({ sentences, header, frontMatter, headings: [...headings.values()], ...sections }),
      }
    },
  }
}

type Argument = Omit<Memo, 'text' | 'format' | 'frontMatter' | 'directives'>

/** From sentences to who offers what to whom, and how progress is judged. */
function readArgument(
  read: Pick<Memo, 'sentences' | 'frontMatter' | 'sections'> & {
    readonly header: Header
    readonly headings: readonly Heading[]
  },
): Argument {
  const { sentences, sections, frontMatter } = read
  const parties = readParties(sentences, frontMatter, read.header)
  const signs = proposalSigns(sentences, sections)
  const units = joinHeadings(joinRestated(readUnits(sentences, sections, signs), sections), sentences, signs)
  const { instruments, benchmarks } = judgeContents({
    sentences,
    signs,
    units,
    parties,
    instruments: readInstruments(sentences, units, parties),
    benchmarks: readBenchmarks(units),
  })
  const evidence = { ...read, units, parties, instruments }
  return {
    sections,
    sentences,
    instruments,
    benchmarks,
    ...readActors(evidence),
    recommendations: toRecommendations(units, { ...evidence, benchmarks }),
    verdict: readVerdict(evidence),
    genre: readGenre(evidence),
  }
}
