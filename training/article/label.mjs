#!/usr/bin/env node
// node label.mjs DATA OUT [PART OF]: for each page its passages, their columns and whether the gold holds them.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { labelsOf } from './labels.mjs'
import { load, print } from './library.mjs'
import { goldOf, htmlOf } from './pages.mjs'
import { textsOf } from './texts.mjs'
import { signsOf } from './words.mjs'

const [data, out, part = '0', of = '1'] = process.argv.slice(2)
mkdirSync(join(out, 'labels'), { recursive: true })
const { parse, recordPage, surveyPage, columnNames, writeColumns, boxesAround, placesOfNames, decodeEntities } =
  await load(
    `export { parse } from './html/parse/parse.js'
   export { recordPage, surveyPage } from './html/article/survey.js'
   export { columnNames, writeColumns } from './html/article/features/columns.js'
   export { boxesAround, placesOfNames } from './html/article/features/names.js'
   export { decodeEntities } from './repair/entities.js'`,
    join(out, `survey-${part}.mjs`),
  )
const pages = []
const rows = []
const places = []
let skipped = 0
for (const gold of goldOf(data).filter((_, at) => at % Number(of) === Number(part))) {
  const html = htmlOf(data, gold)
  const { recorder } = recordPage(html, parse(html))
  const page = surveyPage(recorder)
  const texts = textsOf(recorder, html).map(decodeEntities)
  const labelled = remembered(gold, texts)
  if (!labelled) {
    skipped++
    continue
  }
  const row = new Float32Array(page.blocks.length * columnNames.length)
  page.blocks.forEach((_, at) => {
    writeColumns(page, at, row, at * columnNames.length)
  })
  rows.push(Buffer.from(row.buffer))
  for (const { box } of page.blocks) {
    const found = boxesAround(box).flatMap(({ names }) => [...placesOfNames(names)])
    places.push(found.length, ...found)
  }
  const { key, set, site, isStory } = gold
  pages.push({ key, set, site, isStory, words: texts.map((text) => signsOf(text).length), ...labelled })
}
writeFileSync(join(out, `rows-${part}.bin`), Buffer.concat(rows))
writeFileSync(join(out, `names-${part}.bin`), Buffer.from(Int32Array.from(places).buffer))
writeFileSync(join(out, `pages-${part}.json`), JSON.stringify({ names: columnNames, pages }))
print(`${pages.length} pages of use, ${skipped} of none, ${columnNames.length} columns`)

/** Labels hang on the texts of the passages and on the gold alone: with other columns they stay what they are. */
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
