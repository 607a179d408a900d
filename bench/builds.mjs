// This build beside an earlier one, on the same texts and pages, in one process and in turn:
// `npm run build && node bench/builds.mjs --before ../copydesk-of-yesterday [--sets stories,posts,pages] [--runs 12] [--eval DIR]`
//
// Each document is read by one build after the other; of each build its best time for each document counts, so that a
// busy machine, which slows down whoever is at work, slows down no build more than the others. The measure of texts is a floor:
// one loop of `charCodeAt` over the same text; that of pages is parsing alone. The documents are other people’s copy, so they are not here; without them this says so and ends well.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { flag, tableOf } from './readme.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const data = join(resolve(flag('eval', join(root, '../shared/eval'))), 'data')
const before = flag('before')
if (!existsSync(data)) {
  console.error(`builds: no documents in ${data}; name their folder with --eval DIR`)
  process.exit()
}
if (before === undefined) throw new RangeError('--before DIR: the folder of an earlier build, with its dist/')

const runs = Number(flag('runs', 12))
const mostPages = Number(flag('pages', 40))
const WARM_UP = 3

const linesOf = (file) => readFileSync(join(data, file), 'utf8').split('\n').filter(Boolean).map(JSON.parse)
const textsOf = (file) => linesOf(file).flatMap(({ raw, form = 'text' }) => (form === 'text' ? [raw] : []))

function pagesOf(sets) {
  const pages = sets.flatMap((set) => {
    const ids = Object.keys(JSON.parse(readFileSync(join(data, 'html', set, 'gold.json'), 'utf8')))
    return ids.map((id) => join(data, 'html', set, 'pages', `${id}.html.gz`))
  })
  const step = Math.max(1, Math.floor(pages.length / mostPages))
  const some = pages.filter((_, at) => at % step === 0).slice(0, mostPages)
  return some.map((path) => gunzipSync(readFileSync(path)).toString('utf8'))
}

/** The stories of English posts, without what stands around them. */
const storiesOf = () =>
  ['text/posts.jsonl', 'text/dev.jsonl']
    .flatMap(linesOf)
    .flatMap(({ lang, gold }) => (lang === 'en' && Array.isArray(gold) ? [gold] : []))
/** Wire copy, wrapped and indented. */
const wireOf = () =>
  linesOf('pool/text/clean.jsonl').flatMap(({ lang = '', text }) => (lang.startsWith('en') ? [text] : []))

/** Texts of at least so many code units, of paragraphs in a row. */
function joined(paragraphs, least) {
  const texts = []
  let text = ''
  for (const paragraph of paragraphs) {
    text += text === '' ? paragraph : `\n\n${paragraph}`
    if (text.length < least) continue
    texts.push(text)
    text = ''
  }
  return texts
}

/** As it is read from a file: flat, and with one byte a character where that is enough. */
const flat = (text) => Buffer.from(text).toString()

const SETS = {
  stories: {
    read: () =>
      storiesOf()
        .map((paragraphs) => paragraphs.join('\n\n'))
        .filter(({ length }) => length >= 600 && length < 9000),
    clean: 'cleanText',
  },
  long: {
    read: () =>
      joined(
        storiesOf().flatMap((paragraphs) => paragraphs.filter(({ length }) => length >= 120 && length < 900)),
        5000,
      ),
    clean: 'cleanText',
  },
  wire: { read: wireOf, clean: 'cleanText' },
  short: { read: () => wireOf().map((text) => text.slice(0, 30).trim()), clean: 'cleanText' },
  mixture: { read: () => textsOf('text/dev.jsonl'), clean: 'cleanText' },
  posts: { read: () => textsOf('text/posts.jsonl').slice(0, 200), clean: 'cleanText' },
  pages: { read: () => pagesOf(['scrapinghub', 'fundus', 'naeb']), clean: 'clean', parse: true },
}

const libraryIn = (folder) => import(pathToFileURL(join(resolve(folder), 'dist/index.js')))
const builds = { before: await libraryIn(before), now: await libraryIn(root) }
const { load } = createRequire(join(root, 'package.json'))('cheerio/slim')
const parse = (html) => load(html, { xml: { xmlMode: false } })
let seen = 0
const floor = (text) => {
  for (let at = 0; at < text.length; at++) seen ^= text.charCodeAt(at)
}

/** The best time of each reader for each document, added up, in milliseconds. */
function timesOf(documents, readers) {
  const best = readers.map(() => new Float64Array(documents.length).fill(Number.POSITIVE_INFINITY))
  for (let run = 0; run < WARM_UP; run++) for (const read of readers) for (const document of documents) read(document)
  for (let run = 0; run < runs; run++) {
    documents.forEach((document, at) => {
      readers.forEach((read, nth) => {
        const start = performance.now()
        read(document)
        best[nth][at] = Math.min(best[nth][at], performance.now() - start)
      })
    })
  }
  return best.map((times) => times.reduce((sum, time) => sum + time, 0))
}

const rows = String(flag('sets', Object.keys(SETS).join()))
  .split(',')
  .map((name) => {
    const set = SETS[name]
    const documents = set.read().map(flat)
    const millions = documents.reduce((sum, { length }) => sum + length, 0) / 1e6
    const cleaners = Object.values(builds).map((build) => (document) => build[set.clean](document))
    const [first, second, measure] = timesOf(documents, [...cleaners, set.parse ? parse : floor])
    const rate = (time) => ((millions * 1000) / time).toFixed(2)
    const against = (time) => (time / measure).toFixed(set.parse ? 2 : 0)
    return [name, rate(first), rate(second), (first / second).toFixed(2), against(first), against(second)]
  })
const head = ['million characters a second', 'before', 'now', 'times as fast', 'in floors or parses, before', 'now']
console.log(tableOf([head, ...rows]))
if (seen === -1) console.log() // or the loop would be left out
