// The new cores, stage by stage, beside the engine they replace: what each stage costs, and how many lines stand and fall.
// `npm run build && node bench/core.mjs [--only page,text,lines,totals] [--pages 250] [--rounds 5] [--every 4] [--eval DIR]`
//
// Pages: CPU time of the whole process (compiler and collector threads too) over the same pages, as a multiple of that of htmlparser2's
// parser with an empty handler. Texts: the same, in floors: one loop of `charCodeAt` over the same texts. All readers take
// turns, round by round, and the best round of each counts, so that a busy machine slows them all down alike.
// Totals: what `pool.mjs` of the evaluation scores on every nth page of the pool, with the models that ship, which know these pages; by
// folds see `training/page/README.md`. The new core's text goes through `cleanText`.
// The stages are in `core/page.ts` and `core/text.ts`, bundled as they ship. Each stage includes those before it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { flag, tableOf } from './readme.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const data = join(resolve(flag('eval', join(root, '../shared/eval'))), 'data')
const only = String(flag('only', 'page,text,lines,totals')).split(',')
const rounds = Number(flag('rounds', 5))
const folder = mkdtempSync(join(tmpdir(), 'copydesk-core-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const PAGE_SETS = ['trafilatura', 'wcxb', 'fundus-tests', 'postlight']

/** The rooms of the new cores, and those that go when they are wired in; `+`: lines that a room already has of its own. */
const ROOMS = {
  page: { new: ['page'], old: ['html'] },
  text: {
    new: ['lex', 'match/tokens', 'boilerplate', 'story'],
    old: ['match', 'decide', 'units', 'evidence', 'inline', 'news', 'lines', 'blocks', 'language'],
  },
}

async function pageTable() {
  const { Parser } = createRequire(join(root, 'package.json'))('htmlparser2')
  const { stages } = await bundled('page')
  const { clean } = await import(pathToFileURL(join(root, 'dist/index.js')))
  const pages = evenly(pagesIn(PAGE_SETS), Number(flag('pages', 250))).map((path) =>
    gunzipSync(readFileSync(path)).toString(),
  )
  const measure = ['htmlparser2, empty handler', (html) => new Parser({}).end(html)]
  const readers = [measure, ...Object.entries(stages), ['`clean`, as it ships', clean]]
  console.log(`${costTable(readers, pages, `${pages.length} pages`, '× the parser')}\n`)
}

async function totalsTable() {
  const { answerFor } = await bundled('page')
  const { cleanText } = await import(pathToFileURL(join(root, 'dist/index.js')))
  const every = Number(flag('every', 4))
  const pool = join(data, 'pool')
  const answers = {}
  for (const set of readdirSync(pool).filter((name) => existsSync(join(pool, name, 'gold.json')))) {
    const gold = Object.entries(JSON.parse(readFileSync(join(pool, set, 'gold.json'), 'utf8')))
    for (const [id, { url }] of gold.filter((_, at) => at % every === 0)) {
      const { text, ...said } = answerFor(
        gunzipSync(readFileSync(join(pool, set, 'pages', `${id}.html.gz`))).toString(),
        url,
      )
      answers[`${set}/${id}`] = { ...said, text: cleanText(text).text }
    }
  }
  const file = join(folder, 'answers.json')
  writeFileSync(file, JSON.stringify(answers))
  const figures = [['--answers', file], []].map((args) => {
    const script = join(data, '../pool.mjs')
    const { stdout } = spawnSync(process.execPath, [script, '--figures', '--every', String(every), ...args], {
      encoding: 'utf8',
      cwd: root,
    })
    return new Map(Array.from(stdout.matchAll(/^ {2}(\S[^:\n]*): ([\d.]+)/gm), ([, name, value]) => [name, value]))
  })
  const [fresh, today] = figures
  const rows = [...today].map(([name, value]) => [name, fresh.get(name) ?? '', value])
  console.log(`${tableOf([[`every ${every}th page of the pool`, 'new core', 'as it ships'], ...rows])}\n`)
}

async function textTable() {
  const { stages } = await bundled('text')
  const { cleanText } = await import(pathToFileURL(join(root, 'dist/index.js')))
  const sets = { stories: storiesIn('text/posts.jsonl'), posts: postsIn('text/posts.jsonl') }
  let seen = 0
  const floor = (text) => {
    for (let at = 0; at < text.length; at++) seen ^= text.charCodeAt(at)
  }
  // Ten loops a turn, since one takes less than the clock tells apart.
  const measure = ['loop of charCodeAt', (text) => Array.from({ length: 10 }, () => floor(text)), 10]
  for (const [name, texts] of Object.entries(sets)) {
    const readers = [measure, ...Object.entries(stages), ['`cleanText`, as it ships', cleanText]]
    console.log(`${costTable(readers, texts, `${texts.length} ${name}`, 'floors')}\n`)
  }
  if (seen === -1) console.log() // or the loop would be left out
}

/** `readers`: name, function, and how often it does its work. The first is the measure. */
function costTable(readers, inputs, title, unit) {
  const best = readers.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round <= rounds; round++)
    readers.forEach(([, read, times = 1], nth) => {
      const start = process.cpuUsage()
      for (const input of inputs) read(input)
      const { user, system } = process.cpuUsage(start)
      if (round > 0) best[nth] = Math.min(best[nth], (user + system) / times)
    })
  const rows = readers.map(([name], nth) => [name, (best[nth] / best[0]).toFixed(2)])
  return tableOf([[title, unit], ...rows])
}

async function bundled(core) {
  const outfile = join(folder, `${core}.mjs`)
  await build({
    entryPoints: [fileURLToPath(new URL(`core/${core}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: `import { createRequire } from 'node:module';const require = createRequire(import.meta.url);` },
    outfile,
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile))
}

function pagesIn(sets) {
  return sets.flatMap((set) => {
    const dir = join(data, 'pool', set, 'pages')
    return existsSync(dir) ? readdirSync(dir).map((file) => join(dir, file)) : []
  })
}

function evenly(list, most) {
  const count = Math.min(most, list.length)
  return Array.from({ length: count }, (_, at) => list[Math.floor((at * list.length) / count)])
}

const rowsOf = (file) => readFileSync(join(data, file), 'utf8').split('\n').filter(Boolean).map(JSON.parse)
const storiesIn = (file) =>
  rowsOf(file)
    .flatMap(({ gold }) => (Array.isArray(gold) ? [gold.join('\n\n')] : []))
    .filter(({ length }) => length >= 600 && length < 9000)
const postsIn = (file) => rowsOf(file).flatMap(({ raw, form = 'text' }) => (form === 'text' ? [raw] : []))

/** Lines of code, without tables. */
function linesTable() {
  const rows = Object.entries(ROOMS).map(([core, rooms]) => {
    const fresh = rooms.new.reduce((sum, room) => sum + linesIn(room), 0)
    const nested = rooms.new.filter((room) => rooms.old.some((old) => room.startsWith(`${old}/`)))
    const old = rooms.old.reduce((sum, room) => sum + linesIn(room), 0)
    return [core, fresh, old - nested.reduce((sum, room) => sum + linesIn(room), 0)]
  })
  return tableOf([['lines', 'new core', 'rooms that it replaces'], ...rows])
}

function linesIn(room) {
  const dir = join(root, 'src', room)
  if (!existsSync(dir)) return 0
  const files = readdirSync(dir, { recursive: true }).filter((f) => f.endsWith('.ts') && !f.endsWith('.table.ts'))
  return files.reduce((sum, file) => sum + readFileSync(join(dir, file), 'utf8').split('\n').length - 1, 0)
}

if (only.includes('lines')) console.log(`${linesTable()}\n`)
if (!existsSync(data)) {
  console.error(`core: no documents in ${data}; name their folder with --eval DIR`)
  process.exit()
}
if (only.includes('page')) await pageTable()
if (only.includes('totals')) await totalsTable()
if (only.includes('text') && existsSync(new URL('core/text.ts', import.meta.url))) await textTable()
