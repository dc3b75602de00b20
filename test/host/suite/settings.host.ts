import { ConfigurationTarget, DiagnosticSeverity, workspace } from 'vscode'
import { closeAll, equal, file, findingOf, findings, pause, rulesOf, show, until } from './editor.ts'

const memo = file('delta.md')
const changed = new Set<string>()

suite('settings', () => {
  teardown(async () => {
    for (const name of changed) await set(name, undefined)
    changed.clear()
    await closeAll()
  })

  test('a severity is taken over at once', async () => {
    await show(memo)
    await findingOf('missing-benchmark', memo)
    await set('rules', { 'missing-benchmark': 'hint' })
    await until('the severity to change', async () => {
      const { severity } = await findingOf('missing-benchmark', memo)
      return severity === DiagnosticSeverity.Hint
    })
  })

  test('a rule that is off is silent, the others speak on', async () => {
    await show(memo)
    await set('rules', { 'unbalanced-incentives': 'off' })
    await findingOf('missing-benchmark', memo)
    await until('the rule to be silent', () => !rulesOf(memo).includes('unbalanced-incentives'))
  })

  test('`never` takes all findings back', async () => {
    await show(memo)
    await findingOf('missing-benchmark', memo)
    await set('enable', 'never')
    await until('no finding', () => findings(memo).length === 0)
  })

  test('a language that is not listed is left alone', async () => {
    await set('languages', ['quarto'])
    await show(memo)
    await pause(1_000)
    equal(findings(memo), [], 'findings')
  })

  test('a glob makes a memo of what does not read like one', async () => {
    const notes = file('notes/water.md')
    await show(notes)
    await pause(1_000)
    equal(findings(notes), [], 'findings before')
    await set('files', ['notes/**'])
    await findingOf('missing-benchmark', notes)
  })
})

async function set(name: string, value: unknown): Promise<void> {
  changed.add(name)
  await workspace.getConfiguration('policyMemo').update(name, value, ConfigurationTarget.Workspace)
}
