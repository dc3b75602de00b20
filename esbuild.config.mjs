// Bundles the three programs (editor in Node, editor in a web worker, command line) and the library.
import { build, context } from 'esbuild'

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: true,
  sourcemap: process.argv.includes('--watch'),
  target: 'es2023',
  logLevel: 'warning',
  legalComments: 'none',
}

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...shared,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...shared,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    // Without the `worker` condition micromark's browser build reaches for `document`, which a worker has not.
    conditions: ['worker'],
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...shared,
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'cjs',
    // tinyglobby's walker asks for the address of its module, which a CommonJS bundle does not have.
    define: { 'import.meta.url': 'moduleUrl' },
    banner: {
      js: "#!/usr/bin/env node\nconst moduleUrl=require('node:url').pathToFileURL(__filename).href;",
    },
  },
  {
    ...shared,
    entryPoints: ['src/index.ts'],
    outfile: 'dist/index.mjs',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'esm',
  },
]

if (process.argv.includes('--watch')) {
  for (const options of bundles) await (await context(options)).watch()
} else {
  await Promise.all(bundles.map((options) => build(options)))
}
