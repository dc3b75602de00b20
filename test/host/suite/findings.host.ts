import { EndOfLine, extensions, Range, WorkspaceEdit, workspace } from 'vscode'
import {
  closeAll,
  equal,
  file,
  findingOf,
  findings,
  ok,
  pause,
  rulesOf,
  show,
  showNew,
  until,
} from './editor.ts'

const allRules = ['missing-benchmark', 'unaddressed-stakeholder', 'unbalanced-incentives']
const memo = file('delta.md')

/** Longer than the debounce and the linting after it, in milliseconds. */
const settled = 1_000

suite('findings', () => {
  teardown(closeAll)

  test('a Markdown file wakes the extension', async () => {
    await show(memo)
    await until(
      'the extension to be active',
      () => extensions.getExtension('policy-memo.policy-memo')?.isActive,
    )
  })

  test('an open memo shows one of each rule', async () => {
    await show(memo)
    await until('three rules to speak', () => rulesOf(memo).length === 3)
    equal(rulesOf(memo), allRules, 'rules')
  })

  test('a finding names its source and links to the page of its rule', async () => {
    await show(memo)
    const { source, code, message } = await findingOf('unbalanced-incentives', memo)
    equal(source, 'Policy Memo', 'source')
    ok(typeof code === 'object', 'The code has no link.')
    equal(code.target.toString(), 'policy-memo:/rules/unbalanced-incentives.md', 'link')
    ok(!message.endsWith('.'), `The message ends with a full stop: ${message}`)
  })

  test('a finding points to the related places of the memo', async () => {
    const document = await show(memo)
    const { relatedInformation = [] } = await findingOf('unaddressed-stakeholder', memo)
    ok(relatedInformation.length > 0, 'There is no related place.')
    const [first] = relatedInformation
    equal(first?.location.uri.toString(), memo.toString(), 'document of the related place')
    equal(document.getText(first?.location.range), 'Sudan', 'text of the related place')
  })

  test('findings follow the text as it is typed, unsaved', async () => {
    const document = await show(memo)
    await findingOf('unbalanced-incentives', memo)
    await replace(document, /^1\. .*$/m, '1. The United States should publish its satellite maps.')
    await until('the finding to go', () => !rulesOf(memo).includes('unbalanced-incentives'))
    ok(document.isDirty, 'The document was saved.')
  })

  test('closing a memo takes its findings back', async () => {
    await show(memo)
    await findingOf('missing-benchmark', memo)
    await closeAll()
    await until('no finding', () => findings(memo).length === 0)
  })

  test('an untitled memo has findings', async () => {
    const document = await showNew(await textOf())
    await findingOf('missing-benchmark', document.uri)
    equal(rulesOf(document.uri), allRules, 'rules')
  })

  test('CRLF line ends move no finding', async () => {
    await show(memo)
    await until('three rules to speak', () => rulesOf(memo).length === 3)
    const document = await showNew((await textOf()).replaceAll('\n', '\r\n'))
    equal(document.eol, EndOfLine.CRLF, 'line ends')
    await until('three rules to speak', () => rulesOf(document.uri).length === 3)
    const ranges = (uri: typeof memo) => findings(uri).map(({ range, message }) => ({ range, message }))
    equal(ranges(document.uri), ranges(memo), 'findings')
  })

  test('what is not a memo has no finding', async () => {
    const readme = await show(file('README.md'))
    await pause(settled)
    equal(findings(readme.uri), [], 'findings')
  })

  test('an empty document and one of front matter only have no finding', async () => {
    for (const content of ['', '---\npolicy-memo: true\n---\n']) {
      const { uri } = await showNew(content)
      await pause(settled)
      equal(findings(uri), [], 'findings')
    }
  })
})

const textOf = async () => new TextDecoder().decode(await workspace.fs.readFile(memo))

async function replace(document: Awaited<ReturnType<typeof show>>, pattern: RegExp, text: string) {
  const match = pattern.exec(document.getText())
  ok(match, `${pattern} is not in the document.`)
  const edit = new WorkspaceEdit()
  const end = match.index + match[0].length
  edit.replace(document.uri, new Range(document.positionAt(match.index), document.positionAt(end)), text)
  await workspace.applyEdit(edit)
}
