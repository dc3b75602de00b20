import { weightsFrom } from './judgement.ts'

/**
 * Learned from 55 annotated memos by `npm run train`; do not edit.
 * On memos that it was not learned from (8-fold, by memo): precision 0.68, recall 0.95, f1 0.79.
 */
export const stakeWeights = weightsFrom(
  1.69,
  0.38,
  `
-0.15 acts:mostly
-0.34 acts:never
0.34 acts:some
-0.42 adjective:mostly
0.06 adjective:never
-0.06 adjective:some
-0.17 compound:never
0.17 compound:some
-0.11 engaged:mostly
-0.12 engaged:never
0.12 engaged:some
0.06 engagements>=2
0.05 engagements>=4
0.13 headed
-0.19 in:background
-0.21 in:conclusion
-0.07 in:options
-0.18 in:other
0.16 in:problem
0.28 in:recommendations
0.06 in:risks
-0.29 independent
0.24 kind:group
-0.32 kind:institution
0.09 kind:state
0.05 mentions:0
-0.05 mentions>=1
0.14 mentions>=10
0.37 mentions>=2
0.11 mentions>=3
0.28 mentions>=5
0.29 part-of
-0.09 place:mostly
0.2 place:never
-0.2 place:some
-0.27 positions:0
0.27 positions>=1
0.09 positions>=2
0.03 positions>=4
0.09 possessive:never
-0.09 possessive:some
0.04 proposals:0
-0.04 proposals>=1
0.35 proposals>=2
0.13 proposals>=4
0.24 rank:first
-0.16 rank:lower
-0.08 rank:upper
0.09 role:other
-0.18 role:stakeholder
0.07 role:target
0.13 row:mostly
-0.38 row:never
0.38 row:some
0.14 units>=2
0.11 units>=4
0.21 wants:mostly
-0.29 wants:never
0.28 wants:some
`,
)
