import type { Finding } from '../findings/finding.ts'
import type { Actor, Benchmark, Instrument, Memo, Stance } from '../memo/model.ts'
import type { LintResult } from '../pipeline.ts'

/** How a memo was read, in the form in which readings are scored. Offsets are UTF-16 code units. */
export interface Prediction {
  /** The file's base name. */
  readonly id: string
  readonly labels: readonly object[]
  readonly actors: readonly object[]
  readonly findings: readonly object[]
}

/** The reading of a memo, and its findings when it is one. */
export function prediction(id: string, { memo, findings }: LintResult): Prediction {
  return {
    id,
    labels: labels(memo),
    actors: memo.actors.map(actorObject),
    findings: findings.map(findingObject),
  }
}

function labels({ recommendations, instruments, benchmarks }: Memo) {
  const proposals = new Set(recommendations.flatMap(({ proposals, restated }) => [...proposals, ...restated]))
  return [
    ...[...proposals].map(({ start, end }) => ({ label: 'RECOMMENDATION', start, end })),
    ...instruments.map(instrumentLabel),
    ...benchmarks.filter(({ held }) => held).map(benchmarkLabel),
  ].sort((a, b) => a.start - b.start)
}

function instrumentLabel({ kind, start, end, target, stance, condition, held }: Instrument) {
  return {
    label: kind === 'incentive' ? 'INCENTIVE' : 'PENALTY',
    start,
    end,
    target: target ?? 'unknown',
    proposed: ownStances.includes(stance) && held,
    condition: condition !== undefined,
  }
}

/** What the memo proposes or weighs is its own; all else is told of others or of the past. */
const ownStances: readonly Stance[] = ['proposed', 'weighed']

function benchmarkLabel({ start, end, slots: { metric, date, verifier } }: Benchmark) {
  return {
    label: 'BENCHMARK',
    start,
    end,
    metric: metric !== undefined,
    date: date !== undefined,
    verifier: verifier !== undefined,
  }
}

function actorObject({ name, aliases, role, addressed }: Actor) {
  return {
    name,
    aliases: aliases.filter((alias) => alias !== name),
    role,
    addressed,
  }
}

/** A finding's actor is the party left out, or the one that the terms aim at. */
function findingObject({ rule, start, end, actor, severity }: Finding) {
  const party = rule === 'unaddressed-stakeholder' ? { actor } : { target: actor }
  return { rule, start, end, ...(actor ? party : {}), severity }
}
