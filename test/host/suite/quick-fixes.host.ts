import { commands, type TextDocument, workspace } from 'vscode'
import { closeAll, equal, file, findingOf, findings, fixesOf, ok, ruleOf, show, until } from './editor.ts'

const memo = file('delta.md')
const rules = ['unbalanced-incentives', 'missing-benchmark', 'unaddressed-stakeholder']

suite('quick fixes', () => {
  teardown(closeAll)

  for (const rule of rules) {
    test(`${rule}: each fix answers its finding, and one undo brings the text back`, async () => {
      const document = await show(memo)
      const before = document.getText()
      const { message } = await findingOf(rule, memo)
      const titles = await edits(rule, document)
      ok(titles.length > 1, `Only ${titles.join()} is offered; a fix and a comment were expected.`)
      for (const title of titles) {
        await apply(rule, title, document)
        ok(document.getText() !== before, `“${title}” changed nothing.`)
        // A clause whose tab stops are still empty may leave something to say, but not the same.
        await until(`“${title}” to answer the finding`, () => !isSaid(message))
        await commands.executeCommand('leaveSnippet')
        await commands.executeCommand('undo')
        equal(document.getText(), before, `text after undoing “${title}”`)
        await until('the finding to come back', () => isSaid(message))
      }
    })

    test(`${rule}: its page opens`, async () => {
      const document = await show(memo)
      const fixes = await fixesOf(rule, document)
      const explain = fixes.find(({ command }) => command?.command === 'policyMemo.explainRule')?.command
      ok(explain, 'The page is not offered.')
      await commands.executeCommand(explain.command, ...(explain.arguments ?? []))
      const page = await until('the page', () =>
        workspace.textDocuments.find(({ uri }) => uri.path === `/rules/${rule}.md`),
      )
      ok(page.getText().includes(rule), 'The page does not name its rule.')
    })
  }

  test('a rule can be turned off and on again', async () => {
    const rule = 'missing-benchmark'
    const document = await show(memo)
    const fixes = await fixesOf(rule, document)
    const off = fixes.find(({ command }) => command?.command === 'policyMemo.turnOffRule')?.command
    ok(off, 'Turning the rule off is not offered.')
    await commands.executeCommand(off.command, ...(off.arguments ?? []))
    await until('the finding to go', () => count(rule) === 0)
    const settings = workspace.getConfiguration('policyMemo', memo)
    equal(settings.get('rules'), { [rule]: 'off' }, 'setting')
    await settings.update('rules', undefined, 3)
    await until('the finding to come back', () => count(rule) > 0)
  })
})

const isSaid = (message: string) => findings(memo).some((finding) => finding.message === message)

const count = (rule: string) => findings(memo).filter((finding) => ruleOf(finding) === rule).length

async function edits(rule: string, document: TextDocument): Promise<string[]> {
  const fixes = await fixesOf(rule, document)
  return fixes.filter(({ edit }) => edit).map(({ title }) => title)
}

/** Takes the fix anew: one made for an older version of the text would not fit. */
async function apply(rule: string, title: string, document: TextDocument): Promise<void> {
  const fixes = await fixesOf(rule, document)
  const edit = fixes.find((fix) => fix.title === title)?.edit
  ok(edit, `“${title}” is not offered.`)
  ok(await workspace.applyEdit(edit), `“${title}” was refused.`)
}
