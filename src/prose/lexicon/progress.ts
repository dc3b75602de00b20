/** Acts by whether they are over once done: only lasting ones need a measure of progress. Own compilation. */

/** Complete on signature or on sending. */
export const oneOffActs = `
  sign, send, approve, authorize, authorise, reply, respond, announce, appoint, nominate, issue, release, publish, deliver,
  convene, call, cable, notify, inform, brief, tell, ask, instruct, direct, transmit, forward, submit, table, endorse, accept,
  reject, decline, vote, veto, ratify, repeal, cancel, postpone, schedule, invite, recall, concur, agree, initial, note, discuss,
  consider, decide, defer, raise, indicate, make clear, propose, request, meet, visit, telephone, circulate, withdraw, abstain`

/** Work whose success shows over time. */
export const lastingActs = `
  reduce, increase, improve, strengthen, promote, expand, build, develop, support, encourage, ensure, achieve, maintain, enhance,
  foster, advance, address, tackle, combat, prevent, protect, reform, modernize, modernise, transform, implement, deliver, accelerate,
  invest, engage, involve, work, reinforce, deepen, raise, lower, cut, limit, curb, end, phase out, stabilize, stabilise, integrate,
  restore, train, educate, monitor, coordinate, cooperate, continue, pursue, seek, prioritize, prioritise, incentivize, incentivise,
  simplify, streamline, harmonize, harmonise, adopt, establish, create, set up, introduce, confront, weaken, counter, deter, adapt,
  scale, provide, offer, help, assist, enable, empower, allocate, fund, combine, make, use, require, focus, balance, guide`
