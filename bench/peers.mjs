// copydesk and other extractors on the same real pages, in one run: how much of the story comes, what is said of it, how fast.
// `npm run bench:peers -- [--pages N] [--sets wcxb,daniel] [--only copydesk,trafilatura] [--data DIR] [--eval DIR]`
//
// Each extractor runs in a process of its own, over the same pages. Peers are no dependencies of this package: they are
// installed into a temporary folder, in the versions below, and stay there for the next run. `--pages N` takes a sample.
// The pages are other people’s copy, so they are not here; without them this says so and ends well.
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { kindsOf, tableOfKinds } from './kinds.mjs'
import { flag, tableOf } from './readme.mjs'

const NPM = {
  '@mozilla/readability': '0.6.0',
  linkedom: '0.18.15',
  defuddle: '0.19.4',
  '@extractus/article-extractor': '9.0.1',
  'html-to-text': '10.0.1',
}
const PYPI = { trafilatura: '2.3.1', resiliparse: '2.0.1', 'readability-lxml': '0.9', newspaper4k: '0.9.6' }
/** Each with the package whose version is shown. */
const PEERS = {
  copydesk: undefined,
  trafilatura: 'trafilatura',
  'readability + linkedom': '@mozilla/readability',
  'readability-lxml': 'readability-lxml',
  'defuddle + linkedom': 'defuddle',
  'article-extractor': '@extractus/article-extractor',
  newspaper4k: 'newspaper4k',
  resiliparse: 'resiliparse',
  'html-to-text': 'html-to-text',
}
/** What is shown, by the names that the scoring script prints, and how many digits. */
const FIGURES = [
  ['F1', 'stories F1, mean of sets', (value) => value.toFixed(3)],
  ['exact', 'stories exact, mean of sets', (value) => value.toFixed(2)],
  ['lost', 'stories lost, share', percent],
  ['flooded', 'stories flooded, share', percent],
  ['title', 'title equal', (value) => value.toFixed(2)],
  ['authors', 'authors equal', (value) => value.toFixed(2)],
  ['date', 'date equal', (value) => value.toFixed(2)],
]

const here = fileURLToPath(new URL('.', import.meta.url))
const root = resolve(here, '..')
const evaluation = resolve(flag('eval', join(root, '../shared/eval')))
const scorer = join(evaluation, 'pool.mjs')
const data = resolve(flag('data', join(evaluation, 'data/pool')))
const say = (words) => process.stderr.write(`${words}\n`)

if (!existsSync(scorer) || !existsSync(data)) {
  say(`bench:peers: no pages in ${data}; name their folder with --eval DIR`)
  process.exit()
}
const only = flag('only')?.split(',')
const names = Object.keys(PEERS).filter((name) => !only || only.some((word) => name.startsWith(word)))
const sets =
  flag('sets')?.split(',') ??
  readdirSync(data)
    .filter((set) => existsSync(join(data, set, 'gold.json')))
    .sort()
const golds = sets.map((set) => [set, Object.entries(JSON.parse(readFileSync(join(data, set, 'gold.json'), 'utf8')))])
const all = golds.reduce((sum, [, pages]) => sum + pages.length, 0)
// The scoring script counts in the same way which pages are in a sample.
const every = Math.max(1, Math.floor(all / Number(flag('pages', all))))
const pages = golds.flatMap(([set, list]) =>
  list
    .filter((_, at) => at % every === 0)
    .filter(([, { noise }]) => !noise)
    .map(([id, { url, type }]) => ({
      key: `${set}/${id}`,
      path: join(data, set, 'pages', `${id}.html.gz`),
      ...(url && { url }),
      type,
    })),
)

const folder = join(tmpdir(), 'copydesk-bench')
const python = join(folder, process.platform === 'win32' ? 'python/Scripts/python.exe' : 'python/bin/python')
mkdirSync(folder, { recursive: true })
const list = join(folder, 'pages.json')
writeFileSync(list, JSON.stringify(pages.map(({ path, url }) => ({ path, url }))))

installFromNpm()
const hasPython = !names.some((name) => name in PYPI) || installFromPypi()

const rows = []
const kinds = []
for (const name of names) {
  if (name in PYPI && !hasPython) continue
  const answer = run(name)
  if (!answer) continue
  rows.push(rowOf(name, answer))
  if (sets.includes('wcxb')) kinds.push([name, answer.kinds])
}
const head = ['', ...FIGURES.map(([title]) => title), 'pages/s', 'peak MB']
console.log(`${tableOf([head, ...rows])}\n\n${noteOf()}`)
// Of a sample there would be a handful of pages of each kind.
if (kinds.length > 0 && every === 1) console.log(`\n${tableOfKinds(kinds)}`)

function noteOf() {
  const { length } = pages
  return `${length.toLocaleString('en')} pages, in one run on Node ${process.versions.node} and ${cpus().length} cores, each extractor in a process of its own.`
}

function installFromNpm() {
  const wanted = Object.entries(NPM).map(([name, version]) => `${name}@${version}`)
  const manifest = join(folder, 'package.json')
  const before = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).dependencies : {}
  copyFileSync(join(here, 'peers/pages.mjs'), join(folder, 'pages.mjs'))
  if (Object.entries(NPM).every(([name, version]) => before?.[name] === version)) return
  say(`installing ${wanted.join(' ')} into ${folder}`)
  writeFileSync(manifest, '{ "private": true, "type": "module" }')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const quietly = ['--save-exact', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync(npm, ['install', '--prefix', folder, ...quietly, ...wanted], { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Whether peers out of PyPI can run; where they cannot, the table goes without them. */
function installFromPypi() {
  const wanted = Object.entries(PYPI).map(([name, version]) => `${name}==${version}`)
  const done = join(folder, 'pypi.txt')
  if (existsSync(python) && existsSync(done) && readFileSync(done, 'utf8') === wanted.join(' ')) return true
  say(`installing ${wanted.join(' ')} into ${folder}`)
  const steps = [
    [process.platform === 'win32' ? 'python' : 'python3', '-m', 'venv', join(folder, 'python')],
    [python, '-m', 'pip', 'install', '--quiet', '--upgrade', 'pip'], // that of Python 3.11 stumbles over lxml[html-clean]
    [python, '-m', 'pip', 'install', '--quiet', ...wanted],
  ]
  for (const [program, ...args] of steps) {
    if (spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0) continue
    say(`bench:peers: goes without ${wanted.join(' and ')}: ${program} ${args.join(' ')} failed`)
    return false
  }
  writeFileSync(done, wanted.join(' '))
  return true
}

/** What an extractor made of the pages, and its figures. */
function run(name) {
  say(`${name} …`)
  const [program, script] =
    name in PYPI ? [python, join(here, 'peers/pages.py')] : [process.execPath, join(folder, 'pages.mjs')]
  const file = join(folder, `answers-${name.replaceAll(/\W+/g, '-')}.json`)
  const { status, stderr } = spawnSync(program, [script, name, list, file, join(root, 'dist/index.js')], {
    encoding: 'utf8',
  })
  if (status !== 0) {
    say(`bench:peers: ${name} failed\n${stderr}`)
    return undefined
  }
  const { answers, ...costs } = JSON.parse(readFileSync(file, 'utf8'))
  const byKey = Object.fromEntries(answers.map((answer, at) => [pages[at].key, answer]))
  writeFileSync(file, JSON.stringify(byKey))
  return { ...costs, figures: figuresOf(file), kinds: sets.includes('wcxb') ? kindsOf(data, byKey) : [] }
}

/** The totals that the scoring script prints: `stories F1, mean of sets: 0.9600`. */
function figuresOf(file) {
  const args = [
    scorer,
    '--answers',
    file,
    '--data',
    data,
    '--sets',
    sets.join(','),
    '--every',
    String(every),
    '--figures',
  ]
  const printed = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  return Object.fromEntries(
    Array.from(printed.matchAll(/^ {2}([^:\n]{1,80}): ([\d.]+)$/gm), ([, label, value]) => [label, Number(value)]),
  )
}

function rowOf(name, { figures, says = [], seconds, megabytes, failed }) {
  if (failed > 0) say(`  ${failed} pages gave nothing`)
  // What an extractor does not look for is no figure of it.
  const isTold = ([title]) => !['title', 'authors', 'date'].includes(title) || says.includes(title)
  const version = { ...NPM, ...PYPI }[PEERS[name]]
  const shown = FIGURES.map((figure) => {
    const value = figures[figure[1]]
    return value === undefined || !isTold(figure) ? '–' : figure[2](value)
  })
  return [
    version ? `${name} ${version}` : `**${name}**`,
    ...shown,
    Math.round(pages.length / seconds),
    Math.round(megabytes),
  ]
}

function percent(value) {
  return `${(100 * value).toFixed(1)}%`
}
