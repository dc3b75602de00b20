import { wordSet } from '../word-set.ts'

/** Small words within names. */
export const nameJoints = new Set([
  "'",
  "'s",
  'of',
  'for',
  'and',
  'the',
  '&',
  'de',
  'del',
  'la',
  'van',
  'der',
  'bin',
  'al',
  'el',
  'on',
])

/** Titles of persons, in lower case. */
export const titles = wordSet(`
  mr mrs ms dr sir lord lady senator congressman congresswoman representative ambassador general admiral colonel major
  captain minister secretary president premier chancellor governor mayor judge justice professor commissioner director
  chairman chair councillor councilor mp king queen prince princess pope bishop archbishop sheikh shah imam`)

/** What has a capital for other reasons: months, days, mere openers, numerals, words of layout. */
export const noNames = wordSet(`
  january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday i ii iii iv v vi vii viii ix x a the an in on at if for by to as we it this that these those
  they he she you our their his her its my your and or but so not no yes all any some each every such there here when
  while where what who why how first second third finally however therefore thus moreover furthermore instead also
  since once like near among under over between despite both either neither whether tab option track annex appendix attachment enclosure table figure chart box note section chapter article paragraph part
  title subject memorandum memo report recommendation recommendations summary background conclusion page fy q1 q2 q3 q4
   url http https www am pm usd dear sincerely secret confidential`)

/** Last words of names of things: laws, papers, places, programmes. */
export const namedThings = wordSet(`
  act bill treaty plan agreement accord convention protocol charter declaration resolution programme program project
  initiative scheme code law directive regulation policy strategy framework report paper review survey study index day
  week month year street road avenue river lake sea ocean bay gulf strait island islands peninsula mountain valley
  conference summit war crisis standard standards system model award prize article times post journal`)

/** Adverbs of time that open sentences. */
export const timeWords = wordSet(
  'yesterday today tomorrow later earlier recently last next now previously eventually',
)

/** Words with a capital that may be part of a name and are none alone. */
export const onlyParts = wordSet(`
  north south east west northern southern eastern western central upper lower english french german spanish chinese
  internet ai it gdp pdf covid new old great royal national`)

/** Last words of bodies that are none of a state's organs, whatever state their name begins with. */
export const bodies = wordSet(`
  association union federation confederation alliance coalition society foundation institute university college league
  network partnership company corporation consortium cooperative club church bank group party movement trust`)
