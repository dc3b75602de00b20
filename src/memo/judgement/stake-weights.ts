import { weightsFrom } from './judgement.ts'

/**
 * Learned from 55 annotated memos by `npm run train`; do not edit.
 * On memos that it was not learned from (8-fold, by memo): precision 0.67, recall 0.96, f1 0.79.
 */
export const stakeWeights = weightsFrom(
  1.66,
  0.36,
  `
-0.15 acts:mostly
-0.34 acts:never
0.34 acts:some
-0.41 adjective:mostly
0.06 adjective:never
-0.06 adjective:some
-0.18 compound:never
0.18 compound:some
-0.13 engaged:mostly
-0.11 engaged:never
0.11 engaged:some
0.05 engagements>=4
0.14 headed
-0.19 in:background
-0.2 in:conclusion
-0.07 in:options
-0.18 in:other
0.18 in:problem
0.31 in:recommendations
0.07 in:risks
-0.3 independent
0.25 kind:group
-0.31 kind:institution
0.07 kind:state
0.05 mentions:0
-0.05 mentions>=1
0.11 mentions>=10
0.38 mentions>=2
0.11 mentions>=3
0.29 mentions>=5
0.3 part-of
-0.14 place:mostly
0.19 place:never
-0.19 place:some
-0.26 positions:0
0.26 positions>=1
0.03 positions>=4
0.08 possessive:never
-0.08 possessive:some
0.03 proposals:0
-0.03 proposals>=1
0.32 proposals>=2
0.08 proposals>=4
0.24 rank:first
-0.18 rank:lower
-0.06 rank:upper
0.1 role:other
0.04 role:own
-0.15 role:stakeholder
0.1 row:mostly
-0.36 row:never
0.36 row:some
0.15 units>=2
0.09 units>=4
0.22 wants:mostly
-0.28 wants:never
0.28 wants:some
`,
)
