#!/usr/bin/env node
// node around.mjs DATA OUT [PART OF]: what the second forest has beside the scores that fit.py left for each passage.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from './library.mjs'
import { goldOf, htmlOf } from './pages.mjs'

const [data, out, part = '0', of = '1'] = process.argv.slice(2)
const { parse, recordPage, surveyPage, Surroundings, aroundNames, writeAround } = await load(
  `export { parse } from './html/parse/parse.js'
   export { recordPage, surveyPage } from './html/article/survey.js'
   export { Surroundings, aroundNames, writeAround } from './html/article/features/surroundings.js'`,
  join(out, `around-${part}.mjs`),
)
const width = aroundNames.length
const { pages } = JSON.parse(readFileSync(join(out, `pages-${part}.json`), 'utf8'))
const known = new Set(pages.map(({ key }) => key))
const file = readFileSync(join(out, `scores-${part}.bin`))
const scores = new Float32Array(file.buffer, file.byteOffset, file.length / 4)
const around = new Float32Array(scores.length * width)
let at = 0
for (const gold of goldOf(data).filter((_, number) => number % Number(of) === Number(part))) {
  if (!known.has(gold.key)) continue
  const html = htmlOf(data, gold)
  const page = surveyPage(recordPage(html, parse(html)).recorder)
  const { length } = page.blocks
  const surroundings = new Surroundings(page, Float64Array.from(scores.subarray(at, at + length)))
  page.blocks.forEach((_, number) => {
    writeAround(surroundings, page, number, around, (at + number) * width)
  })
  at += length
}
writeFileSync(join(out, `around-${part}.bin`), Buffer.from(around.buffer))
writeFileSync(join(out, 'around.json'), JSON.stringify(aroundNames))
