import { wordSet } from '../word-set.ts'

/**
 * Nouns that head the name of a group of people or bodies in common words: "night-shift nurses", "small processors".
 * Own compilation, from the parties of our own annotated memos.
 */

/** People and bodies: the plural is a party ("farmers"), the singular only speaks of one ("a farmer"). */
const counted = wordSet(`
  academic academy activist actor administrator adviser advisor advocate agency agent airline ally ambassador angler
  apprentice applicant asylum-seeker auditor author authority backer baker bank banker beneficiary bidder bishop
  blogger boatman body bondholder borrower broker browser builder bureau bureaucrat business businessman buyer cannery
  campaigner candidate caregiver carer carmaker carrier caseworker chamber charity child chipmaker church citizen city
  civilian claimant clerk client clinic clinician club coalition collector college colleague commander
  commissioner committee community commuter company complainant conglomerate constable constituent consultant consumer
  contractor contributor cooperative co-op co-operative corporation councillor council counterpart country county court
  creditor criminal critic customer dealer debtor defendant delegate delegation democracy department deputy designer
  detainee developer diplomat director dissident distributor district diver doctor dockworker donor driver
  educator elder electrician emitter employee employer engineer enterprise entrant entrepreneur evaluator
  executive exile expert exporter extremist fabricator faction faith family farm farmer farmworker federation
  firefighter firm fisher fisherman fishery fleet foreigner forwarder foundation founder freelancer friend funder fund
  gang gardener general government governor graduate grantee grantmaker grocer group grower guard guardian guerrilla
  haulier head headteacher historian holder homebuyer homeowner hospital host hotel household immigrant importer
  individual informant inmate innovator insider inspector institution institute insurer insurgent intellectual
  intermediary intern interpreter investigator investor irrigator journalist judge jurisdiction juror keeper killer
  lab laboratory labourer laborer landholder landlord landowner lawmaker lawyer leader learner legislator lender
  lessee liberal librarian licensee lobbyist local locality longshoreman magistrate maintainer maker manager manufacturer
  mayor member merchant middleman midwife migrant militant militia mill miller miner minister ministry minority moderate
  monitor mother motorist mosque multinational municipality museum nation national nationalist native neighbour neighbor
  network newcomer newspaper newsroom nomad non-profit nonprofit nurse observer occupier offender officer official
  oligarch operator opponent organisation organization owner packer parent parish participant partner party
  passenger pastor patient peasant pensioner perpetrator pharmacist pharmacy philanthropist physician picker
  pilot pirate planner plant platform player policymaker policy-maker politician polluter port
  practitioner principal prison prisoner processor procurer producer professional professor programmer prosecutor
  protester provider province publisher pupil purchaser racketeer radical railwayman rancher ratepayer reader rebel
  recipient recruiter recycler referee refiner refinery refugee regime region registrar regulator renter reporter
  representative republic researcher reservist resident restaurant retailer returnee reviewer rider riparian rival
  royalist school scholar scientist seafarer seaman secretary sector seller senator senior servant
  settler shareholder shelter shipowner shipper shop shopkeeper shopper skipper smallholder smelter smuggler society
  sole-trader soldier solicitor speculator sponsor spouse squatter staffer stakeholder startup start-up state
  station steward store student subcontractor sultan superintendent supermarket supplier supporter surveyor
  survivor suspect sysadmin taxpayer teacher team technician technologist teenager telco tenant terrorist
  theatre thinker tourist town trader trafficker trainee translator traveler traveller treasurer tribe tribesman troop
  trucker trust trustee undergraduate union university user utility vendor verifier veteran victim village villager
  visitor volunteer voter ward watchdog website whistleblower wholesaler widow woman worker writer youth youngster
  zealot`)

/** Nouns that are a party as they stand. */
const collective = wordSet(`
  academia army bureaucracy clergy clientele community congregation crew diaspora elderly
  electorate elite establishment faculty government industry insurgency intelligentsia
  judiciary junta labour labor leadership legislature management media military militia   monarchy movement navy opposition parliament peasantry people personnel police politburo poor presidency
  press priesthood public regime resistance secretariat sector staff   workforce youth`)

/** Plurals that do not end in -s. */
const irregular = new Map(
  `children child|people people|men man|women woman|businessmen businessman|fishermen fisherman|seamen seaman
  longshoremen longshoreman|middlemen middleman|railwaymen railwayman|tribesmen tribesman|boatmen boatman
  midwives midwife|wives wife|police police`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' '))
    .map(([many = '', one = '']) => [many, one] as const),
)

/** Nouns for people by their trade or part: "herders", "machinists", "trainees". */
const tradeSuffix = /(?<=\p{L}{3})(?:er|or|ist|ian|ee|ant)$/u

/** Nouns that end so and are no people. */
const things = wordSet(`
  paper number other matter power order letter quarter barrier server computer router sensor factor vector center centre
  corridor error mirror motor tractor reactor visor harbor harbour labor labour color colour favor favour honor
  behavior rumor tumor vapor water winter summer disaster register semester chapter offer answer tender border shoulder
  danger finger hunger trigger tower shower flower cover river silver layer charter counter encounter filter
  transfer buffer differ suffer prefer refer weather feather leather cluster poster parameter meter
  kilometer diameter perimeter thermometer container trailer boiler freezer printer scanner browser folder header footer
  pointer committee guarantee fee degree decree tree knee coffee levee jubilee grant plant variant constant instant
  warrant covenant determinant pollutant elephant quadrant remnant dollar pillar helicopter newsletter theater layer
  cancer career fiber fibre liter litre timber december november october september elevator indicator calculator generator
  accelerator equator refrigerator predictor denominator escalator simulator compressor conductor detector anchor ladder
  blister whisker list mist twist exist consist insist persist resist assist checklist playlist wishlist waitlist`)

/** The head of a group's name in this word: its singular, and whether the word stands for a party on its own. */
export interface GroupHead {
  /** The singular of a listed noun; of others, the ending that makes them nouns for people. */
  readonly lemma: string
  /** The singular, where the lemma is only its ending. */
  readonly word?: string
  readonly whole: boolean
}

/** The group's head that a word is; undefined for all other words. The key is in lower case. */
export function groupHead(key: string): GroupHead | undefined {
  if (collective.has(key)) return { lemma: key, whole: true }
  const lemma = irregular.get(key) ?? singularOf(key)
  if (lemma !== undefined && (counted.has(lemma) || irregular.has(key))) return { lemma, whole: true }
  const trade = lemma === undefined || things.has(lemma) ? undefined : tradeSuffix.exec(lemma)?.[0]
  if (trade !== undefined) return { lemma: `-${trade}`, word: lemma ?? key, whole: true }
  return counted.has(key) ? { lemma: key, whole: false } : undefined
}

function singularOf(key: string): string | undefined {
  if (!key.endsWith('s') || key.endsWith('ss') || key.endsWith('us')) return undefined
  if (key.endsWith('ies')) return `${key.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x)es$/.test(key)) return key.slice(0, -2)
  return key.slice(0, -1)
}
