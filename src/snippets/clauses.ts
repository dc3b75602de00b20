import { stop, type Template, template } from '../findings/template.ts'
import type { BenchmarkSlot, Instrument } from '../memo/model.ts'
import { afterRecommendation } from './credit.ts'

/** Clauses that quick fixes insert, in the sentence shapes of the snippets and with the memo's own words. */
export const clauseCredit = afterRecommendation(2)

/** What happens when the party that is offered something does not keep its part. */
export function penaltyClause(incentive: Instrument, owner: string | undefined): Template {
  return template`If ${stop(1, incentive.target ?? 'the target')} ${stop(2, 'does not take the agreed step')} by ${stop(3, 'date')}, ${stop(4, owner ?? 'the owner')} should withdraw the offer and impose ${stop(5, 'a named penalty')} on ${stop(1, incentive.target ?? 'the target')}.`
}

/** What the party that is threatened gains by complying. */
export function wayOutClause(penalty: Instrument): Template {
  return template`Once ${stop(1, penalty.target ?? 'the target')} ${stop(2, 'takes the step demanded')}, ${stop(3, 'the owner')} should lift ${stop(4, penalty.thing)} and offer ${stop(5, 'a named incentive')}.`
}

/** A benchmark with all its slots, for a recommendation that has none. */
export const benchmarkSentence: Template = template`Benchmark: ${stop(1, 'indicator')} moves from ${stop(2, 'baseline')} to ${stop(3, 'target value')} by ${stop(4, 'date')}, as verified by ${stop(5, 'who can observe it')}; if it does not, ${stop(6, 'consequence')}.`

/** The slots that a benchmark lacks, to stand before its sentence's stop. */
export function missingSlots(empty: readonly BenchmarkSlot[]): Template {
  const clauses: Partial<Record<BenchmarkSlot, Template>> = {
    metric: template`, measured by ${stop(1, 'indicator')} of at least ${stop(2, 'value')}`,
    date: template` by ${stop(3, 'date')}`,
    verifier: template`, as verified by ${stop(4, 'who can observe it')}`,
  }
  return empty.flatMap((slot) => clauses[slot] ?? [])
}

/** What a party wants, and how the memo deals with it. */
export function stakeholderSentences(name: string, owner: string | undefined): Template {
  return template`${name}’s interest is ${stop(1, 'what it stands to gain or lose')}. ${stop(2, owner ?? 'Owner')} should consult ${name} on ${stop(3, 'the issue')} before ${stop(4, 'the event')}.`
}
