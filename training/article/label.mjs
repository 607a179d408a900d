#!/usr/bin/env node
// node label.mjs DATA OUT: for each page its passages, their columns and whether the gold text holds them.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load, print } from './library.mjs'
import { pagesOf } from './pages.mjs'
import { keptWords, scoreOf, wordsOf } from './words.mjs'

const [data, out] = process.argv.slice(2)
mkdirSync(out, { recursive: true })
const { parse, recordPage, surveyPage, columns, decodeEntities } = await load(
  `export { parse } from './html/parse.js'
   export { recordPage, surveyPage } from './html/article/survey.js'
   export { columns } from './html/article/columns.js'
   export { decodeEntities } from './text/entities.js'`,
  join(out, 'survey.mjs'),
)
const names = Object.keys(columns)
const readers = Object.values(columns)
const pages = []
const rows = []
for (const { set, id, body, html, site } of pagesOf(data)) {
  const { recorder } = recordPage(html, parse(html))
  const page = surveyPage(recorder)
  const passages = textsOf(recorder, html).map((text) => wordsOf(decodeEntities(text)))
  const gold = wordsOf(body)
  const labels = refine(passages, gold, sharesOf(passages, gold))
  page.spots.forEach((spot, at) => {
    for (const read of readers) rows.push(read(spot, page, at))
  })
  const words = passages.map((passage) => passage.length)
  pages.push({ set, id, site, words, labels, best: scoreOf(gold, keptWords(passages, labels)) })
}
writeFileSync(join(out, 'rows.bin'), Buffer.from(Float32Array.from(rows).buffer))
writeFileSync(join(out, 'pages.json'), JSON.stringify({ names, pages }))
print(`${pages.length} pages, ${rows.length / names.length} passages, ${names.length} columns`)

/** The source of each passage, as it stands. */
function textsOf({ passages, sayings }, html) {
  const texts = passages.map(() => '')
  sayings.forEach(({ passage, gap, start, end }) => {
    if (passage >= 0) texts[passage] += (gap === 0 ? '' : '\n') + html.slice(start, end)
  })
  return texts
}

/** For each passage the share of its words that an alignment with the gold text holds; words in a row count most. */
function sharesOf(passages, gold) {
  const page = passages.flatMap((words, at) => words.map((word) => ({ word, at })))
  const width = gold.length + 1
  const choices = new Uint8Array((page.length + 1) * width) // 1 up, 2 left, 3 a match; +4 if the match goes on a run
  let best = new Float32Array(width)
  let runs = new Float32Array(width).fill(-1e9)
  for (let i = 1; i <= page.length; i++) {
    const nextBest = new Float32Array(width)
    const nextRuns = new Float32Array(width).fill(-1e9)
    for (let j = 1; j < width; j++) {
      let choice = best[j] >= nextBest[j - 1] ? 1 : 2
      let score = Math.max(best[j], nextBest[j - 1])
      if (page[i - 1].word === gold[j - 1]) {
        const goesOn = runs[j - 1] + 3 >= best[j - 1] + 0.3
        nextRuns[j] = goesOn ? runs[j - 1] + 3 : best[j - 1] + 0.3
        if (nextRuns[j] > score) {
          choice = 3
          score = nextRuns[j]
        }
        if (goesOn) choice += 4
      }
      nextBest[j] = score
      choices[i * width + j] = choice
    }
    best = nextBest
    runs = nextRuns
  }
  const hits = passages.map(() => 0)
  let inRun = false
  for (let i = page.length, j = gold.length; i > 0 && j > 0; ) {
    const choice = choices[i * width + j]
    if (inRun || (choice & 3) === 3) {
      hits[page[i - 1].at]++
      inRun = choice >= 4
      i--
      j--
    } else if ((choice & 3) === 1) i--
    else j--
  }
  return passages.map((words, at) => (words.length === 0 ? 0 : hits[at] / words.length))
}

/** Labels by share, and then each passage near the story turned over if the page as a whole is nearer to gold so. */
function refine(passages, gold, shares) {
  const labels = shares.map((share) => (share >= 0.5 ? 1 : 0))
  const score = () => scoreOf(gold, keptWords(passages, labels))
  let best = score()
  passages.forEach((words, at) => {
    const isNear = labels.slice(Math.max(0, at - 3), at + 4).includes(1)
    if (best > 0.99999 || words.length === 0 || !isNear || (!labels[at] && shares[at] === 0)) return
    labels[at] ^= 1
    const turned = score()
    if (turned > best + 1e-9) best = turned
    else labels[at] ^= 1
  })
  return labels
}
