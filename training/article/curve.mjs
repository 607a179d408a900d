#!/usr/bin/env node
// node curve.mjs DATA OUT: what each price of a lost passage brings, with trees that saw no page of the site.
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load, print, tablesOf } from './library.mjs'
import { goldOf, htmlOf } from './pages.mjs'
import { summary } from './report.mjs'
import { compare, wordsOf } from './words.mjs'

const [data, out, fold] = process.argv.slice(2)
const settings = (process.env.SETTINGS ?? '1:.4,1.5:.4,2:.4,2.7:.4,4:.4,6:.4').split(',').map((s) => s.split(':').map(Number))
const folds = JSON.parse(readFileSync(join(out, 'folds.json'), 'utf8'))
if (fold !== undefined) await one(Number(fold))
else {
  const todo = [0, 1, 2, 3, 4]
  await Promise.all([0, 1].map(async () => {
    for (let f = todo.pop(); f !== undefined; f = todo.pop()) await new Promise((done) => spawn(process.execPath, [fileURLToPath(import.meta.url), data, out, String(f)], { stdio: 'inherit' }).on('exit', done))
  }))
  const rows = [0, 1, 2, 3, 4].flatMap((f) => JSON.parse(readFileSync(join(out, `curve-${f}.json`), 'utf8')))
  settings.forEach((s, at) => { print(s.join(' ')); for (const line of summary(rows.map((r) => ({ ...r, ...r.results[at] })))) print('   ' + line) })
}
async function one(fold) {
  const lib = await load(
    `export { parse } from './html/parse.js'
     export { recordPage, surveyPage } from './html/article/survey.js'
     export { scorePassages } from './html/article/judge.js'
     export { decide } from './html/article/decide.js'
     export { decodeEntities } from './text/entities.js'`, join(out, `curve-${fold}.mjs`), tablesOf(out, fold))
  const rows = []
  for (const gold of goldOf(data)) {
    if ((folds[gold.site] ?? 0) !== fold || !gold.body || !gold.isStory) continue
    const html = htmlOf(data, gold)
    const { recorder } = lib.recordPage(html, lib.parse(html))
    const page = lib.surveyPage(recorder)
    const texts = recorder.passages.map(() => '')
    recorder.sayings.forEach(({ passage, gap, start, end }) => { if (passage >= 0) texts[passage] += (gap === 0 ? '' : '\n') + html.slice(start, end) })
    const words = texts.map((t) => wordsOf(lib.decodeEntities(t), gold.lang))
    const wanted = wordsOf(gold.body, gold.lang), joined = wanted.join(' ')
    const scores = lib.scorePassages(page)
    let last = undefined, result
    const results = settings.map((args) => {
      const keeps = lib.decide(page, scores, ...args)
      const key = keeps.map(Number).join('')
      if (key !== last) { const found = words.flatMap((w, at) => keeps[at] ? w : []); result = { ...compare(wanted, found), isExact: found.join(' ') === joined }; last = key }
      return result
    })
    rows.push({ key: gold.key, set: gold.set, isStory: true, results })
  }
  writeFileSync(join(out, `curve-${fold}.json`), JSON.stringify(rows))
}
