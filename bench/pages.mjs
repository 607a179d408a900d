// Real pages with bodies marked by hand, side by side with peers: how much of the story comes, how fast, in what memory.
// `npm run bench:pages -- [--sets scrapinghub,fundus,naeb] [--only copydesk,trafilatura] [--eval DIR]`
//
// Each peer runs in a process of its own, over the same pages. Peers are no dependencies of this package: they are
// installed into a temporary folder, in the versions below, and stay there for the next run. The pages are other
// people’s copy, so they are not here; without them this says so and ends well.
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { flag, tableOf } from './readme.mjs'

const NPM = {
  '@mozilla/readability': '0.6.0',
  linkedom: '0.18.15',
  jsdom: '26.1.0',
  defuddle: '0.19.4',
  '@extractus/article-extractor': '9.0.1',
  'html-to-text': '10.0.1',
}
const PYPI = { trafilatura: '2.3.1', newspaper4k: '0.9.6' }
/** Each with the package whose version is shown. */
const PEERS = {
  copydesk: undefined,
  'readability + linkedom': '@mozilla/readability',
  'readability + jsdom': '@mozilla/readability',
  'defuddle + linkedom': 'defuddle',
  'article-extractor': '@extractus/article-extractor',
  'html-to-text': 'html-to-text',
  trafilatura: 'trafilatura',
  newspaper4k: 'newspaper4k',
}

const here = fileURLToPath(new URL('.', import.meta.url))
const root = resolve(here, '..')
const evaluation = resolve(flag('eval', join(root, '../shared/eval')))
const data = join(evaluation, 'data/html')
const say = (words) => process.stderr.write(`${words}\n`)

if (!existsSync(join(evaluation, 'lib.mjs')) || !existsSync(data)) {
  say(`bench:pages: no pages in ${data}; name their folder with --eval DIR`)
  process.exit()
}
const { match, prf, words } = await import(pathToFileURL(join(evaluation, 'lib.mjs')))
const sets = flag('sets', 'scrapinghub,fundus,naeb').split(',')
const only = flag('only')?.split(',')
const names = Object.keys(PEERS).filter((name) => !only || only.some((word) => name.startsWith(word)))

const folder = join(tmpdir(), 'copydesk-bench')
const python = join(folder, process.platform === 'win32' ? 'python/Scripts/python.exe' : 'python/bin/python')
mkdirSync(folder, { recursive: true })

const pages = sets.flatMap((set) =>
  Object.entries(JSON.parse(readFileSync(join(data, set, 'gold.json'), 'utf8'))).map(([id, { body, url }]) => ({
    set,
    path: join(data, set, 'pages', `${id}.html.gz`),
    body,
    url,
  })),
)
const list = join(folder, 'pages.json')
writeFileSync(list, JSON.stringify(pages.map(({ path, url }) => ({ path, url }))))

installFromNpm()
const hasPython = !names.some((name) => name in PYPI) || installFromPypi()

const rows = []
const megabytes = pages.reduce((sum, { path }) => sum + gunzipSync(readFileSync(path)).length, 0) / 1e6
for (const name of names) {
  if (name in PYPI && !hasPython) continue
  const answer = run(name)
  if (answer) rows.push(rowOf(name, answer))
}
const figures = sets.length > 1 ? sets.flatMap((set) => [`${set} F1`, 'exact']) : ['F1', 'exact']
console.log(
  `${tableOf([['', ...figures, 'MB/s', 'peak MB'], ...rows])}

${pages.length} pages (${sets.join(', ')}), in one run on Node ${process.versions.node} and ${cpus().length} cores; F1 and exact as the public
[article-extraction-benchmark](https://github.com/scrapinghub/article-extraction-benchmark) counts them, MB/s by the time
on the processor, each in a process of its own. Copydesk was developed with these pages in view
(\`npm run bench:pages\`).`,
)

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
    say(`bench:pages: goes without ${wanted.join(' and ')}: ${program} ${args.join(' ')} failed`)
    return false
  }
  writeFileSync(done, wanted.join(' '))
  return true
}

function run(name) {
  say(`${name} …`)
  const [program, script] =
    name in PYPI ? [python, join(here, 'peers/pages.py')] : [process.execPath, join(folder, 'pages.mjs')]
  const answers = join(folder, 'answers.json')
  const args = [script, name, list, answers, join(root, 'dist/index.js')]
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status === 0) return JSON.parse(readFileSync(answers, 'utf8'))
  say(`bench:pages: ${name} failed\n${stderr}`)
  return undefined
}

function rowOf(name, { texts, seconds, megabytes: peak, failed }) {
  if (failed > 0) say(`  ${failed} pages gave nothing`)
  const scores = sets.flatMap((set) => {
    const of = pages.flatMap((page, at) => (page.set === set ? [[words(page.body), words(texts[at])]] : []))
    const { f1 } = prf(of.map(([gold, given]) => match(gold, given)))
    return [
      f1.toFixed(3),
      (of.filter(([gold, given]) => gold.join(' ') === given.join(' ')).length / of.length).toFixed(2),
    ]
  })
  const version = { ...NPM, ...PYPI }[PEERS[name]]
  return [version ? `${name} ${version}` : `**${name}**`, ...scores, (megabytes / seconds).toFixed(1), Math.round(peak)]
}
