// Pages of all kinds in the metric of the Web Content Extraction Benchmark (WCXB), kind by kind, on its open half.
// `npm run bench:kinds -- [--half 1|2] [--kind forum,product] [--worst N] [--show ID] [--build FILE] [--eval DIR]`
//
// The metric, as the benchmark states it: words are `\w+` of the text in lowercase, a page is a bag of words, F1 is taken page by
// page, and figures are means over pages. `with` and `without` are the shares of its snippets that are in the text, and that are
// not. The pool holds all articles, threads and manuals of the open half and a quarter of the other kinds: “all, as in WCXB”
// weighs each kind by its share of the whole half. `--half` takes the sites whose names hash to one of two halves: tune on one,
// confirm on the other.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { siteOf } from '../training/sites.mjs'
import { flag, tableOf } from './readme.mjs'

/** Pages of each kind in the open half of WCXB. */
const PAGES = {
  article: 793,
  documentation: 91,
  forum: 113,
  service: 165,
  product: 119,
  listing: 99,
  collection: 117,
}
/** What `kind` says of pages that are read from beginning to end. */
const STORIES = new Set(['article', 'guide', 'live-blog', 'newsletter'])
const WORD = /[\p{L}\p{N}_]+/gu

const wordsOf = (text) => text.toLowerCase().match(WORD) ?? []
const sum = (list) => list.reduce((all, value) => all + value, 0)
const mean = (list) => sum(list) / (list.length || 1)

function bagOf(text) {
  const bag = new Map()
  for (const word of wordsOf(text)) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

/** Precision, recall and F1 of one page, and the shares of its snippets that are as they should be. */
function scoreOf(gold, text) {
  const [wanted, given] = [bagOf(gold.body), bagOf(text)]
  const both = sum(Array.from(wanted, ([word, count]) => Math.min(count, given.get(word) ?? 0)))
  const precision = both / (sum([...given.values()]) || 1)
  const recall = both / (sum([...wanted.values()]) || 1)
  const f1 = both > 0 ? (2 * precision * recall) / (precision + recall) : 0
  const all = ` ${wordsOf(text).join(' ')} `
  const share = (snippets, is) =>
    snippets?.length > 0
      ? mean(snippets.map((snippet) => Number(all.includes(` ${wordsOf(snippet).join(' ')} `) === is)))
      : undefined
  return { precision, recall, f1, with: share(gold.with, true), without: share(gold.without, false) }
}

const goldOf = (data) => Object.entries(JSON.parse(readFileSync(join(data, 'wcxb/gold.json'), 'utf8')))
const halfOf = (id, gold) => 1 + (createHash('sha1').update(siteOf(id, gold)).digest()[0] % 2)

/** The scores of what an extractor gave, `{ 'wcxb/0001': { text } }`, for the pages that it was given. */
export function kindsOf(data, answers) {
  return goldOf(data).flatMap(([id, gold]) => {
    const answer = answers[`wcxb/${id}`]
    return answer ? [{ id, type: gold.type, kind: answer.kind, ...scoreOf(gold, answer.text ?? '') }] : []
  })
}

/** A mean over all pages in which each kind counts as often as in the whole half. */
function weighed(rows, key) {
  const kinds = Object.keys(PAGES).map((kind) => [PAGES[kind], rows.filter(({ type }) => type === kind)])
  const told = kinds.filter(([, some]) => some.length > 0)
  return sum(told.map(([pages, some]) => pages * mean(some.map((row) => row[key])))) / sum(told.map(([pages]) => pages))
}

const cellOf = (rows) => (rows.length > 0 ? mean(rows.map(({ f1 }) => f1)).toFixed(3) : '–')

/** F1 by kind, a row for each extractor. */
export function tableOfKinds(extractors) {
  const kinds = Object.keys(PAGES)
  return tableOf([
    ['', ...kinds, 'all, as in WCXB'],
    ...extractors.map(([name, rows]) => [
      name,
      ...kinds.map((kind) => cellOf(rows.filter(({ type }) => type === kind))),
      weighed(rows, 'f1').toFixed(3),
    ]),
  ])
}

/** All figures of one extractor, a row for each kind. */
function tableOfOne(rows) {
  const KEYS = ['f1', 'precision', 'recall', 'with', 'without']
  const lineOf = (name, some, value) => [
    name,
    some.length,
    ...KEYS.map((key) =>
      value(
        some.filter((row) => row[key] !== undefined),
        key,
      ).toFixed(3),
    ),
    some.filter(({ kind }) => kind && !STORIES.has(kind)).length,
  ]
  const plain = (some, key) => mean(some.map((row) => row[key]))
  const of = (kind) => rows.filter(({ type }) => type === kind)
  return tableOf([
    ['', 'pages', 'F1', 'precision', 'recall', 'with', 'without', 'no article'],
    ...Object.keys(PAGES).flatMap((kind) => (of(kind).length > 0 ? [lineOf(kind, of(kind), plain)] : [])),
    lineOf('all', rows, plain),
    lineOf('all, as in WCXB', rows, weighed),
  ])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await scoreBuild()

async function scoreBuild() {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const data = join(resolve(flag('eval', join(root, '../shared/eval'))), 'data/pool')
  if (!existsSync(data)) {
    process.stderr.write(`bench:kinds: no pages in ${data}; name their folder with --eval DIR\n`)
    return
  }
  const { clean } = await import(pathToFileURL(resolve(flag('build', join(root, 'dist/index.js')))))
  const [kinds, half, shown] = [flag('kind')?.split(','), flag('half'), flag('show')]
  const isAsked = ([id, gold]) =>
    shown ? id === shown : (!kinds || kinds.includes(gold.type)) && (!half || halfOf(id, gold) === Number(half))
  const answers = {}
  for (const [id, gold] of goldOf(data).filter(isAsked)) {
    const html = gunzipSync(readFileSync(join(data, 'wcxb/pages', `${id}.html.gz`))).toString('utf8')
    const { text, kind } = clean(html, gold.url ? { url: gold.url } : {})
    answers[`wcxb/${id}`] = { text, kind }
    if (shown) console.log(`--- gold\n${gold.body}\n--- clean\n${text}\n---`)
  }
  const rows = kindsOf(data, answers)
  console.log(tableOfOne(rows))
  for (const { id, type, kind, f1, precision, recall } of rows
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, Number(flag('worst', 0))))
    console.log(`${id} ${type} (${kind})  F1 ${f1.toFixed(3)}  P ${precision.toFixed(2)}  R ${recall.toFixed(2)}`)
}
