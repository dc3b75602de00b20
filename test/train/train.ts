import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { proposalSigns } from '../../src/memo/judgement/proposal-signs.ts'
import { type Annotated, readAnnotated } from './annotated.ts'
import { type Case, type Learned, learn } from './learn.ts'

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

/** Each of our sentences; of several that make up one annotated sentence only the first can be blamed or praised. */
function proposalCases({ id, memo, numberOf, labels }: Annotated): Case[] {
  const proposing = new Set(labels.filter(({ label }) => label === 'RECOMMENDATION').map(({ n }) => n))
  const signs = proposalSigns(memo.sentences, memo.sections)
  return memo.sentences.flatMap((_, i) => {
    const n = numberOf[i] ?? -1
    const yes = proposing.has(n)
    if (n < 0 || (yes && numberOf.indexOf(n) !== i)) return []
    return [{ memo: id, signs: signs[i] ?? [], yes, key: `${id} ${n}` }]
  })
}

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
export const ${name}Weights = weightsFrom(
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
