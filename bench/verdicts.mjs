// How far verdicts can be trusted, by the length of the document: what is said of right texts, and of texts that miss a third.
//   npm run bench:verdicts -- [--every N] [--models DIR] [--eval DIR] [--write]
// Four groups: pages of the pool; those that come out right, cut to their first two paragraphs; scraped texts; and pages that miss a
// third of the story: by themselves, or because a third of the passages is forced out before the verdict is worked out.
// --models names where `training/article/fit.py` wrote its folds: each page is then read by trees that saw no page of its site.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load, tablesOf } from '../training/article/library.mjs'
import { pagesOfPool } from '../training/quality/pages.mjs'
import { compare, wordsOf } from '../training/quality/words.mjs'
import { flag, publish, tableOf } from './readme.mjs'

const evaluation = flag('eval', '../shared/eval')
const models = flag('models')
const every = Number(flag('every', 1))
const work = mkdtempSync(join(tmpdir(), 'copydesk-verdicts-'))
const STORIES = new Set(['article', 'unknown'])
/** Upper bounds of the lengths, in characters. */
const LENGTHS = [300, 1000, 3000, Number.POSITIVE_INFINITY]
const RIGHT = 0.98
const MOST_KEPT = 2 / 3

/** The library as it ships, but that it can be told to lose a third of the passages that it keeps. */
const signs = join(work, 'signs.ts')
const shipped = fileURLToPath(new URL('../src/html/article/features/signs.ts', import.meta.url))
writeFileSync(
  signs,
  `import { signsOf as told } from '${shipped}'
export * from '${shipped}'
export function signsOf(page, scores, keeps) {
  const kept = page.blocks.flatMap((block, at) => (keeps[at] && block.words > 3 ? [at] : []))
  const share = globalThis.thirdToLose
  const from = Math.floor((share * kept.length) / 3)
  if (share !== undefined) for (const at of kept.slice(from, from + Math.ceil(kept.length / 3))) keeps[at] = false
  return told(page, scores, keeps)
}
`,
)
const folds = models ? JSON.parse(readFileSync(join(models, 'folds.json'), 'utf8')) : {}
const cleaners = new Map()
async function cleanerOf(site) {
  const fold = models ? (folds[site] ?? 0) : undefined
  if (!cleaners.has(fold)) {
    const tables = models && tablesOf(models, fold)
    const file = join(work, `clean-${fold ?? 'all'}.mjs`)
    cleaners.set(fold, await load(`export { clean } from './index.js'`, file, tables, { 'features/signs.js': signs }))
  }
  return cleaners.get(fold).clean
}

function scored(group, { text, quality }, gold, lang) {
  const { both, extra, lost } = compare(wordsOf(gold, lang), wordsOf(text, lang))
  return {
    group,
    size: LENGTHS.findIndex((most) => text.length < most),
    recall: both / (both + lost || 1),
    f1: (2 * both) / (2 * both + extra + lost || 1),
    isGood: quality.verdict === 'good',
    hasPlace: quality.reasons.some(({ source }) => source),
  }
}

const rows = []
let nth = 0
for (const { type, gold, url, html, site } of pagesOfPool(evaluation)) {
  if (!gold.body || !STORIES.has(type) || nth++ % every !== 0) continue
  const clean = await cleanerOf(site)
  const hints = url ? { url } : {}
  const document = clean(html, hints)
  const row = scored('pages', document, gold.body, gold.lang)
  rows.push(row)
  globalThis.thirdToLose = rows.length % 3
  rows.push(scored('made', clean(html, hints), gold.body, gold.lang))
  globalThis.thirdToLose = undefined
  if (row.f1 >= RIGHT) rows.push(...cut(clean, document, html, hints, gold.lang))
}

/** A page without what follows the first two paragraphs of its story; nothing if that cannot be told. */
function cut(clean, { blocks }, html, hints, lang) {
  const second = blocks.indexOf(blocks.filter(({ kind }) => kind === 'paragraph')[1])
  if (second < 0 || second === blocks.length - 1) return []
  let short = html
  for (const { source } of blocks.slice(second + 1).toReversed())
    short = short.slice(0, source.start) + short.slice(source.end)
  const kept = blocks.slice(0, second + 1).map(({ text }) => text)
  return [scored('cut', clean(short, hints), kept.join('\n\n'), lang)]
}

const clean = await cleanerOf()
for (const name of ['posts', 'posts-3']) {
  const lines = readFileSync(join(evaluation, `data/text/${name}.jsonl`), 'utf8')
  for (const line of lines.trim().split('\n')) {
    const { lang, raw, gold } = JSON.parse(line)
    rows.push(scored('posts', clean(raw), gold.join('\n\n'), lang))
  }
}

const share = (some, is) => `${((100 * some.filter(is).length) / some.length || 0).toFixed(1)}% of ${some.length}`
const of = (group, is) => rows.filter((row) => row.group === group && is(row))
const isRight = ({ f1 }) => f1 >= RIGHT
const misses = ({ recall }) => recall < MOST_KEPT
const isGood = (row) => row.isGood
const isDoubted = (row) => !row.isGood
function rowOf(name, some, is) {
  const classes = LENGTHS.map((_, at) => some.filter(({ size }) => size === at))
  return [name, ...[...classes, some].map((rows) => share(rows, is))]
}
const seen = models ? 'models of other sites' : 'the models that ship, not by folds: they were fitted to these pages'
publish(
  'verdicts',
  `One page in ${every}, read by ${seen}.\n\n${tableOf([
    ['characters', 'under 300', 'under 1,000', 'under 3,000', 'above', 'all'],
    rowOf('pages, right: not good', of('pages', isRight), isDoubted),
    rowOf('the same, cut to two paragraphs: not good', of('cut', isRight), isDoubted),
    rowOf('scraped texts, right: not good', of('posts', isRight), isDoubted),
    rowOf('pages that miss a third: good', of('pages', misses), isGood),
    rowOf('made to miss a third: good', of('made', misses), isGood),
    rowOf('not good: with a place', rows.filter(isDoubted), ({ hasPlace }) => hasPlace),
  ])}`,
  'measured',
)
