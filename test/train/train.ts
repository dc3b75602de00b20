import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readAnnotated } from './annotated.ts'
import { addressedCases, benchmarkCases, proposalCases, stakeCases } from './cases.ts'
import { type Learned, learn } from './learn.ts'

/**
 * Learns the weights of the judgements from annotated memos and writes them into the source:
 * `npm run train -- FOLDER [--hold-back FILE]`, where FILE lists ids of memos that are not to be learned from.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'hold-back': { type: 'string' } },
})
const [folder] = positionals
if (!folder) throw new Error('Name the folder that holds labels/ and docs/: npm run train -- FOLDER')
const heldBack = values['hold-back'] ? readFileSync(values['hold-back'], 'utf8').match(/\w+/g) : []
const annotated = readAnnotated(folder, new Set(heldBack))
write('proposal', learn(annotated.flatMap(proposalCases), 10))
write('benchmark', learn(annotated.flatMap(benchmarkCases), 20))
write('stake', learn(annotated.flatMap(stakeCases), 10))
write('addressed', learn(annotated.flatMap(addressedCases), 10, 0.5))

function write(name: string, { bias, threshold, rows, measured }: Learned): void {
  const figures = Object.entries(measured)
    .map(([what, value]) => `${what} ${value.toFixed(2)}`)
    .join(', ')
  const table = rows.map(([sign, weight]) => `${weight} ${sign}`).join('\n')
  const source = `import { weightsFrom } from './judgement.ts'

/**
 * Learned from ${annotated.length} annotated memos by \`npm run train\`; do not edit.
 * On memos that it was not learned from (8-fold, by memo): ${figures}.
 */
export const ${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Weights = weightsFrom(
  ${bias},
  ${threshold},
  \`
${table}
\`,
)
`
  writeFileSync(`src/memo/judgement/${name}-weights.ts`, source)
  console.log(`${name}: ${rows.length} signs; by memo ${figures}`)
}
