import { extensions } from 'vscode'

suite('a memo in VS Code', () => {
  test('the extension is there', async () => {
    if (!extensions.getExtension('policy-memo.policy-memo')) throw new Error('no extension')
  })
})
