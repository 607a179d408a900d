// Runs the whole cleaner over the labelled texts, each with a model that saw no text of its site.
//   node training/units/cross-validate.mjs FOLDS [flags of text.mjs]
// FOLDS: the folder that `train.py --folds-out` wrote. Prints the figures of ../shared/eval/text.mjs.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { foldsIn, tablesOf } from './fold-tables.mjs'

/** What a text is known by in all of its forms: its first letters. */
const opening = (text) =>
  text
    .slice(0, 2000)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 200)

const root = fileURLToPath(new URL('../../', import.meta.url))
const evaluation = join(root, '../shared/eval')
const [folds, ...flags] = process.argv.slice(2)
const work = join(root, 'node_modules/.cache/copydesk-folds')
mkdirSync(work, { recursive: true })

const names = foldsIn(folds)
for (const fold of names) {
  await build({
    entryPoints: [join(root, 'src/index.ts')],
    outfile: join(work, `${fold}.mjs`),
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [tablesOf(folds, fold)],
    logLevel: 'error',
  })
}
const foldOfId = JSON.parse(readFileSync(join(folds, 'sites.json'), 'utf8'))
const texts = ['dev', 'posts', 'posts-3'].map((name) => join(evaluation, `data/text/${name}.jsonl`))
const samples = texts.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line)),
)
const crude = join(evaluation, 'data/html/rawtext')
const pages = readdirSync(crude).filter((name) => name.endsWith('.txt') && !name.endsWith('.gold.txt'))
const cleanNews = join(evaluation, 'data/pool/text/clean-news.jsonl')
const clean = readFileSync(cleanNews, 'utf8')
const foldOf = [
  ...samples.map(({ id, raw }) => [raw, foldOfId[id]]),
  ...pages.map((name) => [readFileSync(join(crude, name), 'utf8'), foldOfId[name.replace('.txt', '')]]),
  ...clean
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ id, text }) => [text, foldOfId[`${id}#0`]]),
].map(([text, fold]) => [opening(text), fold])
writeFileSync(join(work, 'folds.json'), JSON.stringify(foldOf))
writeFileSync(join(work, 'package.json'), JSON.stringify({ type: 'module', exports: { '.': './index.mjs' } }))
writeFileSync(
  join(work, 'index.mjs'),
  `import { readFileSync } from 'node:fs'
const foldOf = new Map(JSON.parse(readFileSync(new URL('folds.json', import.meta.url), 'utf8')))
const opening = ${opening}
const libraries = await Promise.all(${JSON.stringify(names)}.map((name) => import('./' + name + '.mjs')))
const libraryOf = (raw) => libraries[foldOf.get(opening(raw)) ?? 0]
export const clean = (raw) => libraryOf(raw).clean(raw)
export const cleanText = (raw) => libraryOf(raw).cleanText(raw)
`,
)
/** Runs one of the scripts of the evaluation on the library of the folds. */
function evaluate(script, args) {
  const { stdout, stderr } = spawnSync(process.execPath, [join(evaluation, script), '--lib', work, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  process.stdout.write(stdout + stderr)
}

for (const file of texts) evaluate('text.mjs', ['--data', file, ...flags])
evaluate('html.mjs', ['--sets', 'scrapinghub', '--no-speed'])
evaluate('harm.mjs', ['--figures', '--data', cleanNews])
