/** Verbs by which somebody is said to say, think or want something. Own compilation. */

/** They hand on a thought: what follows is the subject's, not the memo's. */
export const reportVerbs = `
  say, argue, claim, state, note, report, believe, think, assert, maintain, contend, warn, worry, fear, suggest, indicate,
  observe, point out, conclude, feel, estimate, predict, announce, declare, express, emphasize, emphasise, stress,
  highlight, criticize, criticise, complain, allege, acknowledge, admit, concede, reply, respond, tell, inform, ask,
  propose, recommend, urge, advise, hope, expect, consider, view, regard, see, describe, comment, write, remark, insist`

/** They state what the subject wants, fears, gains or refuses: its position. */
export const positionVerbs = `
  want, wish, seek, desire, prefer, favor, favour, support, back, oppose, object, object to, resist, reject, refuse, fear, worry,
  welcome, demand, insist, insist on, advocate, advocate for, call for, condemn, denounce, press for, push for, hope, hope for,
  aim, aim to, intend, need, benefit, benefit from, gain, gain from, lose, suffer, value, view, regard, consider, see, believe, argue,
  claim, contend, maintain, warn, complain, criticize, criticise, endorse, agree, disagree, accept, emphasize, emphasise,
  highlight, stress, urge, expect, resent, distrust, doubt, care about, depend on, rely on, struggle, threaten to,
  lobby, protest, dispute, think, feel, like, dislike, hesitate, balk at, approve of, disapprove of, tolerate, propose`

/** They put a wish on somebody else: what they govern is demanded, not offered. */
export const demandVerbs = `
  demand, insist, insist on, call for, request, require, ask for, press for, seek, want, expect, urge, refuse`

/** Nouns that hold a party's position: "Tokyo's primary concern is". */
export const positionNouns = `
  concern, concerns, interest, interests, priority, priorities, position, view, views, fear, fears, objective, objectives,
  goal, goals, aim, aims, desire, demand, demands, preference, preferences, worry, worries, objection, objections,
  opposition, support, attitude, red line, red lines, ambition, ambitions, refusal, reluctance, willingness, hope, hopes,
  needs, motives, motivation, intention, intentions, stance, perspective, grievance, grievances, sensitivities`

/** Actorless sources. */
export const looseSources = `critics, experts, analysts, observers, some, others, many, opponents, proponents, supporters, commentators`
