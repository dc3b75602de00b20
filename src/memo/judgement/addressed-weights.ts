import { weightsFrom } from './judgement.ts'

/**
 * Learned from 55 annotated memos by `npm run train`; do not edit.
 * On memos that it was not learned from (8-fold, by memo): precision 0.85, recall 0.99, f1 0.91.
 */
export const addressedWeights = weightsFrom(
  1.26,
  0.5,
  `
0.06 acts:mostly
-0.03 acts:never
0.03 acts:some
0.12 adjective:mostly
0.17 adjective:never
-0.17 adjective:some
-0.04 compound:never
0.04 compound:some
-0.17 engaged:mostly
0.06 engaged:never
-0.06 engaged:some
-0.18 engagements:0
0.18 engagements>=1
0.08 engagements>=2
0.18 headed
0.19 in:background
-0.08 in:options
0.86 in:other
-0.35 in:problem
-0.19 in:recommendations
-0.31 in:risks
-0.16 independent
0.08 kind:group
0.28 kind:institution
-0.16 kind:organization
-0.2 kind:state
0.1 mentions:0
-0.1 mentions>=1
0.25 mentions>=10
0.06 mentions>=2
0.52 mentions>=3
0.28 mentions>=5
0.16 part-of
0.15 place:mostly
0.05 place:never
-0.05 place:some
-0.04 positions:0
0.04 positions>=1
0.12 positions>=2
0.21 possessive:never
-0.21 possessive:some
-0.34 proposals:0
0.34 proposals>=1
0.34 proposals>=2
0.11 proposals>=4
-0.08 rank:first
-0.25 rank:lower
0.33 rank:upper
0.1 role:other
-0.27 role:stakeholder
0.16 role:target
-0.14 row:mostly
0.1 units:0
-0.1 units>=1
0.4 units>=2
0.19 units>=4
0.25 wants:mostly
0.09 wants:never
-0.09 wants:some
`,
)
