import { weightsFrom } from './judgement.ts'

/**
 * Learned from 55 annotated memos by `npm run train`; do not edit.
 * On memos that it was not learned from (8-fold, by memo): precision 0.67, recall 0.95, f1 0.79.
 */
export const stakeWeights = weightsFrom(
  1.97,
  0.34,
  `
-0.26 acts:mostly
-0.4 acts:never
0.4 acts:some
-0.54 adjective:mostly
0.08 adjective:never
-0.08 adjective:some
-0.23 compound:never
0.23 compound:some
-0.15 engaged:mostly
-0.12 engaged:never
0.12 engaged:some
0.08 engagements>=2
0.07 engagements>=4
0.18 headed
-0.31 in:background
-0.39 in:conclusion
-0.15 in:options
-0.24 in:other
0.22 in:problem
0.42 in:recommendations
0.12 in:risks
0.04 in:summary
-0.38 independent
0.31 kind:group
-0.39 kind:institution
-0.04 kind:organization
0.12 kind:state
0.03 mentions:0
-0.03 mentions>=1
0.15 mentions>=10
0.43 mentions>=2
0.07 mentions>=3
0.36 mentions>=5
0.38 part-of
-0.07 place:mostly
0.24 place:never
-0.24 place:some
-0.35 positions:0
0.35 positions>=1
0.14 positions>=2
0.04 positions>=4
0.16 possessive:never
-0.16 possessive:some
0.07 proposals:0
-0.07 proposals>=1
0.5 proposals>=2
0.19 proposals>=4
0.34 rank:first
-0.19 rank:lower
-0.15 rank:upper
0.14 role:other
-0.05 role:own
-0.2 role:stakeholder
0.1 role:target
0.11 row:mostly
-0.5 row:never
0.5 row:some
0.03 units:0
-0.03 units>=1
0.11 units>=2
0.12 units>=4
0.31 wants:mostly
-0.29 wants:never
0.29 wants:some
`,
)
