import type { Rule } from '../findings/rule.ts'
import missingBenchmark from './missing-benchmark.ts'
import unaddressedStakeholder from './unaddressed-stakeholder.ts'
import unbalancedIncentives from './unbalanced-incentives.ts'

/** Every rule, in the order in which they are documented. */
export const rules: readonly Rule[] = [unbalancedIncentives, missingBenchmark, unaddressedStakeholder]
