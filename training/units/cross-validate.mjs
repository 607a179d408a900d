// Runs the whole cleaner over the labelled texts, each with a model that saw no text of its site.
//   node training/units/cross-validate.mjs FOLDS [flags of text.mjs]
// FOLDS: the folder that `train.py --folds-out` wrote. Prints the figures of ../shared/eval/text.mjs.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))
const evaluation = join(root, '../shared/eval')
const [folds, ...flags] = process.argv.slice(2)
const work = join(root, 'node_modules/.cache/copydesk-folds')
mkdirSync(work, { recursive: true })

const TABLES = /(?:words|unit-forest)\.table\.js$/
/** Tables of a fold in the place of those that ship. */
const tablesOf = (fold) => ({
  name: 'tables',
  setup: ({ onResolve }) =>
    onResolve({ filter: TABLES }, ({ path, importer }) => {
      const room = importer.includes('/evidence/') ? 'evidence' : 'decide'
      return { path: join(resolve(folds), fold, room, path.replace('./', '').replace('.js', '.ts')) }
    }),
})

const names = readdirSync(folds).filter((name) => /^\d+$/.test(name))
for (const fold of names) {
  await build({
    entryPoints: [join(root, 'src/index.ts')],
    outfile: join(work, `${fold}.mjs`),
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [tablesOf(fold)],
    logLevel: 'error',
  })
}
const sites = JSON.parse(readFileSync(join(folds, 'sites.json'), 'utf8'))
const data = ['dev', 'posts'].map((name) => join(evaluation, `data/text/${name}.jsonl`))
const foldOf = data.flatMap((file) =>
  readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)).map(({ id, raw }) => [raw, sites[id]]),
)
writeFileSync(join(work, 'folds.json'), JSON.stringify(foldOf))
writeFileSync(join(work, 'package.json'), JSON.stringify({ type: 'module', exports: { '.': './index.mjs' } }))
writeFileSync(
  join(work, 'index.mjs'),
  `import { readFileSync } from 'node:fs'
const foldOf = new Map(JSON.parse(readFileSync(new URL('folds.json', import.meta.url), 'utf8')))
const libraries = await Promise.all(${JSON.stringify(names)}.map((name) => import('./' + name + '.mjs')))
export const clean = (raw) => libraries[foldOf.get(raw)].clean(raw)
`,
)
for (const file of data) {
  const { stdout, stderr } = spawnSync(process.execPath, [join(evaluation, 'text.mjs'), '--lib', work, '--data', file, ...flags], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  process.stdout.write(stdout + stderr)
}
