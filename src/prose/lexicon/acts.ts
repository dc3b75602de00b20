/**
 * What is done with a benefit or a burden. Polarity comes from act × thing, never from either alone:
 * giving a benefit or easing a burden is an incentive; imposing a burden or withdrawing a benefit is a penalty.
 * Own compilation; the grid follows Vedung's carrots and sticks and George's offer and threat.
 */
export const actVerbs = {
  give: `offer, provide, give, grant, extend, supply, award, promise, pledge, restore, resume, expand, increase,
    enlarge, deliver, guarantee, make available, open, allow, permit, approve, authorize, authorise, release, ship,
    lend, sell, transfer, continue, accord, introduce, create, establish, fund, finance, double, raise, improve,
    accelerate, expedite, propose, combine, use, pay, include, condition, tie, link, make, give back, refund`,
  ease: `lift, ease, relax, remove, waive, loosen, reduce, lower, abolish, end, suspend, drop, repeal, cancel,
    phase out, roll back, scale back, terminate, cut, defer, postpone, unfreeze, eliminate, withdraw, exempt, relieve,
    refrain from, forgo, delay, rescind, revoke, halt, stop`,
  impose: `impose, reimpose, re-impose, levy, introduce, apply, tighten, extend, enforce, strengthen, toughen,
    increase, raise, expand, maintain, keep, threaten, adopt, enact, continue, restore, reinstate, institute,
    establish, create, invoke, issue, mandate, retain, step up, support, join, add, snap back, pursue`,
  withdraw: `withdraw, suspend, cut, cut off, reduce, end, terminate, withhold, revoke, cancel, stop, halt, deny,
    freeze, remove, limit, restrict, curtail, discontinue, claw back, reclaim, delay, defer,
    refuse, rescind, scale back, phase out, block, hold back, slow, strip, disqualify from, exclude from, take back, recover`,
} as const

/** The same acts as nouns: "suspension of aid", "the lifting of the embargo". */
export const actNouns = {
  give: 'offer, provision, extension, restoration, resumption, expansion, increase, delivery, grant, guarantee, promise',
  ease: `lifting, easing, relaxation, removal, waiver, reduction, abolition, repeal, cancellation, elimination,
    suspension, termination, end, postponement, deferral, withdrawal, exemption from`,
  impose:
    'imposition, reimposition, enforcement, tightening, introduction, application, threat, continuation, maintenance',
  withdraw: `withdrawal, suspension, reduction, termination, withholding, revocation, cancellation, denial, cut, cuts,
    freeze, loss, removal, forfeiture, cessation, cutoff`,
} as const

/** Verbs whose subject is the party: what it receives or loses, faces or escapes. */
export const subjectActs = {
  give: `receive, get, earn, gain, enjoy, obtain, qualify for, be eligible for, have access to, keep, win`,
  withdraw: `lose, forfeit, repay, give up`,
  impose: `face, incur, risk, owe, be subject to, be liable for`,
  ease: `escape, avoid, be exempt from, be spared`,
} as const

/** Verbs whose subject is the benefit or the burden itself: "the grant lapses", "tariffs follow". */
export const selfActs = {
  begins: 'flow, go, resume, continue, follow, apply, begin, start, take effect',
  ends: 'end, stop, lapse, expire, cease, fall away, run out',
} as const

/** Verbs whose object is the party itself. */
export const directActs = {
  incentive: `reward, subsidize, subsidise, incentivize, incentivise, indemnify, bail out, underwrite, delist,
    de-list, normalize relations, normalise relations`,
  penalty: `sanction, penalize, penalise, punish, fine, prosecute, expel, blacklist, debar, disbar, embargo, boycott,
    blockade, deport, sue, retaliate, quarantine, de-fund, defund, disqualify`,
} as const
