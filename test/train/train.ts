import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { addressedCases, contentCases, proposalCases, stakeCases, unitCases } from './cases.ts'
import { readLabelsBeside } from './labels-beside.ts'
import { readLabelsWithin } from './labels-within.ts'
import { type Case, type LearnOptions, learn } from './learn.ts'

/**
 * Learns the weights of the judgements from annotated memos and writes them into the source:
 * `npm run train -- FOLDER [--hold-back FILE]`, where FILE lists ids of memos that are not to be learned from.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'hold-back': { type: 'string' }, only: { type: 'string' } },
})
const [folder] = positionals
const { only } = values
const heldBack = values['hold-back'] ? readFileSync(values['hold-back'], 'utf8').match(/\w+/g) : []
const real = folder ? readLabelsBeside(folder, new Set(heldBack)) : []
const own = readLabelsWithin('test/train/memos')
const memos = [...real, ...own]
const measuredOn = new Set((real.length > 0 ? real : own).map(({ id }) => id))

write('proposal', memos.flatMap(proposalCases), { shrinkage: { size: 2.5, square: 0.5 } })
write('incentive', memos.flatMap(contentCases('INCENTIVE')), { shrinkage: { size: 2.5, square: 0.5 } })
write('penalty', memos.flatMap(contentCases('PENALTY')), { shrinkage: { size: 2.5, square: 0.5 } })
write('measure', memos.flatMap(contentCases('BENCHMARK')), { shrinkage: { size: 2.5, square: 0.5 } })
// A party too many costs a reader less than one that the reading leaves out.
write('stake', memos.flatMap(stakeCases), { shrinkage: { size: 1.5, square: 0.5 }, threshold: 0.44 })
write('addressed', memos.flatMap(addressedCases), { shrinkage: { size: 2, square: 1 }, threshold: 0.5 })
write('benchmark', memos.flatMap(unitCases('missing-benchmark')), { shrinkage: { size: 2, square: 2 } })
write('balance', memos.flatMap(unitCases('unbalanced-incentives')), { shrinkage: { size: 2, square: 2 } })

function write(name: string, cases: readonly Case[], options: Omit<LearnOptions, 'measuredOn'>): void {
  if (only && !only.split(',').includes(name)) return
  const { bias, threshold, rows, measured } = learn(cases, { ...options, measuredOn })
  const figures = Object.entries(measured)
    .map(([what, value]) => `${what} ${value.toFixed(2)}`)
    .join(', ')
  const table = rows.map(([sign, weight]) => `${weight} ${sign}`).join('\n')
  const source = `import { weightsFrom } from './judgement.ts'

/**
 * Learned from ${memos.length} labelled memos by \`npm run train\`; do not edit.
 * On memos that it was not learned from (8-fold, by memo): ${figures}.
 */
export const ${name}Weights = weightsFrom(
  ${bias},
  ${threshold},
  \`
${table.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}
\`,
)
`
  writeFileSync(`src/memo/judgement/${name}-weights.ts`, source)
  console.log(`${name}: ${rows.length} signs; by memo ${figures}, from ${threshold}`)
}
