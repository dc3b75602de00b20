import type { Fix, Severity } from '../findings/finding.ts'
import { type Draft, defineRule } from '../findings/rule.ts'
import type { Instrument, Memo, Recommendation } from '../memo/model.ts'
import { quote } from '../memo/quote.ts'
import { penaltyClause, wayOutClause } from '../snippets/clauses.ts'
import { afterSentence } from '../snippets/placement.ts'

export default defineRule({
  id: 'unbalanced-incentives',
  summary:
    'A recommendation offers a party something and says nothing of non-compliance, or threatens without a way out.',
  why: 'An offer and a threat work as a pair: a party that gains by agreeing and loses nothing by refusing has no reason to keep its word, and one that is only threatened has no reason to give in. Hutagalung’s essay asks that inducements be “carefully balanced” by enforceable penalties; George’s model of coercive diplomacy and Vedung’s carrots and sticks ask the same of foreign and domestic policy.',
  severity: 'warning',
  options: {
    sticks: {
      kind: 'boolean',
      default: true,
      description: 'Also report penalties without a way out.',
    },
  },
  examples: [
    {
      bad: '## Recommendations\n\nThe ministry should offer Zambia food aid.',
      says: ['“food aid” offered to Zambia with nothing said about non-compliance'],
      good: '## Recommendations\n\nThe ministry should offer Zambia food aid in exchange for access to the border.',
    },
  ],

  *check(memo, { sticks }) {
    for (const recommendation of memo.recommendations) {
      for (const lone of loneInstruments(memo, recommendation)) {
        // What no words name is only worth saying where a reader would miss the other side.
        if (lone.found === 'signs' && severityOf(recommendation, lone) === 'hint') continue
        if (lone.kind === 'incentive') yield carrotOnly(memo, recommendation, lone)
        else if (sticks) yield stickOnly(memo, recommendation, lone)
      }
    }
  },
})

/** The first instrument at each target that has no counterpart in its recommendation and no condition. */
function loneInstruments(memo: Memo, { instruments }: Recommendation): Instrument[] {
  const own = new Set(memo.actors.filter(({ role }) => role === 'own').map(({ name }) => name))
  const proposed = instruments.filter(({ stance }) => stance === 'proposed' || stance === 'weighed')
  const first = new Map<string | undefined, Instrument>()
  for (const instrument of proposed) {
    if (!first.has(instrument.target)) first.set(instrument.target, instrument)
  }
  return [...first.values()].filter(
    (instrument) => !own.has(instrument.target ?? '') && !isAnswered(instrument, proposed),
  )
}

/** What has no target of its own is taken to be meant for the same party. */
function isAnswered({ kind, target }: Instrument, proposed: readonly Instrument[]): boolean {
  return proposed.some(
    (other) =>
      (other.target === target || other.target === undefined || target === undefined) &&
      (other.kind !== kind || other.condition?.kind === 'conduct'),
  )
}

function carrotOnly(memo: Memo, recommendation: Recommendation, incentive: Instrument): Draft {
  const elsewhere = counterparts(memo, recommendation, incentive)
  // Under a heading that promises advice, an offer in so many words to a named party is what this rule is for.
  const isPlain =
    recommendation.expected &&
    recommendation.standing === 'chosen' &&
    incentive.found === 'words' &&
    incentive.target !== undefined &&
    incentive.condition === undefined
  const to = incentive.target ? ` to ${incentive.target}` : ''
  return {
    ...common(memo, incentive, elsewhere),
    message: `“${quote(memo.text, incentive)}” offered${to} with nothing said about non-compliance`,
    severity: isPlain && elsewhere.length === 0 ? insisted(incentive) : severityOf(recommendation, incentive),
    fixes: [
      fix(
        'Insert what happens on non-compliance',
        memo,
        incentive,
        penaltyClause(incentive, recommendation.owner),
      ),
    ],
  }
}

function stickOnly(memo: Memo, recommendation: Recommendation, penalty: Instrument): Draft {
  const on = penalty.target ? ` on ${penalty.target}` : ''
  return {
    ...common(memo, penalty, []),
    message: `“${quote(memo.text, penalty)}”${on} with no way out for compliance`,
    severity: severityOf(recommendation, penalty) === 'hint' ? 'hint' : 'information',
    fixes: [fix('Insert what compliance earns', memo, penalty, wayOutClause(penalty))],
  }
}

/** On the plainest case a colleague insists, unless the signs around it speak against an offer ("funds", "support"). */
const insisted = ({ held }: Instrument): Severity => (held ? 'warning' : 'information')

/** From these probabilities on that a reader would miss the other side, it is insisted on or worth saying. */
function severityOf({ balanceMissed }: Recommendation, { held }: Instrument): Severity {
  if (!held) return 'hint'
  if (balanceMissed >= 0.3) return 'warning'
  return balanceMissed >= 0.1 ? 'information' : 'hint'
}

function common(memo: Memo, instrument: Instrument, elsewhere: readonly Instrument[]) {
  return {
    place: { start: instrument.start, end: instrument.end },
    related: elsewhere.map((other) => ({
      start: other.start,
      end: other.end,
      message: `“${quote(memo.text, other)}” stands here: say here or there that they belong together`,
    })),
    ...(instrument.target ? { actor: instrument.target } : {}),
  }
}

/** A reader follows a link or two; in a long memo there could be thousands. */
const mostCounterparts = 5

/** Instruments of the other kind at the same target in other recommendations; a general word is no counterpart. */
function counterparts(memo: Memo, recommendation: Recommendation, instrument: Instrument): Instrument[] {
  const answers = ({ kind, target, stance, generic }: Instrument) =>
    kind !== instrument.kind &&
    target === instrument.target &&
    target !== undefined &&
    stance === 'proposed' &&
    !generic
  const found: Instrument[] = []
  for (const other of memo.recommendations) {
    if (found.length >= mostCounterparts) break
    if (other !== recommendation) found.push(...other.instruments.filter(answers))
  }
  return found
}

const fix = (
  title: string,
  memo: Memo,
  { sentence }: Instrument,
  clause: Parameters<typeof afterSentence>[2],
): Fix => ({
  title,
  safe: false,
  edits: [afterSentence(memo, sentence, clause)],
})
