/** Words by which a clause proposes, weighs, forecasts or denies. Own compilation. */

export const obligation = `should, ought to, must, need to, needs to, has to, have to, shall, needs to be, had better, is to, are to`
export const possibility = `may, might, could, can, would`
export const future = `will, won't, is going to, are going to`
export const negation = `not, no, never, neither, nor, without, cannot, can't, don't, doesn't, didn't, shouldn't, won't,
  wouldn't, couldn't, isn't, aren't, wasn't, weren't, hardly, nothing, none, refuse to, fail to, rather than, instead of`

/** The memo's own voice proposing. */
export const performatives = `recommend, propose, urge, suggest, advise, advocate, request, counsel`

/** "… is crucial": under a recommendations heading an evaluation proposes. */
export const evaluations = `
  is crucial, is essential, is vital, is necessary, is needed, is critical, is imperative, is required,
  are crucial, are essential, are vital, are necessary, are needed, are critical, are required,
  is key, are key, is important, are important, is advisable, would be advisable, is urgent, is desirable`

/** What ties an offer or a threat to conduct. */
export const conditions = `
  in exchange for, in return for, if, unless, until, provided that, provided, on condition that, on the condition that,
  conditional on, conditional upon, conditioned on, contingent on, contingent upon, subject to, as long as, so long as,
  once, only after, only when, only if, only once, upon completion of, upon verification, depending on, tied to,
  linked to, in the event, in the event of, in case of, should they, for non-compliance, for noncompliance,
  for failure to, for breach, for breaches of, that fail to, who fail to, which fail to, that do not, who do not,
  that meet, who meet, that comply, who comply, that adopt, who adopt, those who, those that, as a quid pro quo, quid pro quo`

/** Another sense of a cue: longer than it, so that the longest match hides it. */
export const notConditions = `as if, if any, if not, if so, even if, what if, if only, once again, at once, once more, at least once, only once`
