#!/usr/bin/env node
// node label.mjs DATA OUT PART OF: for each page its passages, their columns and names, and whether the gold holds them.
// Labels are kept by the texts they depend on, so that only changed passages are aligned again.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { labelsOf } from '../article/labels.mjs'
import { load, print } from '../article/library.mjs'
import { goldOf, htmlOf } from '../article/pages.mjs'
import { signsOf } from '../article/words.mjs'

const [data, out, part = '0', of = '1'] = process.argv.slice(2)
mkdirSync(join(out, 'labels'), { recursive: true })
const { readPage, releasePage, lineOf, readFeatures, isInCore, COLUMNS, WIDTH, readNames, namesRead } = await load(
  `export { readPage, releasePage } from './page/read/read.js'
   export { lineOf } from './page/cursor.js'
   export { readFeatures, isInCore, COLUMNS, WIDTH } from './page/features/features.js'
   export { readNames, namesRead } from './page/features/name-weights.js'`,
  join(out, `label-${part}.mjs`),
)
const pages = []
const rows = []
const names = []
let skipped = 0
for (const gold of goldOf(data).filter((_, at) => at % Number(of) === Number(part))) {
  const page = readPage(htmlOf(data, gold))
  const passages = Array.from({ length: page.passages }, (_, at) => at)
  const texts = passages.map((at) =>
    lineOf(page, page.passageText[at], page.passageText[at + 1], Number.POSITIVE_INFINITY),
  )
  const labelled = remembered(gold, texts)
  if (labelled) {
    const features = readFeatures(page)
    const { key, set, site, isStory } = gold
    const words = texts.map((text) => signsOf(text).length)
    const core = passages.map((at) => isInCore(features, at))
    pages.push({ key, set, site, isStory, words, core, asked: [...features.asked], ...labelled })
    const all = new Float32Array(passages.length * WIDTH)
    features.asked.forEach((at, nth) => {
      all.set(features.rows.subarray(nth * WIDTH, (nth + 1) * WIDTH), at * WIDTH)
    })
    rows.push(Buffer.from(all.buffer))
    for (const at of passages) {
      const found = [...namesRead.subarray(0, readNames(features, at))].flatMap((name) => page.classNames.words[name])
      names.push(found.length, ...found)
    }
  } else skipped++
  releasePage(page)
}
writeFileSync(join(out, `rows-${part}.bin`), Buffer.concat(rows))
writeFileSync(join(out, `names-${part}.bin`), Buffer.from(Int32Array.from(names).buffer))
writeFileSync(join(out, `pages-${part}.json`), JSON.stringify({ names: COLUMNS, pages }))
print(`${pages.length} pages of use, ${skipped} of none, ${WIDTH} columns`)

function remembered(gold, texts) {
  const hash = createHash('sha1')
    .update(JSON.stringify([texts, gold.body, gold.with, gold.without]))
    .digest('hex')
  const file = join(out, 'labels', `${hash}.json`)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) ?? undefined
  const labelled = labelsOf(texts, gold)
  writeFileSync(file, JSON.stringify(labelled ?? null))
  return labelled
}
