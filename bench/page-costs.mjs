// What reading a page costs, as multiples of a bare parser, and where the time goes:
// `node bench/page-costs.mjs [--before ../earlier-checkout] [--pages 250] [--rounds 5] [--stages] [--eval DIR]`
//
// Each figure is CPU time of the whole process (compiler and collector threads too) over the same pages, divided by that
// of htmlparser2's parser with an empty handler. Readers take turns, round by round, and the best round counts, so a busy
// machine slows them all down alike. `--before` adds an earlier checkout of the sources. `--stages` profiles `clean` and
// prints the share of each stage. The pages are other people's copy, so they are not here; without them this exits quietly.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { flag, tableOf } from './readme.mjs'

/** A stage and the folder or file of `src` whose functions it is made of. The first that is on the stack counts. */
const STAGES = [
  ['parse', 'html/parse/parse.ts'],
  ['kind', 'html/kind/'],
  ['metadata', 'html/metadata/'],
  ['data in scripts', 'html/data/'],
  ['hidden: sheets and colors', 'html/hidden/find-hidden.ts'],
  ['hidden: by the element itself', 'html/hidden/'],
  ['structure: notes, tables', 'html/structure/'],
  ['code', 'html/code/'],
  ['recorder: passages and boxes', 'html/article/recorder.ts'],
  ['flow', 'html/flow/'],
  ['forests and columns', 'html/article/judge.ts'],
  ['survey', 'html/article/survey.ts'],
  ['selection and edits', 'html/article/'],
  ['rest of the page reader', 'html/'],
]

const ignore = () => {}
/** Hears the tokens of htmlparser2, and does nothing. */
const LISTENER = Object.fromEntries(
  (
    'onattribdata onattribentity onattribend onattribname oncdata onclosetag oncomment ondeclaration onend onopentagend ' +
    'onopentagname onprocessinginstruction onselfclosingtag ontext ontextentity'
  )
    .split(' ')
    .map((name) => [name, ignore]),
)

const root = fileURLToPath(new URL('..', import.meta.url))
const pool = join(resolve(flag('eval', join(root, '../shared/eval'))), 'data/pool')
if (!existsSync(pool)) {
  console.error(`page-costs: no pages in ${pool}; name their folder with --eval DIR`)
  process.exit()
}
const pages = pagesOf(['trafilatura', 'wcxb', 'fundus-tests', 'postlight'], Number(flag('pages', 250)))
const rounds = Number(flag('rounds', 5))
const folder = mkdtempSync(join(tmpdir(), 'copydesk-page-costs-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const { Parser, Tokenizer } = createRequire(join(root, 'package.json'))('htmlparser2')
const before = flag('before')
const libraries = { ...(before && { before: await libraryIn(before, 'before') }), now: await libraryIn(root, 'now') }

if (process.argv.includes('--stages')) {
  const shares = []
  for (const [name, { module, source }] of Object.entries(libraries))
    shares.push([name, await stagesOf(module, source)])
  console.log(stageTable(shares))
} else console.log(costTable())

/** So many pages of some sets, evenly spread. */
function pagesOf(sets, most) {
  const paths = sets.flatMap((set) => {
    const gold = Object.entries(JSON.parse(readFileSync(join(pool, set, 'gold.json'), 'utf8')))
    return gold.flatMap(([id, { noise }]) => (noise ? [] : [join(pool, set, 'pages', `${id}.html.gz`)]))
  })
  const there = paths.filter((path) => existsSync(path))
  const count = Math.min(most, there.length)
  return Array.from({ length: count }, (_, at) => {
    return gunzipSync(readFileSync(there[Math.floor((at * there.length) / count)])).toString('utf8')
  })
}

/** The readers of a checkout, bundled: they are internal, and no build exports them. */
async function libraryIn(checkout, name) {
  const src = join(resolve(checkout), 'src')
  const outfile = join(folder, `${name}.mjs`)
  await build({
    stdin: {
      contents: `export { clean } from './index.js'
        export { parse } from './html/parse/parse.js'
        export { readHtml } from './html/read-html.js'`,
      resolveDir: src,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    absWorkingDir: resolve(checkout),
    banner: { js: `import { createRequire } from 'node:module';const require = createRequire(import.meta.url);` },
    outfile,
    logLevel: 'error',
  })
  return { module: await import(pathToFileURL(outfile)), source: readFileSync(outfile, 'utf8').split('\n') }
}

function costTable() {
  const readers = [
    ['htmlparser2, empty handler', (html) => new Parser({}).end(html)],
    ['htmlparser2, tokenizer alone', tokenize],
  ]
  for (const part of ['parse', 'readHtml', 'clean'])
    for (const [name, { module }] of Object.entries(libraries)) readers.push([`${part}, ${name}`, module[part]])
  const best = readers.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++) {
    readers.forEach(([, read], nth) => {
      globalThis.gc?.()
      const start = process.cpuUsage()
      for (const page of pages) read(page)
      const { user, system } = process.cpuUsage(start)
      best[nth] = Math.min(best[nth], user + system)
    })
  }
  const length = pages.reduce((sum, page) => sum + page.length, 0)
  const rows = readers.map(([name], nth) => [
    name,
    (best[nth] / best[0]).toFixed(2),
    (length / best[nth]).toFixed(1),
    (best[nth] / pages.length / 1000).toFixed(2),
  ])
  return tableOf([[`${pages.length} pages`, '×', 'M characters a second', 'ms a page'], ...rows])
}

function tokenize(html) {
  const tokenizer = new Tokenizer({}, LISTENER)
  tokenizer.write(html)
  tokenizer.end()
}

/** The shares of the stages of `clean`, by a CPU profile of a warm process. */
async function stagesOf({ clean }, source) {
  const modules = modulesOf(source)
  for (const page of pages) clean(page)
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 400 })
  await session.post('Profiler.start')
  for (let round = 0; round < rounds; round++) for (const page of pages) clean(page)
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  const byId = new Map(profile.nodes.map((node) => [node.id, node]))
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])))
  const shares = new Map()
  let total = 0
  profile.samples.forEach((id, at) => {
    const path = []
    for (let up = id; up !== undefined; up = parents.get(up)) path.push(byId.get(up).callFrame)
    if (path[0].functionName === '(idle)' || path[0].functionName === '(program)') return
    const time = profile.timeDeltas[at]
    const frames = path.map(({ functionName, lineNumber }) => ({
      called: functionName,
      file: modules[lineNumber] ?? '',
    }))
    const stage = stageOf(frames)
    shares.set(stage, (shares.get(stage) ?? 0) + time)
    total += time
  })
  return new Map([...shares].map(([stage, time]) => [stage, time / total]))
}

/** The file that each line of a bundle comes from. */
function modulesOf(lines) {
  let file = ''
  return lines.map((line) => {
    const found = /^\/\/ (\S+\.(?:ts|js|mjs|cjs))$/.exec(line)
    if (found) file = found[1]
    return file
  })
}

function stageOf(frames) {
  if (frames[0].called === '(garbage collector)') return 'garbage collector'
  const isPage = frames.some(({ file }) => file.endsWith('src/html/read-html.ts'))
  if (!isPage) return 'text'
  const found = STAGES.find(([, place]) => frames.some(({ file }) => file.includes(`src/${place}`)))
  return found ? found[0] : 'rest of the page reader'
}

function stageTable(shares) {
  const stages = [...new Set([...STAGES.map(([stage]) => stage), 'text', 'garbage collector'])]
  const rows = stages.map((stage) => [
    stage,
    ...shares.map(([, share]) => `${(100 * (share.get(stage) ?? 0)).toFixed(1)} %`),
  ])
  return tableOf([['stage of `clean`', ...shares.map(([name]) => name)], ...rows])
}
