import type { Finding } from '../../src/findings/finding.ts'
import type { Place } from '../../src/markdown/place.ts'
import type { Actor, Memo } from '../../src/memo/model.ts'
import type { LintResult } from '../../src/pipeline.ts'
import type { Expectations, Expected } from './expectations.ts'

/** What differs between the reading and what a careful colleague expects, in words; empty when nothing does. */
export function differences(result: LintResult, expectations: Expectations): string[] {
  return [
    ...frameDifferences(result, expectations),
    ...actorDifferences(result.memo, expectations),
    ...readingDifferences(result.memo, expectations),
    ...findingDifferences(result, expectations),
  ]
}

function frameDifferences({ memo, linted }: LintResult, expectations: Expectations): string[] {
  const { genre, recommendations, options, findings } = expectations
  const count = (standing: string) =>
    memo.recommendations.filter((recommendation) => recommendation.standing === standing).length
  const [least, most] = recommendations
  const chosen = count('chosen')
  return [
    ...(linted || findings.length === 0 ? [] : [`memo: not taken for one (${memo.verdict.reason})`]),
    ...differ('genre', genre, memo.genre),
    ...(least <= chosen && chosen <= most
      ? []
      : differ('recommendations', [...new Set(recommendations)].join('-'), chosen)),
    ...(options === undefined ? [] : differ('options', options, count('weighed'))),
  ]
}

const differ = (what: string, expected: string | number, actual: string | number): string[] =>
  expected === actual ? [] : [`${what}: ${expected} expected, ${actual} read`]

function actorDifferences(memo: Memo, { own, addressed }: Expectations): string[] {
  return [
    ...own.flatMap((name) => ownDifference(actorsNamed(memo, name), name)),
    ...addressed.flatMap((name) => addressedDifference(actorsNamed(memo, name), name)),
  ]
}

function ownDifference(found: readonly Actor[], name: string): string[] {
  if (found.some(({ role }) => role === 'own')) return []
  return [`own: ${name} is ${found.map(({ role }) => role).join(', ') || 'no actor'}`]
}

function addressedDifference(found: readonly Actor[], name: string): string[] {
  if (found.some(({ positions, engagements }) => positions.length + engagements.length > 0)) return []
  return [`addressed: ${name} is ${found.length > 0 ? 'not addressed' : 'no actor'}`]
}

function actorsNamed(memo: Memo, name: string): Actor[] {
  const wanted = new Set(name.split(' / ').map(bare))
  return memo.actors.filter((actor) =>
    [actor.name, ...actor.aliases].some((alias) => wanted.has(bare(alias))),
  )
}

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[’']s?$/, '')
    .replace(/\s+/g, ' ')

function readingDifferences(memo: Memo, { reads, not }: Expectations): string[] {
  return [
    ...reads.filter((expected) => !isRead(memo, expected)).map(({ line }) => `not read: ${line}`),
    ...not.filter((expected) => isRead(memo, expected)).map(({ line }) => `misread: ${line}`),
  ]
}

/** Whether the words are read as that kind, and as the memo's own: proposed or weighed. */
function isRead(memo: Memo, expected: Expected): boolean {
  const places = placesOf(memo.text, expected.words)
  const overlaps = (place: Place) => places.some((other) => overlap(place, other))
  if (expected.what === 'benchmark') return memo.benchmarks.some(overlaps)
  if (expected.what === 'recommendation') {
    return memo.recommendations.some(({ proposals, restated }) => [...proposals, ...restated].some(overlaps))
  }
  return memo.instruments.some(
    (instrument) =>
      instrument.kind === expected.what &&
      (instrument.stance === 'proposed' || instrument.stance === 'weighed') &&
      overlaps(instrument) &&
      isTarget(memo, instrument.target, expected.target),
  )
}

function findingDifferences({ memo, findings }: LintResult, expectations: Expectations): string[] {
  const heard = findings.filter(({ severity }) => severity !== 'hint')
  const { missing, extra } = matched(memo, heard, expectations.findings)
  const { extra: unexpected } = matched(memo, extra, expectations.may)
  const loud = expectations.silent.flatMap((name) => named(memo, heard, name))
  return [
    ...missing.map(({ line }) => `finding missing: ${line}`),
    ...unexpected.map((finding) => `finding too many: ${shown(finding)}`),
    ...loud,
  ]
}

function matched(memo: Memo, findings: readonly Finding[], expected: readonly Expected[]) {
  const extra = [...findings]
  const missing = expected.filter((wanted) => {
    const index = extra.findIndex((finding) => isExpected(memo, finding, wanted))
    if (index >= 0) extra.splice(index, 1)
    return index < 0
  })
  return { missing, extra }
}

function isExpected(memo: Memo, finding: Finding, wanted: Expected): boolean {
  if (finding.rule !== wanted.what || !wanted.severities.includes(finding.severity)) return false
  if (finding.rule === 'unaddressed-stakeholder') return isTarget(memo, finding.actor, wanted.words)
  const sentences = memo.sentences.filter((sentence) =>
    placesOf(memo.text, wanted.words).some((place) => overlap(sentence, place)),
  )
  return (
    sentences.some((sentence) => overlap(sentence, finding)) && isTarget(memo, finding.actor, wanted.target)
  )
}

function isTarget(memo: Memo, actual: string | undefined, wanted: string | undefined): boolean {
  if (wanted === undefined) return true
  return actual !== undefined && actorsNamed(memo, wanted).some(({ name }) => name === actual)
}

function named(memo: Memo, findings: readonly Finding[], name: string): string[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${spaced(name)}(?![\\p{L}\\p{N}])`, 'iu')
  return findings
    .filter(({ message, actor = '', ...place }) =>
      pattern.test([message, actor, memo.text.slice(place.start, place.end)].join('\n')),
    )
    .map((finding) => `should be silent on ${name}: ${shown(finding)}`)
}

/** Everywhere that the words stand, however the lines are broken; an expectation about no words is a mistake. */
export function placesOf(text: string, words: string): Place[] {
  const places = [...text.matchAll(new RegExp(spaced(words), 'giu'))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
  if (places.length === 0) throw new Error(`expected: the memo does not say “${words}”`)
  return places
}

const spaced = (words: string): string =>
  words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')

const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end

const shown = ({ severity, rule, message }: Finding): string => `${severity} ${rule}: ${message}`
