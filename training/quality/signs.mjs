#!/usr/bin/env node
// node signs.mjs EVAL OUT [--models DIR]: the signs of each page with gold, and how much of the gold its text has.
// --models: where training/article/fit.py wrote its folds, so that each page is read by trees that saw no page of its site.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load, print, tablesOf } from '../article/library.mjs'
import { pagesOfPool } from './pages.mjs'
import { compare, wordsOf } from './words.mjs'

const [evaluation, out] = process.argv.slice(2)
const at = process.argv.indexOf('--models')
const models = at < 0 ? undefined : process.argv[at + 1]
mkdirSync(out, { recursive: true })
// The library as it ships, but that it tells what it asks its model.
const recorder = join(out, 'verdict.ts')
const verdict = fileURLToPath(new URL('../../src/quality/verdict.ts', import.meta.url))
writeFileSync(
  recorder,
  `import { judge as judged } from '${verdict}'
export function judge(reading) { globalThis.heardSigns = reading.signs; return judged(reading) }
`,
)
/** Warnings that need no doubt: see `warningsOf` and `isMeant` in verdict.ts. */
const MOST_TEASER_WORDS = 200
function needsNoDoubt(code, text, signs) {
  if (code === 'incomplete' || code === 'surplus') return false
  if (code === 'paywalled') return wordsOf(text).length < MOST_TEASER_WORDS
  return code !== 'not-an-article' || (signs?.['no article'] ?? 0) >= 0.5
}

const entry = `export { clean } from './index.js'`
const cleaners = new Map()
async function cleanerOf(fold) {
  if (!cleaners.has(fold)) {
    const tables = fold === undefined ? undefined : tablesOf(models, fold)
    const { clean } = await load(entry, join(out, `clean-${fold ?? 'all'}.mjs`), tables, { '/verdict.js': recorder })
    cleaners.set(fold, clean)
  }
  return cleaners.get(fold)
}
const folds =
  models && existsSync(join(models, 'folds.json')) ? JSON.parse(readFileSync(join(models, 'folds.json'), 'utf8')) : {}
const pages = []
for (const { key, set, folder, site, type, gold, url, html } of pagesOfPool(evaluation)) {
  if (!gold.body) continue
  globalThis.heardSigns = undefined
  const clean = await cleanerOf(folds[site])
  const document = clean(html, url ? { url } : undefined)
  const { both, extra, lost } = compare(wordsOf(gold.body, gold.lang), wordsOf(document.text, gold.lang))
  pages.push({
    key,
    set,
    folder,
    site,
    type,
    precision: both / (both + extra || 1),
    recall: both / (both + lost || 1),
    signs: globalThis.heardSigns ?? null,
    words: document.text.length,
    codes: document.warnings
      .map(({ code }) => code)
      .filter((code) => needsNoDoubt(code, document.text, globalThis.heardSigns)),
    verdict: document.quality.verdict,
    reasons: document.quality.reasons.map(({ code }) => code),
    kind: document.kind,
  })
}
writeFileSync(join(out, 'quality.json'), JSON.stringify(pages))
print(`${pages.length} pages, ${pages.filter(({ signs }) => signs).length} of them read as pages`)
