#!/usr/bin/env node
// node curve.mjs DATA OUT: what each price of a lost passage brings, with trees that saw no page of the site.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runParts } from './children.mjs'
import { load, print, tablesOf } from './library.mjs'
import { goldOf, htmlOf } from './pages.mjs'
import { summary } from './report.mjs'
import { textsOf } from './texts.mjs'
import { compare, wordsOf } from './words.mjs'

const [data, out, fold] = process.argv.slice(2)
const prices = [0.7, 1, 1.5, 2, 2.7, 4, 7]
const folds = JSON.parse(readFileSync(join(out, 'folds.json'), 'utf8'))

if (fold === undefined) await printCurve()
else await measureFold(Number(fold))

async function printCurve() {
  const all = [...new Set(Object.values(folds))]
  await runParts(fileURLToPath(import.meta.url), all, (each) => [data, out, String(each)])
  const rows = all.flatMap((each) => JSON.parse(readFileSync(join(out, `curve-${each}.json`), 'utf8')))
  prices.forEach((price, at) => {
    for (const line of summary(rows.map((row) => ({ ...row, ...row.results[at] })))) print(`price ${price}  ${line}`)
  })
}

async function measureFold(fold) {
  const library = await load(
    `export { parse } from './html/parse/parse.js'
     export { recordPage, surveyPage } from './html/article/survey.js'
     export { scorePassages } from './html/article/judge.js'
     export { decide } from './html/article/decide.js'
     export { decodeEntities } from './repair/entities.js'`,
    join(out, `curve-${fold}.mjs`),
    tablesOf(out, fold),
  )
  const stories = goldOf(data).filter(({ site, body, isStory }) => (folds[site] ?? 0) === fold && body && isStory)
  writeFileSync(join(out, `curve-${fold}.json`), JSON.stringify(stories.map((gold) => measured(gold, library))))
}

/** The text is that of the passages that stay: what the rules of lines do to it comes later. */
function measured(gold, { parse, recordPage, surveyPage, scorePassages, decide, decodeEntities }) {
  const html = htmlOf(data, gold)
  const { recorder } = recordPage(html, parse(html))
  const page = surveyPage(recorder)
  const scores = scorePassages(page)
  const words = textsOf(recorder, html).map((text) => wordsOf(decodeEntities(text), gold.lang))
  const wanted = wordsOf(gold.body, gold.lang)
  const results = prices.map((price) => {
    const keeps = decide(page, scores, price)
    const found = words.flatMap((some, at) => (keeps[at] ? some : []))
    return { ...compare(wanted, found), isExact: found.join(' ') === wanted.join(' ') }
  })
  return { key: gold.key, set: gold.set, isStory: true, results }
}
