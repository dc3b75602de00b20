// @ts-check
// What a person does with the extension, step by step; each goes on where the one before left off.
import { readFile } from 'node:fs/promises'

/** How long the workbench may take until something is seen, in milliseconds. */
const timeout = 20_000

/**
 * @typedef {import('playwright-core').Page} Page
 *
 * @typedef {object} Session
 * @property {Page} page the workbench, a memo open in it
 * @property {string} memo the file
 */

/** @type {[string, (session: Session) => unknown][]} */
export const steps = [
  ['an open memo shows squiggles', ({ page }) => page.waitForSelector(squiggle, { timeout })],
  [
    'the status bar counts the findings',
    ({ page }) => page.waitForSelector(`${status} >> text=/\\d/`, { timeout }),
  ],
  ['the problems list names the three rules', listProblems],
  ['the dark theme', (session) => wear(session, 'Dark Modern', 'vs-dark')],
  ['the high contrast theme', (session) => wear(session, 'Dark High Contrast', 'hc-black')],
  ['the light theme', (session) => wear(session, 'Light Modern', 'vs')],
  ['F8 goes to a finding and says what it is', goToFinding],
  ['the light bulb offers the fixes by keyboard', offerFixes],
  ['Enter applies the first fix', applyFix],
  ['Insert Recommendation asks which, in the palette', askForRecommendation],
  ['the recommendation is inserted', insertRecommendation],
  ['both are in the saved file', save],
]

const squiggle = '.squiggly-warning, .squiggly-info'
const status = '[id="policy-memo.policy-memo.policyMemo.status"]'
const focusedRow = '.quick-input-list .monaco-list-row.focused'
const menu = '.action-widget'
const rules = ['unbalanced-incentives', 'missing-benchmark', 'unaddressed-stakeholder']

/** @param {Session} session */
async function listProblems({ page }) {
  await page.keyboard.press('Control+Shift+M')
  for (const rule of rules) {
    await page.waitForSelector(`.markers-panel-container >> text=${rule}`, { timeout })
  }
}

/**
 * @param {Session} session
 * @param {string} theme
 * @param {string} style the class of a workbench that wears it
 */
async function wear({ page }, theme, style) {
  await page.keyboard.press('Control+K')
  await page.keyboard.press('Control+T')
  await page.waitForSelector('.quick-input-widget input[placeholder*="Color Theme"]', { timeout })
  await page.keyboard.type(theme)
  await page.waitForSelector(`${focusedRow} >> text=${theme}`, { timeout })
  await page.keyboard.press('Enter')
  await page.waitForSelector(`.monaco-workbench.${style}`, { timeout })
  await page.waitForSelector('.quick-input-widget', { state: 'hidden', timeout })
}

/** @param {Session} session */
async function goToFinding({ page }) {
  await page.keyboard.press('Control+Shift+M')
  await page
    .locator('.monaco-editor .view-lines')
    .first()
    .click({ position: { x: 150, y: 10 } })
  await page.keyboard.press('F8')
  await page.waitForSelector('.marker-widget >> text=Policy Memo', { timeout })
}

/**
 * VS Code shows a finding a moment before it offers fixes for it, so the keys are pressed until the menu says more
 * than "no code actions".
 * @param {Session} session
 */
async function offerFixes({ page }) {
  await page.keyboard.press('Escape')
  const attempts = 6
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    await page.keyboard.press('Control+.')
    const shown = page.waitForSelector(`${menu} >> text=Turn off rule`, { timeout: timeout / attempts })
    if (await shown.catch(() => undefined)) return
    await page.keyboard.press('Escape')
  }
  throw new Error(`No menu of fixes was shown after ${attempts} times Ctrl+.`)
}

/** @param {Session} session */
async function applyFix({ page }) {
  await page.keyboard.press('Enter')
  await page.waitForSelector('.tab.dirty', { timeout })
  // Out of the snippet's tab stops.
  await page.keyboard.press('Escape')
}

/** @param {Session} session */
async function askForRecommendation({ page }) {
  await page.keyboard.press('Control+End')
  await page.keyboard.press('F1')
  await page.waitForSelector('.quick-input-widget input', { timeout })
  await page.keyboard.type('Policy Memo: Insert Recommendation')
  await page.waitForSelector(`${focusedRow} >> text=Insert Recommendation`, { timeout })
  await page.keyboard.press('Enter')
  await page.waitForSelector('.quick-input-title >> text=Insert Recommendation', { timeout })
}

/** @param {Session} session */
async function insertRecommendation({ page }) {
  await page.keyboard.press('Enter')
  // The first tab stop of the snippet is selected.
  await page.waitForSelector('.snippet-placeholder', { state: 'attached', timeout })
  await page.keyboard.press('Escape')
}

/** @param {Session} session */
async function save({ page, memo }) {
  const before = await readFile(memo, 'utf8')
  const lastLine = before.trimEnd().split('\n').at(-1) ?? ''
  await page.keyboard.press('Control+S')
  await page.waitForSelector('.tab.dirty', { state: 'detached', timeout })
  const after = await readFile(memo, 'utf8')
  const [fixed = '', inserted = ''] = after.split(lastLine)
  if (fixed === before.split(lastLine)[0]) throw new Error('The fix is not in the file.')
  if (inserted.length < 200) throw new Error(`No recommendation is at the end of the file: ${inserted}`)
}
