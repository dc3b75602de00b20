const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Written with a stop before a name, in this spelling: the stop never ends a sentence. */
export const titles = words(`
  Mr Mrs Ms Mx Messrs Dr Prof Rev Hon Gen Lt Col Maj Capt Cmdr Cpl Adm Amb Sen Rep Gov Pres Supt Sgt Sec Sens Reps
  Ste Mt Ft Msgr Fr
`)

/** Written with a stop before what they introduce, in lower or upper case: the stop never ends a sentence. */
export const introducers = words('e.g i.e cf viz vs v ca approx')

/** Abbreviations only before a number or a letter that counts: "no. 5" and "art. 12", but "the answer is no." */
export const countNouns = words(`
  no nos fig figs sec secs para paras p pp vol vols ch chap chs art arts reg regs cl pt app
`)

/** Nouns that a letter counts: "Annex B" is no person with an initial. */
export const letteredNouns = words(`
  annex appendix article attachment category chart class clause column exhibit figure grade group hepatitis lot model
  option panel part phase plan point question scenario schedule section sector stage tab table team tier title track
  tranche type vitamin zone
`)

/** Written with a stop in any place, in this spelling: it ends a sentence only before a word that usually opens one. */
export const abbreviations = words(`
  Inc Ltd Co Corp Plc plc Bros Assn Assoc Intl Natl Dept dept Univ univ Govt govt est al Jr Sr St Ave Blvd Rd
  Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  a.m p.m Ph.D ed eds trans rev
  Exec Fed Reg Stat Pub Cong Res Supp Cir Ct Asst Dep Del Calif Colo Conn Fla Ga Ill Ind Kan Ky Md Mich Minn Miss Mo
  Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Mass Ariz Ala
`)

/** Capitalized words that open a sentence far more often than they follow an abbreviation; adverbs in "-ly" too. */
export const sentenceOpeners = words(`
  The This That These Those It Its He She They We I You There Here In On At As If When While Although Though
  But And Or Nor So Yet However Moreover Furthermore Therefore Thus Hence Nevertheless Nonetheless Instead
  Meanwhile Finally First Second Third A An For From With Without By To Our Your My Their His Her What Why How
  Where Which Who Whose Whom Whether Whereas Both Each Every All Some Any Many Most Much More Few Several Such No Not
  Once Until Unless Since Because After Before During Under Between Beyond Despite Given Also Even Only One Two Three
  Four Five Six Seven Eight Nine Ten Nobody None Nothing Neither Either Everyone Everybody Everything Someone Somebody
  Something Anyone Anybody Another Other Others Is Are Was Were Do Does Did Has Have Had Can Could Should Would Must May
  Might Let Please Perhaps Maybe Still Then Now Today Yesterday Tomorrow Later Soon Often Sometimes Never Always Again
  Indeed Rather Otherwise Unlike Through Throughout Against Among Amid Around About Above Across Along Over Off Per
  Elsewhere Besides Likewise Regardless Together Overall Additionally
`)

/** Words in "-ly" that are no adverbs. */
export const notAdverbs = words(
  'Italy July Assembly Family Supply Daily Weekly Monthly Quarterly Early Kelly Reply',
)
