const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Written with a stop before a name or a number: the stop never ends a sentence. */
export const titlesBeforeNames = words(`
  mr mrs ms mx dr prof rev hon gen lt col maj capt cmdr adm amb sen rep gov pres supt sgt st ste messrs
  no nos vs v cf e.g i.e viz fig figs sec secs para paras p pp vol vols ch chap art arts ed eds al approx ca
`)

/** Written with a stop in any place: it ends a sentence only before a word that usually opens one. */
export const abbreviations = words(`
  etc inc ltd co corp plc dept univ jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu
  thurs fri sat sun a.m p.m u.s u.k u.n e.u d.c ph.d jr sr bros est govt
`)

/** Capitalized words that open a sentence far more often than they follow an abbreviation. */
export const sentenceOpeners = words(`
  The This That These Those It Its He She They We I You There Here In On At As If When While Although Though
  But And Or So Yet However Moreover Furthermore Therefore Thus Hence Nevertheless Nonetheless Instead
  Meanwhile Finally First Second Third A An For From With Without By To Our Your My Their His Her What Why How
  Where Which Who Both Each Every All Some Many Most Such No Not Once Until Unless Since Because After Before
  During Under Between Beyond Despite Given Also Even Only One Two Three
`)
