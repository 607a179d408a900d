// Bundles rows.ts with the word scores of one fold: node build-rows.mjs FOLDS FOLD
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { tablesOf } from '../units/fold-tables.mjs'

const [folds, fold] = process.argv.slice(2)
await build({
  entryPoints: [fileURLToPath(new URL('rows.ts', import.meta.url))],
  outfile: fileURLToPath(new URL(`rows-${fold}.build.mjs`, import.meta.url)),
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  plugins: [tablesOf(folds, fold)],
  logLevel: 'error',
})
