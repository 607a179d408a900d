#!/usr/bin/env node
// node signs.mjs EVAL OUT: what each page of the pool and of the development sets tells of its kind, and what it is.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load, print } from '../article/library.mjs'
import { pagesOfPool } from '../quality/pages.mjs'

const [evaluation, out] = process.argv.slice(2)
mkdirSync(out, { recursive: true })
const { parse, scanPage, signalsOf, leaningOf, signsOf } = await load(
  `export { parse } from './html/parse/parse.js'
   export { scanPage } from './html/kind/page-scan.js'
   export { signalsOf, leaningOf } from './html/kind/signals.js'
   export { signsOf } from './html/kind/columns.js'`,
  join(out, 'kind.mjs'),
)
const pages = []
for (const { key, set, site, type, url, html } of pagesOfPool(evaluation)) {
  const page = scanPage(parse(html).root.tree)
  const signals = signalsOf(page)
  pages.push({ key, set, site, type, leaning: leaningOf(signals), signs: signsOf(page, signals, url) })
}
writeFileSync(join(out, 'kind.json'), JSON.stringify(pages))
print(`${pages.length} pages`)
