import { positionsIn } from '../markdown/eol.ts'
import type { Place } from '../markdown/place.ts'
import type { Actor, Benchmark, Instrument, Memo, Recommendation, Section } from '../memo/model.ts'

/** The line, counted from 1, on which an offset stands. */
type LineOf = (offset: number) => number

/** What the reader made of a memo, as a Markdown document; each place is named as "line N". */
export function readingPage(memo: Memo, name: string): string {
  const at = positionsIn(memo.text)
  const lineOf: LineOf = (offset) => at(offset).line
  return [
    `# Reading of ${name}`,
    verdict(memo),
    '## Sections',
    list(memo.sections, (section) => sectionLine(memo, section, lineOf)),
    '## Actors',
    list(memo.actors, (actor) => actorLine(actor, lineOf)),
    '## Recommendations',
    ...recommendations(memo, lineOf),
    '## Other incentives and penalties',
    list(instrumentsOutside(memo), (instrument) => instrumentLine(instrument, lineOf)),
  ]
    .join('\n\n')
    .concat('\n')
}

function verdict({ verdict, genre }: Memo): string {
  const kind = verdict.isMemo ? `A memo (${genre})` : 'Not a memo'
  const source = verdict.because === 'front matter' ? 'its front matter says so' : verdict.reason
  return `${kind}: ${source}.`
}

function sectionLine(memo: Memo, section: Section, lineOf: LineOf): string {
  const depth = ancestors(memo, section)
  const title = section.heading ? quoted(section.heading.text) : 'before the first heading'
  return `${'  '.repeat(depth)}- ${title}: ${section.role} (${lines(section.start, section.end, lineOf)})`
}

function ancestors(memo: Memo, section: Section): number {
  const parent = section.parent === undefined ? undefined : memo.sections[section.parent]
  return parent ? 1 + ancestors(memo, parent) : 0
}

function actorLine(actor: Actor, lineOf: LineOf): string {
  const aliases = actor.aliases.filter((alias) => alias !== actor.name)
  const facts = [
    where('mentioned on', 'declared only', actor.mentions, lineOf),
    where('position on', 'no position stated', actor.positions, lineOf),
    where('engaged on', 'not engaged', actor.engagements, lineOf),
  ]
  const named = aliases.length > 0 ? `, also ${aliases.map(quoted).join(', ')}` : ''
  return `- **${plain(actor.name)}** (${actor.kind}, ${actor.role})${named}: ${facts.join('; ')}`
}

function where(there: string, absent: string, places: readonly Place[], lineOf: LineOf): string {
  if (places.length === 0) return absent
  const numbers = [...new Set(places.map(({ start }) => lineOf(start)))]
  return `${there} line ${numbers.join(', line ')}`
}

function recommendations(memo: Memo, lineOf: LineOf): string[] {
  if (memo.recommendations.length === 0) return ['None found.']
  return memo.recommendations.map((recommendation, i) => {
    const parts = [
      ...recommendation.instruments.map((instrument) => instrumentLine(instrument, lineOf)),
      ...benchmarkLines(recommendation, memo.text, lineOf),
    ]
    return `### ${i + 1}. ${recommendationTitle(recommendation)}\n\n${recommendationFacts(recommendation, lineOf)}\n\n${parts.join('\n')}`
  })
}

function recommendationTitle({ heading, proposals }: Recommendation): string {
  return plain(heading?.text ?? shortened(proposals[0]?.prose.text ?? ''))
}

function recommendationFacts(recommendation: Recommendation, lineOf: LineOf): string {
  const { start, end, owner, standing, asksProgress } = recommendation
  const facts = [
    lines(start, end, lineOf),
    standing,
    owner ? `owner ${plain(owner)}` : 'no owner named',
    asksProgress ? 'asks for progress' : 'an act that is complete once done',
  ]
  return `${facts.join('; ')}.`
}

function instrumentLine(instrument: Instrument, lineOf: LineOf): string {
  const { kind, thing, target, stance, condition, generic } = instrument
  const facts = [
    target ? `for ${plain(target)}` : 'target unknown',
    stance,
    condition ? 'conditional' : 'unconditional',
    ...(generic ? ['only a general word'] : []),
  ]
  return `- ${kind} ${quoted(thing)} (${facts.join(', ')}) on line ${lineOf(instrument.start)}`
}

const slotNames = ['metric', 'date', 'verifier', 'baseline', 'consequence'] as const

function benchmarkLines({ benchmarks, asksProgress }: Recommendation, text: string, lineOf: LineOf) {
  if (benchmarks.length === 0) return asksProgress ? ['- no benchmark'] : []
  return benchmarks.map((benchmark) => benchmarkLine(benchmark, text, lineOf))
}

function benchmarkLine(benchmark: Benchmark, text: string, lineOf: LineOf): string {
  const slots = slotNames.map((name) => {
    const place = benchmark.slots[name]
    return place ? `${name} ${quoted(text.slice(place.start, place.end))}` : `no ${name}`
  })
  return `- benchmark on line ${lineOf(benchmark.start)}: ${slots.join(', ')}`
}

function instrumentsOutside({ instruments, recommendations }: Memo): Instrument[] {
  const inside = new Set(recommendations.flatMap((recommendation) => recommendation.instruments))
  return instruments.filter((instrument) => !inside.has(instrument))
}

const list = <T>(items: readonly T[], line: (item: T) => string): string =>
  items.length > 0 ? items.map(line).join('\n') : 'None found.'

function lines(start: number, end: number, lineOf: LineOf): string {
  const first = lineOf(start)
  const last = lineOf(Math.max(start, end - 1))
  return first === last ? `line ${first}` : `line ${first} to line ${last}`
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text)

const quoted = (text: string): string => `“${plain(text)}”`

/** On one line, with Markdown's marks taken literally. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|]/g, '\\$&')
