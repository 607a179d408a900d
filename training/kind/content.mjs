#!/usr/bin/env node
// node content.mjs EVAL OUT: the passages of the pages that are no articles, their columns, and which of them the gold holds.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { labelsOf } from '../article/labels.mjs'
import { load, print } from '../article/library.mjs'
import { goldOf, htmlOf } from '../article/pages.mjs'
import { textsOf } from '../article/texts.mjs'

const [evaluation, out] = process.argv.slice(2)
const data = join(evaluation, 'data')
mkdirSync(out, { recursive: true })
const {
  parse,
  recordShown,
  surveyPage,
  columnNames,
  writeColumns,
  scorePassages,
  decide,
  kindOf,
  isOther,
  decodeEntities,
} = await load(
  `export { parse } from './html/parse/parse.js'
   export { recordShown, surveyPage } from './html/article/survey.js'
   export { columnNames, writeColumns } from './html/article/features/columns.js'
   export { scorePassages } from './html/article/judge.js'
   export { decide } from './html/article/decide.js'
   export { kindOf, isOther } from './html/kind/kind.js'
   export { decodeEntities } from './repair/entities.js'`,
  join(out, 'content-survey.mjs'),
)
const WORD = /[\p{L}\p{N}_]+/gu
const wordsOf = (text) => text.toLowerCase().match(WORD) ?? []
const pages = []
const rows = []
for (const gold of goldOf(data).filter(({ type }) => type && type !== 'article')) {
  const html = htmlOf(data, gold)
  const parsed = parse(html)
  const kind = kindOf(parsed.root.tree, gold.url ?? undefined)
  const { recorder } = recordShown(html, parsed, {})
  const page = surveyPage(recorder)
  const texts = textsOf(recorder, html).map(decodeEntities)
  const row = new Float32Array(page.blocks.length * columnNames.length)
  page.blocks.forEach((_, at) => {
    writeColumns(page, at, row, at * columnNames.length)
  })
  rows.push(Buffer.from(row.buffer))
  pages.push({
    key: gold.key,
    site: gold.site,
    type: gold.type,
    kind: kind.kind,
    isOther: isOther(kind),
    // What stays of it by the trees of stories, which is where these begin.
    keeps: decide(page, scorePassages(page)).map(Number),
    words: texts.map(wordsOf),
    gold: wordsOf(gold.body),
    ...labelsOf(texts, gold),
  })
}
writeFileSync(join(out, 'content-rows.bin'), Buffer.concat(rows))
writeFileSync(join(out, 'content-pages.json'), JSON.stringify({ names: columnNames, pages }))
print(`${pages.length} pages, ${pages.filter(({ labels }) => labels).length} of them of use`)
