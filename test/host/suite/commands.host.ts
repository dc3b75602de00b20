import { commands, extensions, window, workspace } from 'vscode'
import { closeAll, equal, file, findings, ok, pause, rulesOf, show, showNew, until } from './editor.ts'

const memo = file('delta.md')

/** Run by other tests, or with nothing to see. */
const elsewhere = ['policyMemo.turnOffRule', 'policyMemo.showLog']
const here = [
  'policyMemo.explainRule',
  'policyMemo.insertRecommendation',
  'policyMemo.lintMemo',
  'policyMemo.lintWorkspace',
  'policyMemo.newMemo',
  'policyMemo.showReading',
]

suite('commands', () => {
  teardown(closeAll)

  test('every command of the manifest is there and is tested', async () => {
    await show(memo)
    const manifest = extensions.getExtension('policy-memo.policy-memo')?.packageJSON
    const declared: string[] = manifest.contributes.commands.map(
      ({ command }: { command: string }) => command,
    )
    equal([...declared].sort(), [...here, ...elsewhere].sort(), 'commands')
    const registered = await commands.getCommands(true)
    equal(
      declared.filter((id) => !registered.includes(id)),
      [],
      'commands without a handler',
    )
  })

  test('Lint This Memo lints what does not read like a memo', async () => {
    const document = await showNew(
      'The United States should encourage Chad to make steady progress.\n',
      'plaintext',
    )
    equal(findings(document.uri), [], 'findings before')
    await commands.executeCommand('policyMemo.lintMemo')
    await until('a finding', () => rulesOf(document.uri).includes('missing-benchmark'))
  })

  test('Lint Workspace finds memos that are not open', async () => {
    await commands.executeCommand('policyMemo.lintWorkspace')
    await until('findings', () => findings(memo).length > 0)
    equal(findings(file('README.md')), [], 'findings of the README')
  })

  test('Insert Recommendation asks which and inserts it as a paragraph of its own', async () => {
    const document = await showNew('# Memo\n\nFirst paragraph.\n')
    await pickFirst('policyMemo.insertRecommendation')
    await until('more text', () => document.getText().length > 100)
    ok(document.getText().includes('# Memo\n'), 'The text before was changed.')
    await commands.executeCommand('undo')
    equal(document.getText(), '# Memo\n\nFirst paragraph.\n', 'text after undo')
  })

  test('New Memo from Template opens an untitled memo', async () => {
    await commands.executeCommand('policyMemo.newMemo')
    const document = window.activeTextEditor?.document
    equal([document?.isUntitled, document?.languageId], [true, 'markdown'], 'document')
    ok(/^## Recommendations?$/m.test(document?.getText() ?? ''), 'The memo has no recommendations.')
  })

  test('Explain Rule asks which and opens its page', async () => {
    await show(memo)
    await pickFirst('policyMemo.explainRule')
    await until('the page', () => workspace.textDocuments.some(({ uri }) => uri.scheme === 'policy-memo'))
  })

  test('Show Reading opens the reading beside the memo', async () => {
    await show(memo)
    await commands.executeCommand('policyMemo.showReading')
    const reading = await until('the reading', () =>
      workspace.textDocuments.find(({ uri }) => uri.scheme === 'policy-memo-reading'),
    )
    ok(reading.getText().includes('Ethiopia'), 'The reading does not name the target.')
    equal(window.tabGroups.all.length, 2, 'editor groups')
  })
})

/** Runs a command that asks, and takes the first answer offered. */
async function pickFirst(command: string): Promise<void> {
  const done = commands.executeCommand(command)
  const state = { finished: false }
  void done.then(() => {
    state.finished = true
  })
  // There is no way to see from here whether the list is open: accept until the command is done.
  await until(`${command} to be done`, async () => {
    await pause(200)
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
    return state.finished
  })
}
