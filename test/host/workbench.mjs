// @ts-check
// The workbench of a VS Code server as a page.

const workbenchLimit = 60_000

/** Pairs that the workbench reads from its address: files to open, the extension under development. @typedef {[string, string][]} Payload */

/**
 * @param {number} port
 * @param {string} folder
 * @param {Payload} payload
 */
export function workbenchAddress(port, folder, payload) {
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) })
  // The workbench decodes percent signs only, so a space must not become a plus sign.
  return `http://127.0.0.1:${port}/?${query.toString().replaceAll('+', '%20')}`
}

/**
 * How the workbench names a file of this machine.
 * @param {number} port
 * @param {string} file
 */
export const remoteFile = (port, file) => `vscode-remote://127.0.0.1:${port}${encodeURI(file)}`

/**
 * A page that reaches nothing but this machine: a test that passes only with a network would be no test.
 * @param {import('playwright-core').Browser} browser
 */
export async function newPage(browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const isOutside = (/** @type {URL} */ url) =>
    url.hostname !== '127.0.0.1' && !url.hostname.endsWith('.vscode-cdn.net')
  await context.route(isOutside, (route) => route.abort())
  return context.newPage()
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} address
 */
export async function openWorkbench(page, address) {
  await page.goto(address)
  await page.waitForSelector('.monaco-workbench .statusbar-item', { timeout: workbenchLimit })
}
