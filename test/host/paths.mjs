// @ts-check
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const project = fileURLToPath(new URL('../..', import.meta.url))

/** Where the VS Code server is installed; git-ignored and safe to delete. */
export const hostFolder = path.join(project, '.host')

/** Screenshots and counts of the last run; git-ignored. */
export const resultsFolder = path.join(project, 'test-results')
