import type { Fix, Severity } from '../findings/finding.ts'
import { defineRule } from '../findings/rule.ts'
import type { Actor, Memo, Mention } from '../memo/model.ts'
import { quote } from '../memo/quote.ts'
import { roleAround } from '../memo/sections.ts'
import { stakeholderFixes } from '../snippets/stakeholder-fixes.ts'

/** The parts of a memo in which one mention is enough to matter. */
const weighty = new Set(['problem', 'risks', 'recommendations'])

export default defineRule({
  id: 'unaddressed-stakeholder',
  summary: 'A party that the memo makes matter has no stated position and no recommendation deals with it.',
  why: 'A party that is affected, or can help or hinder, will act on its own interest whether or not the memo names it. Hutagalung’s essay gives each power a perspective and a part in the talks; stakeholder analysis (ODA 1995, Mitchell, Agle and Wood) asks who has a stake, what they want and how they take part.',
  severity: 'warning',
  options: {
    mentions: {
      kind: 'number',
      default: 2,
      minimum: 1,
      description:
        'How often a party has to be named to matter, where no mention stands among problems, risks or recommendations.',
    },
  },
  examples: [
    {
      bad: '## Problem\n\nThe dam floods farms in Zambia. Zambia has seen two harvests fail.\n\n## Recommendations\n\nThe ministry should sign the contract.',
      says: ['“Zambia” is named 2 times, but its position is never stated and no recommendation engages it'],
      good: '## Problem\n\nThe dam floods farms in Zambia. Zambia opposes the dam.\n\n## Recommendations\n\nThe ministry should sign the contract.',
    },
  ],

  *check(memo, { mentions }) {
    for (const actor of memo.actors) {
      if (!isInPlay(memo, actor)) continue
      if (actor.positions.length > 0 || actor.engagements.length > 0) continue
      // A group in common words, or what is a party by its shape alone, is not worth a hint.
      if ((actor.kind === 'group' || !actor.named) && severityOf(memo, actor) === 'hint') continue
      const first = firstWeighty(memo, actor, mentions)
      if (!first) continue
      yield {
        place: { start: first.start, end: first.end },
        message: `“${quote(memo.text, first)}” is named ${times(actor)}, but its position is never stated and no recommendation engages it`,
        related: actor.mentions.filter((mention) => mention !== first).map(related),
        severity: severityOf(memo, actor),
        fixes: stakeholderFixes(memo, actor, first) satisfies Fix[],
        actor: actor.name,
      }
    }
  },
})

/** Where a reader first sees that the party matters; undefined if it does not. */
function firstWeighty(memo: Memo, { mentions }: Actor, enough: number): Mention | undefined {
  const weighing = mentions.find(({ sentence }) => weighty.has(roleAround(memo.sections, sentence.section)))
  return mentions.length >= enough ? mentions[0] : weighing
}

/**
 * A colleague insists on a party that plainly has a stake and is plainly left out; or, in a memo that takes the parties one by
 * one, on the one that it keeps naming and passes over. Most parties named in passing are worth a nod.
 */
function severityOf(memo: Memo, actor: Actor): Severity {
  if (actor.missed >= 0.4 || isPassedOver(memo, actor)) return 'warning'
  return actor.missed >= 0.2 || isAffected(memo, actor) ? 'information' : 'hint'
}

/** Has a stake, or stands out as the one that a memo with a word on every party has no word on. */
const isInPlay = (memo: Memo, actor: Actor): boolean =>
  actor.role === 'stakeholder' ||
  actor.role === 'target' ||
  (actor.role === 'other' && isPassedOver(memo, actor))

/** A state that keeps coming up where the memo says what is wrong or may go wrong. */
const isAffected = (memo: Memo, { kind, mentions }: Actor): boolean =>
  kind === 'state' &&
  mentions.length >= 2 &&
  mentions.some(({ sentence }) => /^(?:problem|risks)$/.test(roleAround(memo.sections, sentence.section)))

const isPassedOver = (memo: Memo, { kind, mentions }: Actor): boolean =>
  kind === 'state' && mentions.length >= 3 && memo.sections.some(({ role }) => role === 'stakeholders')

const times = ({ mentions }: Actor): string => (mentions.length === 1 ? 'once' : `${mentions.length} times`)

const related = ({ start, end, text }: Mention) => ({ start, end, message: `“${text}” is named here too` })
