import { verbForms } from '../inflect.ts'
import type { VerbForm } from '../sentence.ts'

/**
 * Verbs that policy prose uses to say what to do. Those after the bar are nouns as often: they open an imperative
 * only where one is expected. Own compilation.
 */
const verbs = `
accept accelerate achieve acknowledge acquire act adapt add address adhere adjust administer adopt advance advise advocate affirm agree
align allocate allow amend announce anticipate apply appoint apportion appropriate approve arrange articulate ask assemble assert assess
assign assist assume assure attract authorize authorise avoid await ban bar become begin boost brief bring broaden build call cancel
capture carry cease centralize centralise certify change choose clarify close co-ordinate codify collaborate collect combat combine
come commence commend commission commit communicate compel compensate compile complete comply conclude condemn conduct confine confirm
confront connect consider consolidate constitute construct consult contain continue contribute convene convert convey convince cooperate
coordinate correct counter create criminalize criminalise curb cut decentralize decide declare decline decrease deepen defend defer define
delay delegate delete deliver demand demonstrate denounce deny deploy describe design designate detail deter determine develop devise devote
direct disallow disclose discontinue discourage discuss dismantle disseminate distribute diversify divert document draft draw drive drop
earmark ease educate effect elaborate elevate eliminate embed embrace emphasize emphasise employ empower enable enact encourage end endorse
enforce engage enhance enlarge enlist ensure enter equip eradicate escalate establish evaluate examine exchange exclude exempt exercise
expand expedite explain explore expose express extend facilitate finalize finalise find finish foster free fulfil fulfill furnish gather
generate get give go grant grow guarantee guide halt harmonize harmonise harness help highlight hire hold identify illustrate implement
impose improve include incorporate incentivize incentivise increase indicate inform initiate insist inspect install institute instruct
integrate intensify introduce invest investigate invite involve issue join justify keep launch lay lead learn legislate let level leverage
lift limit listen lobby locate look lower maintain make manage mandate maximize maximise meet merge minimize minimise mitigate mobilize
mobilise modernize modernise modify monitor motivate move narrow negotiate nominate note notify obtain offer open operate oppose optimize
optimise order organize organise outlaw overhaul oversee participate pass pause pay penalize penalise perform permit persuade phase
pilot place plan pledge postpone prepare prescribe present preserve press prevent prioritize prioritise privatize privatise procure produce
prohibit promote propose prosecute protect prove provide publicize publicise publish purchase pursue push put qualify raise ratify reach
reaffirm realign reassess reassure rebuild recall recognize recognise recommend reconsider reconvene recruit redefine redirect reduce reexamine
refer reform refrain refuse regulate reinforce reinstate reject relax release relocate rely remain remedy remind remove renegotiate renew
reorganize repeal replace replicate report request require rescind resist resolve respect respond restore restrict restructure resume retain
rethink retire review revise revisit revitalize revoke revamp reward roll safeguard scrutinize secure seek select send separate serve set settle
share shift show sign simplify solicit solve speak specify spend sponsor stabilize stabilise standardize standardise start state stay step
stimulate stop streamline strengthen stress strive strive structure submit subsidize subsidise substitute suggest supervise supplement supply
support suspend sustain switch synchronize table tackle tailor take target task tell terminate test tie tighten track train transfer transform
translate transmit treat trust try turn undertake unify update upgrade uphold urge use utilize utilise validate verify view visit vote wait
waive warn weigh welcome widen withdraw withhold withstand work write`

const nounsToo = new Set(
  `access act address advance aid approach attack balance ban bar brief budget call change charge claim commission commit conduct
contact contract control cost curb cut deal delay demand design detail document draft drive drop end estimate exchange exercise
experience export finance focus form free fund grant group guarantee guide halt help hire hold import increase influence interest invest issue
join label lead level limit link look mandate market measure move name need note object offer open order pass pause pay permit phase
pilot place plan pledge practice present press process produce profit program project promise protest purchase push question raise
range rate reach record reform release remedy report request research rest result return review reward rise risk roll rule
schedule separate serve set share shift show sign start state step stress structure subject supply support survey switch table
target task tax test tie time trade train transfer transport trust try turn update use view visit vote wait work`.split(
    /\s+/,
  ),
)

interface VerbReading {
  readonly lemma: string
  readonly form: VerbForm
  /** The word is a noun as often. */
  readonly noun: boolean
}

/** What verb form a word is, as far as its spelling tells; undefined for words that are no known verb. */
export function verbReading(key: string): VerbReading | undefined {
  readings ??= allReadings()
  return readings.get(key)
}

let readings: ReadonlyMap<string, VerbReading> | undefined

function allReadings(): Map<string, VerbReading> {
  const all = new Map<string, VerbReading>()
  for (const lemma of verbs.trim().split(/\s+/)) {
    const noun = nounsToo.has(lemma)
    for (const [word, form] of verbForms(lemma))
      all.set(word, { lemma, form, noun: noun && (form === 'base' || form === 's') })
  }
  return all
}
