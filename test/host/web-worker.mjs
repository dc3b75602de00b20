// @ts-check
// Runs an extension and its suite in the workbench's web worker, as vscode.dev does.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'

/** Chromium asks before a page reads from another port of this machine. */
export const workerFlags = ['--disable-features=LocalNetworkAccessChecks']

/**
 * Makes the next visit of the workbench load the extension from a small file server: recent versions of VS Code look
 * only for those web extensions under development that the page's own configuration names.
 * @param {import('playwright-core').Page} page
 * @param {number} port the workbench's
 * @param {string} extension folder of the extension
 * @param {string} tests the suite's bundle, inside that folder
 */
export async function developInWorker(page, port, extension, tests) {
  const authority = `127.0.0.1:${await serveFolder(extension)}`
  const at = (/** @type {string} */ file) => ({ scheme: 'http', authority, path: `/${file}` })
  const developmentOptions = {
    extensions: [at('')],
    extensionTestsPath: at(path.relative(extension, tests)),
  }
  const isWorkbench = (/** @type {URL} */ url) => url.port === String(port) && url.pathname === '/'
  await page.context().route(isWorkbench, async (route) => {
    const response = await route.fetch()
    const body = withDevelopment(await response.text(), developmentOptions)
    // The page's own policy forbids reading from the file server.
    const { 'content-security-policy': _, ...headers } = response.headers()
    await route.fulfill({ status: 200, headers, body })
  })
}

/**
 * @param {string} html
 * @param {Record<string, unknown>} developmentOptions
 */
function withDevelopment(html, developmentOptions) {
  const setting = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/
  if (!setting.test(html)) throw new Error('The page of the workbench holds no configuration to extend.')
  return html.replace(setting, (_, start, json) => {
    const configuration = JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
    const extended = JSON.stringify({ ...configuration, developmentOptions })
    return `${start}${extended.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`
  })
}

/**
 * Serves a folder to pages of this machine for as long as this process lives.
 * @param {string} folder
 * @returns {Promise<number>} the port
 */
function serveFolder(folder) {
  const types = new Map([
    ['.js', 'text/javascript'],
    ['.json', 'application/json'],
  ])
  const server = createServer(async (request, response) => {
    const file = path.join(
      folder,
      decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname),
    )
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Access-Control-Allow-Headers', '*')
    const content = request.method === 'OPTIONS' ? '' : await readFile(file).catch(() => undefined)
    if (content === undefined) return response.writeHead(404).end()
    return response.setHeader('Content-Type', types.get(path.extname(file)) ?? 'text/plain').end(content)
  })
  server.unref()
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address && typeof address === 'object') resolve(address.port)
    })
  })
}
