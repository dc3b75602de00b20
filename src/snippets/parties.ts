import { stop, template } from '../findings/template.ts'
import { afterRecommendation } from './credit.ts'
import type { Snippet } from './snippet.ts'

/** Hears an ally on what worries it, at a time and in a place. */
export const consultAlly: Snippet = {
  id: 'consult-ally',
  title: 'Consultation with an ally on its concern',
  summary:
    'States the ally’s concern, when it is heard and where the answer goes. “Coordination with allies” needs an owner, a forum and a date to happen.',
  prefix: 'memo-consult',
  body: template`${stop(1, 'Ally')} is concerned about ${stop(2, 'its stated concern')}. ${stop(3, 'Owner')} should consult ${stop(1, 'Ally')} on this concern before ${stop(4, 'the event')}, in ${stop(5, 'a named forum')}, and report the outcome to ${stop(6, 'whom')} by ${stop(7, 'date')}.`,
  credit: afterRecommendation(3),
}

/** Brings in a power that could help or hinder, with a reason for it to help. */
export const engagePower: Snippet = {
  id: 'engage-power',
  title: 'Engagement of a further power in a named forum',
  summary:
    'Names the forum, the power’s own interest and what its support is worth. A power asked to act against its interest needs a reason to.',
  prefix: 'memo-engage',
  body: template`${stop(1, 'Power')} has an interest in ${stop(2, 'what it stands to gain or lose')}. ${stop(3, 'Owner')} should take ${stop(4, 'the issue')} to ${stop(5, 'a named forum')} by ${stop(6, 'date')} and ask ${stop(1, 'Power')} to ${stop(7, 'act in a way that can be seen')}. In return for that support it should offer ${stop(1, 'Power')} ${stop(8, 'an incentive')}; if the support fails to come by ${stop(9, 'date')}, the offer is withdrawn.`,
  credit: afterRecommendation(4),
}
