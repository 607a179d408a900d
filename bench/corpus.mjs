// What a corpus costs: `copydesk filter` over records that are made up, and over real pages if there are some.
// `npm run bench:corpus -- [--rows 100000] [--turns 3] [--eval DIR]`
//
// First the law: as many lines out as in, in order, each bad one an error, exit code 0, in little memory, with 20 MB lines
// and gzip that breaks off among them. Then rates, by time of the processor, which other programs do not change, and the
// gain of a second thread, by both. The tables go into docs/corpora.md with `--write`.
import { spawn } from 'node:child_process'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { cleanHtml, cleanText } from '../dist/index.js'
import { corpusRow, isBadRow, textOfRow } from './corpus-rows.mjs'
import { flag, publish, tableOf } from './readme.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = resolve(here, '..')
const pages = join(resolve(flag('eval', join(root, '../shared/eval'))), 'data/pool')
const rows = Number(flag('rows', '100000'))
const turns = Number(flag('turns', '3'))
const folder = mkdtempSync(join(tmpdir(), 'copydesk-corpus-'))
const say = (words) => process.stderr.write(`${words}\n`)
const MB = 1_000_000

/** Runs `copydesk filter`, and says what it took: seconds of the clock and of the processor, and memory at its height. */
async function filtered(args, out) {
  const usage = join(folder, 'usage.json')
  const begun = performance.now()
  const child = spawn(
    process.execPath,
    ['--require', join(here, 'usage.cjs'), join(root, 'dist/cli.js'), 'filter', ...args],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { USAGE: usage } },
  )
  child.stdout.pipe(createWriteStream(out))
  const code = await new Promise((done) => child.on('close', done))
  return { code, seconds: (performance.now() - begun) / 1000, ...JSON.parse(readFileSync(usage, 'utf8')) }
}

async function written(name, lines) {
  const path = join(folder, name)
  const file = createWriteStream(path)
  for (const line of lines) if (!file.write(line)) await new Promise((drained) => file.once('drain', drained))
  file.end()
  await finished(file)
  return path
}

/** All that is wrong with lines, twice 20 MB of one among them. */
function* corpus() {
  for (let nth = 0; nth < rows; nth++) {
    const isLong = nth === 1000 || nth === rows - 1000
    yield isLong ? `{"id":${nth},"text":"${'Rain fell. '.repeat(2_000_000)}"}\n` : corpusRow(nth)
  }
}

/** Records of gzip that breaks off: fewer lines than there were, and an error at the end. */
async function cutGzip() {
  const whole = gzipSync(
    Array.from({ length: 2000 }, (_, nth) => `{"id":${nth},"text":"Rain fell ${Math.sin(nth)}."}\n`).join(''),
  )
  return written('cut.ndjson.gz', [whole.subarray(0, whole.length / 2)])
}

async function law() {
  const path = await written('corpus.ndjson', corpus())
  const out = join(folder, 'corpus.out')
  const { code, memory } = await filtered([path, await cutGzip()], out)
  if (code !== 0) throw new Error(`exit code ${code}`)
  await checkLines(out)
  return memory
}

const isBad = (nth) => nth === 1000 || nth === rows - 1000 || isBadRow(nth)

/** Throws unless the lines are those of the corpus, in order, errors where they must be, and behind them those of gzip. */
async function checkLines(path) {
  let nth = 0
  let last
  const wrong = []
  for await (const text of createInterface({ input: createReadStream(path) })) {
    last = JSON.parse(text)
    const isWell = last.line === nth + 1 && (nth >= rows || (isBad(nth) ? !last.ok : last.ok && last.id === nth))
    nth++
    if (!isWell) wrong.push(nth)
  }
  if (wrong.length > 0) throw new Error(`${wrong.length} lines are not what they should be, first line ${wrong[0]}`)
  if (last?.error?.code !== 'broken-input' || nth < rows + 100)
    throw new Error(`${nth} lines, and the last is not broken`)
  say(`${nth} lines, in order, each bad one an error, exit code 0`)
}

const processorSeconds = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Texts through `filter` against `cleanText` alone, both by time of the processor, without what starting takes. */
async function texts() {
  const some = Array.from({ length: 20_000 }, (_, nth) => textOfRow(nth))
  const bytes = some.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  for (const text of some.slice(0, 2000)) cleanText(text)
  const begun = processorSeconds()
  for (const text of some) cleanText(text)
  const alone = processorSeconds() - begun
  const lines = some.map((text, id) => `${JSON.stringify({ id, text })}\n`)
  const few = await written('few.ndjson', lines.slice(0, 2000))
  const all = await written('texts.ndjson', [...lines.slice(0, 2000), ...lines])
  const start = await filtered([few], join(folder, 'few.out'))
  const whole = await filtered([all], join(folder, 'texts.out'))
  const through = whole.processor - start.processor
  return {
    name: 'texts',
    documents: some.length,
    bytes,
    seconds: through,
    share: alone / through,
    memory: whole.memory,
    path: all,
  }
}

function* realPages() {
  for (const set of readdirSync(pages, { withFileTypes: true }).filter(
    (one) => one.isDirectory() && existsSync(join(pages, one.name, 'pages')),
  )) {
    for (const file of readdirSync(join(pages, set.name, 'pages')).filter((_, nth) => nth % 4 === 0))
      yield gunzipSync(readFileSync(join(pages, set.name, 'pages', file))).toString()
  }
}

/** Pages until nearly all code is compiled. */
const WARM = 250

/** Pages through `filter` against `cleanHtml` alone, as texts. */
async function html() {
  const some = [...realPages()]
  const bytes = some.reduce((sum, page) => sum + Buffer.byteLength(page), 0)
  for (const page of some.slice(0, WARM)) cleanHtml(page)
  const begun = processorSeconds()
  for (const page of some) cleanHtml(page)
  const alone = processorSeconds() - begun
  const lines = some.map((page, id) => `${JSON.stringify({ id, html: page })}\n`)
  const few = await written('few-pages.ndjson', lines.slice(0, WARM))
  const all = await written('pages.ndjson', [...lines.slice(0, WARM), ...lines])
  const start = await filtered([few], join(folder, 'few.out'))
  const whole = await filtered([all], join(folder, 'pages.out'))
  const through = whole.processor - start.processor
  return {
    name: 'pages',
    documents: some.length,
    bytes,
    seconds: through,
    alone: some.length / alone,
    share: alone / through,
    memory: whole.memory,
    path: all,
  }
}

/**
 * What a second thread gains, best turn first: by the clock, which says it on an idle machine alone, and by time of the
 * processor: how much less the busiest thread does (what it would be with a core for each thread), and what two cores allow,
 * on which all threads, those of V8 that compile and collect too, must find room.
 */
async function gain(paths) {
  const found = []
  for (let turn = 0; turn < turns; turn++) {
    const one = await filtered(['--workers', '1', ...paths], join(folder, 'one.out'))
    const two = await filtered(['--workers', '2', ...paths], join(folder, 'two.out'))
    const busiest = ({ main, others }) => Math.max(main, ...others)
    found.push({
      clock: one.seconds / two.seconds,
      threads: busiest(one) / busiest(two),
      cores: busiest(one) / Math.max(busiest(two), two.processor / 2),
      main: two.main / two.processor,
    })
  }
  return found.sort((a, b) => b.clock - a.clock)
}

/** A file so many times: a thread spends its first second on loading, and on code that is not compiled yet. */
const LONGER = 5
const percent = (share) => `${(100 * share).toFixed(1)} %`
const rounded = (value, digits = 2) => Number(value.toPrecision(digits)).toLocaleString('en')
/** What a processor of a cloud costs for an hour: an assumption, in dollars. */
const PRICE = 0.04
/** Corpora by their documents and bytes; evidence in docs/corpora.md. */
const CORPORA = [
  { name: 'a month of CC-NEWS (11.5 million pages)', kind: 'pages', documents: 11.5e6 },
  { name: 'a crawl of Common Crawl, HTML (2.3 billion pages)', kind: 'pages', documents: 2.3e9 },
  { name: 'a crawl of Common Crawl, WET (18 TB of text)', kind: 'texts', bytes: 18e12 },
]

function costs(measured) {
  return CORPORA.flatMap(({ name, kind, documents, bytes }) => {
    const rate = measured.find((one) => one.name === kind)
    if (!rate) return []
    const hours = ((documents ? documents / rate.documents : bytes / rate.bytes) * rate.seconds) / 3600
    return [[name, `${rounded(hours)} h`, `${rounded(hours / 64)} h`, `$${rounded(hours * PRICE)}`]]
  })
}

try {
  say(
    `${cpus()[0]?.model}, ${availableParallelism()} cores, load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}`,
  )
  const memory = await law()
  say(`${rows} records: ${Math.round(memory / MB)} MB of memory at most`)
  const text = await texts()
  say(`texts through filter: ${text.share.toFixed(2)} of the speed of cleanText alone`)
  const measured = [text]
  if (existsSync(pages)) {
    const page = await html()
    measured.push(page)
    say(`pages: ${rounded(page.alone)} a second by cleanHtml alone, through filter ${page.share.toFixed(2)} of that`)
  }
  const head = ['one core', 'documents/s', 'MB/s', 'kB a document', 'memory']
  const rates = measured.map(({ name, documents, bytes, seconds, memory: most }) => [
    name,
    rounded(documents / seconds),
    rounded(bytes / seconds / MB),
    rounded(bytes / documents / 1000),
    `${rounded(most / MB)} MB`,
  ])
  const bill = tableOf([['corpus', 'one core', '64 cores', `at $${PRICE} a core and hour`], ...costs(measured)])
  publish('cost', `${tableOf([head, ...rates])}\n\n${bill}`, 'corpora')
  for (const { name, path } of measured)
    for (const { clock, threads, cores, main } of await gain(Array(LONGER).fill(path)))
      say(
        `${name}, two threads against one: ${clock.toFixed(2)} by the clock at load ${loadavg()[0]?.toFixed(1)}; by the processor ${threads.toFixed(2)}, on two cores at most ${cores.toFixed(2)}; ${percent(main)} of all is of the main thread`,
      )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
