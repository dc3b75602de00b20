import { weightsFrom } from './judgement.ts'

/**
 * Learned from 55 annotated memos by `npm run train`; do not edit.
 * On memos that it was not learned from (8-fold, by memo): precision 0.85, recall 1.00, f1 0.92.
 */
export const addressedWeights = weightsFrom(
  1.49,
  0.5,
  `
0.04 acts:mostly
-0.06 acts:never
0.06 acts:some
0.05 adjective:mostly
0.09 adjective:never
-0.09 adjective:some
-0.03 compound:never
0.03 compound:some
-0.11 engaged:mostly
-0.13 engagements:0
0.13 engagements>=1
0.06 engagements>=2
0.11 headed
0.1 in:background
-0.07 in:options
0.57 in:other
-0.26 in:problem
-0.11 in:recommendations
-0.18 in:risks
-0.11 independent
0.05 kind:group
0.18 kind:institution
-0.11 kind:organization
-0.12 kind:state
0.06 mentions:0
-0.06 mentions>=1
0.16 mentions>=10
0.06 mentions>=2
0.34 mentions>=3
0.2 mentions>=5
0.11 part-of
0.08 place:mostly
-0.06 positions:0
0.06 positions>=1
0.06 positions>=2
0.1 possessive:never
-0.1 possessive:some
-0.24 proposals:0
0.24 proposals>=1
0.23 proposals>=2
0.08 proposals>=4
-0.04 rank:first
-0.22 rank:lower
0.26 rank:upper
0.06 role:other
-0.18 role:stakeholder
0.1 role:target
-0.09 row:mostly
0.04 units:0
-0.04 units>=1
0.27 units>=2
0.14 units>=4
0.15 wants:mostly
0.03 wants:never
-0.03 wants:some
`,
)
