#!/usr/bin/env node
// node around.mjs DATA OUT PART OF: what the second forest has beside the scores that fit.py left for each passage.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from '../article/library.mjs'
import { goldOf, htmlOf } from '../article/pages.mjs'

const [data, out, part = '0', of = '1'] = process.argv.slice(2)
const { readPage, releasePage, readFeatures, surroundingsOf, writeSurroundings, SURROUNDINGS } = await load(
  `export { readPage, releasePage } from './page/read/read.js'
   export { readFeatures } from './page/features/features.js'
   export { surroundingsOf, writeSurroundings, SURROUNDINGS } from './page/decide/surroundings.js'`,
  join(out, `around-${part}.mjs`),
)
const width = SURROUNDINGS.length
const { pages } = JSON.parse(readFileSync(join(out, `pages-${part}.json`), 'utf8'))
const known = new Set(pages.map(({ key }) => key))
const file = readFileSync(join(out, `scores-${part}.bin`))
const scores = new Float32Array(file.buffer, file.byteOffset, file.length / 4)
const around = new Float32Array(scores.length * width)
const row = new Float64Array(width)
let from = 0
for (const gold of goldOf(data).filter((_, number) => number % Number(of) === Number(part))) {
  if (!known.has(gold.key)) continue
  const page = readPage(htmlOf(data, gold))
  const features = readFeatures(page)
  const surroundings = surroundingsOf(features, Float64Array.from(scores.subarray(from, from + page.passages)))
  for (let at = 0; at < page.passages; at++) {
    writeSurroundings(surroundings, features, at, row, 0)
    around.set(row, (from + at) * width)
  }
  from += page.passages
  releasePage(page)
}
writeFileSync(join(out, `around-${part}.bin`), Buffer.from(around.buffer))
writeFileSync(join(out, 'around.json'), JSON.stringify(SURROUNDINGS))
