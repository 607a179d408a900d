#!/usr/bin/env node
// node cross-validate.mjs DATA OUT [--worst N]: the whole cleaner on each page, with trees that saw no page of its site.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load, print } from './library.mjs'
import { pagesOf } from './pages.mjs'
import { compare, wordsOf } from './words.mjs'

const [data, out] = process.argv.slice(2)
const worst = Number(process.argv[process.argv.indexOf('--worst') + 1] || 0)
const folds = JSON.parse(readFileSync(join(out, 'folds.json'), 'utf8'))
const cleaners = []
for (const fold of new Set(Object.values(folds))) {
  const { clean } = await load(
    `export { clean } from './index.js'`,
    join(out, `clean-${fold}.mjs`),
    join(out, `fold-${fold}.ts`),
  )
  cleaners[fold] = clean
}
const bySet = new Map()
for (const { set, id, body, html, url } of pagesOf(data)) {
  const { text } = cleaners[folds[`${set}/${id}`]](html, url ? { url } : {})
  const gold = wordsOf(body)
  const found = wordsOf(text)
  const { both, extra, lost } = compare(gold, found)
  const row = {
    id,
    precision: both / (both + extra || 1),
    recall: both / (both + lost || 1),
    exact: gold.join(' ') === found.join(' '),
  }
  row.f1 = row.precision + row.recall ? (2 * row.precision * row.recall) / (row.precision + row.recall) : 0
  bySet.set(set, [...(bySet.get(set) ?? []), row])
}
const mean = (rows, key) => rows.reduce((sum, row) => sum + Number(row[key]), 0) / rows.length
for (const [set, rows] of bySet) {
  const precision = mean(rows, 'precision')
  const recall = mean(rows, 'recall')
  const f1 = (2 * precision * recall) / (precision + recall)
  print(
    `${set.padEnd(12)} F1 ${f1.toFixed(4)}  precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  exact ${mean(rows, 'exact').toFixed(3)}`,
  )
  for (const row of rows.sort((a, b) => a.f1 - b.f1).slice(0, worst))
    print(`    ${row.f1.toFixed(3)}  P ${row.precision.toFixed(2)} R ${row.recall.toFixed(2)}  ${row.id}`)
}
writeFileSync(join(out, 'rows.json'), JSON.stringify(Object.fromEntries(bySet)))
