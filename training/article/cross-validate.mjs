#!/usr/bin/env node
// node cross-validate.mjs DATA OUT [--worst N] [--every N]: the whole cleaner on each page, with trees that saw no page of its site.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runParts } from './children.mjs'
import { load, tablesOf } from './library.mjs'
import { goldOf, htmlOf } from './pages.mjs'
import { report } from './report.mjs'
import { compare, gluedOf, wordsOf } from './words.mjs'

const [data, out] = process.argv.slice(2)
const flag = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : Number(process.argv[at + 1])
}
const fold = flag('fold', -1)

if (fold >= 0) await cleanFold()
else await cleanAll()

/** One process a fold, some at once: each holds one cleaner. */
async function cleanAll() {
  const folds = [...new Set(Object.values(foldsOfSites()))]
  await runParts(fileURLToPath(import.meta.url), folds, (each) => [
    ...[data, out, '--fold', String(each), '--every', String(flag('every', 1))],
  ])
  const rows = folds.flatMap((each) => JSON.parse(readFileSync(join(out, `scored-${each}.json`), 'utf8')))
  report(rows, flag('worst', 0))
  writeFileSync(join(out, 'scored.json'), JSON.stringify(rows))
}

function foldsOfSites() {
  return JSON.parse(readFileSync(join(out, 'folds.json'), 'utf8'))
}

/** A site of which nothing could be learnt is in no fold: any will do. */
async function cleanFold() {
  const folds = foldsOfSites()
  const { clean } = await load(
    `export { clean } from './index.js'`,
    join(out, `clean-${fold}.mjs`),
    tablesOf(out, fold),
  )
  const every = flag('every', 1)
  const pages = goldOf(data).filter(({ site }, at) => (folds[site] ?? 0) === fold && at % every === 0)
  const rows = pages.map((gold) => scored(gold, clean(htmlOf(data, gold), gold.url ? { url: gold.url } : {})))
  writeFileSync(join(out, `scored-${fold}.json`), JSON.stringify(rows))
}

function scored(gold, { text, warnings = [] }) {
  const { key, set, type, isStory, lang } = gold
  const row = { key, set, type, isStory, lang, isEmpty: text.trim() === '', warned: warnings.length > 0 }
  if (!gold.body) {
    const all = gluedOf(text)
    const count = (snippets, is) => (snippets ?? []).filter((snippet) => all.includes(gluedOf(snippet)) === is).length
    const { with: wanted, without = [] } = gold
    return { ...row, snippets: [count(wanted, true), wanted.length, count(without, false), without.length] }
  }
  const wanted = wordsOf(gold.body, lang)
  const found = wordsOf(text, lang)
  return { ...row, ...compare(wanted, found), isExact: wanted.join(' ') === found.join(' ') }
}
