import { stop, template } from '../findings/template.ts'
import { afterRecommendation } from './credit.ts'
import type { Snippet } from './snippet.ts'

/** Raises conduct with the party responsible, and says what follows either way. */
export const confrontConduct: Snippet = {
  id: 'confront-conduct',
  title: 'Confront conduct with an offer and a consequence',
  summary:
    'Names the conduct, the offer that rewards ending it and the consequence of going on. Use it where a memo would only “address” or “raise” a problem.',
  prefix: 'memo-confront',
  body: template`${stop(1, 'Owner')} should raise ${stop(2, 'the conduct')} with ${stop(3, 'target')} by ${stop(4, 'date')}. It should offer ${stop(3, 'target')} ${stop(5, 'an incentive')} in exchange for ${stop(6, 'a step that can be checked')}, confirmed by ${stop(7, 'who can check it')}. If ${stop(3, 'target')} does not take that step by ${stop(8, 'date')}, ${stop(9, 'enforcer')} should impose ${stop(10, 'a named penalty')} on ${stop(3, 'target')}.`,
  credit: afterRecommendation(1),
}

/** An offer and what becomes of it when the other side does not keep its part. */
export const pairedTerms: Snippet = {
  id: 'paired-terms',
  title: 'Paired incentive and penalty',
  summary:
    'An incentive tied to a step, and a penalty tied to missing it. Name the instrument and who applies it: “penalties for non-compliance” alone deters nobody.',
  prefix: 'memo-pair',
  body: template`In exchange for ${stop(1, 'a step that can be checked')}, confirmed by ${stop(2, 'who can check it')} by ${stop(3, 'date')}, ${stop(4, 'owner')} should provide ${stop(5, 'target')} with ${stop(6, 'an incentive')}. If the step is missed or reversed, ${stop(4, 'owner')} should end that offer and impose ${stop(7, 'a named penalty')} on ${stop(5, 'target')}.`,
  credit: afterRecommendation(2),
}

/** What progress is judged by, with every slot that makes it observable. */
export const benchmark: Snippet = {
  id: 'benchmark',
  title: 'Benchmark',
  summary:
    'An indicator with its baseline, target value, date, verifier and consequence. Choose a verifier whose mandate covers the indicator: nuclear material falls to the IAEA and nuclear explosions to the CTBTO, but missile flights to neither.',
  prefix: 'memo-benchmark',
  body: template`Benchmark: ${stop(1, 'indicator')} moves from ${stop(2, 'baseline')} to ${stop(3, 'target value')} by ${stop(4, 'date')}, as verified by ${stop(5, 'who can observe it')}; if it does not, ${stop(6, 'consequence')}.`,
  credit: afterRecommendation(2),
}
