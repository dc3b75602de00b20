/** What a party would like to have, or would like to be rid of. Longest match wins over both lists. Own compilation. */
export const benefits = `
  aid, assistance, food aid, food relief, economic aid, economic relief, economic assistance, military aid,
  military assistance, humanitarian aid, humanitarian assistance, development aid, financial aid, financial support,
  technical assistance, security assistance, budget support, economic support, energy assistance, fuel oil,
  security assurance, security assurances, security guarantee, security guarantees, assurance, assurances,
  diplomatic recognition, recognition, normalization, normalisation, liaison office, state visit, summit meeting,
  peace treaty, market access, trade preferences, most favored nation, most-favoured-nation status, investment,
  concession, concessions, loan, loans, credit, credits, loan guarantee, loan guarantees, low-interest loan,
  low-interest loans, soft loans, debt relief, debt forgiveness, subsidy, subsidies, grant, grants, matching grant,
  matching grants, rebate, rebates, voucher, vouchers, bonus, bonuses, bounty, prize, prizes, stipend, stipends,
  allowance, allowances, tax credit, tax credits, tax break, tax breaks, tax relief, tax rebate, tax rebates,
  tax exemption, tax exemptions, tax deduction, tax deductions, tax incentive, tax incentives, feed-in tariff,
  feed-in tariffs, safe harbor, safe harbour, fast track, fast-track approval, fast-track permit, fast-track permits,
  expedited review, expedited permits, regulatory relief, regulatory sandbox, grace period, procurement preference,
  procurement preferences, preferential access, priority access, licence, license, licences, licenses, permit, permits,
  membership, funding, equipment, arms sales, technology transfer, compensation, premium, premiums, discount,
  discounts, guarantee, guarantees, price floor, advance purchase commitment, advance market commitment, liability protection,
  access, supplies, shipments, fuel, food, payment, payments, funds, bonus payment, supplement, supplements, top-up,
  support, cooperation, co-operation, credit line, immunity, exemption, exemptions, waiver, waivers, visa, visas, visa waivers, scholarships, contract, contracts, offer, offers`

export const burdens = `
  sanction, sanctions, economic sanctions, financial sanctions, secondary sanctions, trade sanctions, embargo,
  embargoes, arms embargo, tariff, tariffs, duty, duties, quota, quotas, restriction, restrictions, trade restrictions,
  export controls, controls, export ban, import ban, travel ban, ban, bans, moratorium, fine, fines, penalty, penalties,
  civil penalties, levy, levies, surcharge, surcharges, tax, taxes, carbon tax, charge, charges, fee, fees, mandate,
  mandates, requirement, requirements, obligation, obligations, liability, prosecution, enforcement action, enforcement,
  pressure, military pressure, diplomatic pressure, economic pressure, military action, military force, force,
  blockade, boycott, exercises, military exercises, deterrence, deterrent, prohibition, asset freeze, asset freezes,
  debarment, clawback, clawbacks, countermeasures, retaliation, isolation, arrears, debts`

/** Phrases that are an incentive or a penalty whatever the verb, because the act is inside them. */
export const wholeIncentives = `
  sanctions relief, sanction relief, relief from sanctions, easing of sanctions, partial sanctions relief, tax holiday,
  tax holidays, regulatory holiday, debt cancellation, incentive payment, incentive payments, performance bonus,
  early adopter discount, amnesty, pardon`
export const wholePenalties = `
  snapback, snap-back, asset freeze, asset freezes, arms embargo, licence revocation, license revocation,
  loss of licence, loss of license, suspension of aid, cutoff of aid, aid cutoff, aid suspension, clawback, clawbacks,
  criminal penalties, civil penalties, criminal liability,
  naming and shaming, late payment penalty, secondary sanctions, punitive measures, punitive tariffs, retaliatory tariffs`

/** General words: they show that a side was thought of, not what it is. */
export const genericIncentives = `incentive, incentives, inducement, inducements, reward, rewards, carrot, carrots, benefits,
  economic incentives, financial incentives, targeted incentives, tangible incentives`
export const genericPenalties = `penalty, penalties, consequences, penalties for non-compliance, penalty for non-compliance, stick, sticks, punishment, disincentive, disincentives, sanction`

/** Counted as neither side: idioms that name both, and words in another sense. */
export const neitherSide = `
  carrot and stick, carrots and sticks, carrot-and-stick, sticks and carrots, undermining international sanctions,
  undermining sanctions, sanctions evasion, tax base, tax authority, tax authorities, tax year, market incentives,
  perverse incentive, perverse incentives, every incentive, little incentive, no incentive, strong incentive, an incentive to,
  grant application, grant applications, public support, life support, in support of, support for, technical support,
  legal aid, first aid, state aid, hearing aid, task force, work force, labour force, labor force, air force, armed force,
  police force, in force, into force, enter into force, free of charge, in charge, in charge of, school fees, driving licence, open access,
  access to information, duty of care, on duty, active duty, internet access, broadband access`
