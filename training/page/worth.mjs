#!/usr/bin/env node
// node worth.mjs DATA OUT [--every N]: what each constraint is worth on the folds: totals with all, and without each. Texts are those
// of the passages that stay, before the text path.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load, print } from '../article/library.mjs'
import { goldOf, htmlOf } from '../article/pages.mjs'
import { summary } from '../article/report.mjs'
import { compare, wordsOf } from '../article/words.mjs'

const [data, out] = process.argv.slice(2)
const flag = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : process.argv[at + 1]
}
const { readPage, releasePage, lineOf, readFeatures, draftOf, CONSTRAINTS } = await load(
  `export { readPage, releasePage } from './page/read/read.js'
   export { lineOf } from './page/cursor.js'
   export { readFeatures } from './page/features/features.js'
   export { draftOf } from './page/decide/decide.js'
   export { CONSTRAINTS } from './page/decide/constraints.js'`,
  join(out, `worth.mjs`),
)
const scored = new Map()
for (const part of ['0', '1']) {
  for (const { key, labels } of JSON.parse(readFileSync(join(out, `pages-${part}.json`), 'utf8')).pages)
    scored.set(key, labels.length)
}
const file = readFileSync(join(out, 'final.bin'))
const finals = new Float32Array(file.buffer, file.byteOffset, file.length / 4)
const scores = new Map()
let from = 0
for (const [key, length] of scored) {
  scores.set(key, Float64Array.from(finals.subarray(from, from + length)))
  from += length
}

const names = CONSTRAINTS.map(({ name }) => name)
const only = flag('only')?.split(',')
const ways = [
  ['all', ''],
  ['none', 'all'],
  ...names.filter((name) => !only || only.includes(name)).map((name) => [`without ${name}`, name]),
]
const rows = ways.map(() => [])
const every = Number(flag('every', 1))
for (const [nth, gold] of goldOf(data).entries()) {
  if (!gold.isStory || !gold.body || nth % every !== 0 || !scores.has(gold.key)) continue
  const page = readPage(htmlOf(data, gold))
  const features = readFeatures(page)
  const wanted = wordsOf(gold.body, gold.lang)
  const words = Array.from({ length: page.passages }, (_, at) =>
    wordsOf(lineOf(page, page.passageText[at], page.passageText[at + 1], 1e9), gold.lang),
  )
  const known = new Map()
  ways.forEach(([, without], way) => {
    const { keeps } = draftOf(features, scores.get(gold.key), {}, without)
    const key = keeps.join('')
    if (!known.has(key)) {
      const found = words.flatMap((some, at) => (keeps[at] ? some : []))
      known.set(key, { ...compare(wanted, found), isExact: found.join(' ') === wanted.join(' ') })
    }
    rows[way].push({ key: gold.key, set: gold.set, isStory: true, ...known.get(key) })
  })
  releasePage(page)
}
ways.forEach(([name], way) => {
  const changed = rows[way].filter((row, at) => row.both !== rows[0][at].both || row.extra !== rows[0][at].extra).length
  print(
    `${name.padEnd(24)} ${String(changed).padStart(4)} pages  ${summary(rows[way])
      .map((line) => line.replace('mean of sets ', ''))
      .join('  ')}`,
  )
})
