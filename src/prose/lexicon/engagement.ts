/** Verbs by which a recommendation deals with a party. Own compilation. */
export const engageVerbs = `
  consult, consult with, involve, engage, engage with, include, inform, brief, notify, coordinate with, coordinate, co-ordinate with,
  cooperate with, co-operate with, work with, work closely with, meet with, meet, talk to, talk with, speak to, invite, ask, request, approach, persuade,
  encourage, urge, press, pressure, push, convince, negotiate with, bargain with, compensate, protect, reassure, assure,
  support, help, assist, warn, tell, advise, partner with, liaise with, convene, bring in, bring together, enlist, offer, give,
  provide, grant, require, oblige, compel, direct, instruct, order, empower, fund, train, listen to, respond to,
  collaborate with, join with, appeal to, call on, call upon, seek, sound out, explain to, exempt, reward, penalize, penalise, fine,
  sanction, deter, isolate, confront, permit, allow, enable, deny, task, charge, authorize, authorise, appoint, regulate,
  reimburse, pay, subsidize, subsidise, equip, strengthen, mandate, obligate, equip, induce, discourage, get, prevail upon, remind, hold`

/** Nouns that do the same: "consultation with Tokyo", "talks with the unions". */
export const engageNouns = `
  consultation with, consultations with, consultation of, coordination with, cooperation with, co-operation with, talks with, dialogue with,
  negotiations with, partnership with, partnerships with, engagement with, engagement of, involvement of, inclusion of, collaboration with,
  agreement with, discussions with, assurances to, approach to, approaches to, assistance to, aid to, support to, support for, protection of,
  protections for, compensation for, outreach to, meeting with, meetings with, agreement of, consent of, participation of, participation by`
