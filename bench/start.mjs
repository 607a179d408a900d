// What a program pays to start with copydesk, and for its first text, beside peers: milliseconds on the processor above an
// empty script in the same run, the middle of nine, each in a process of its own, and the same as multiples of the empty
// script, which hold on a busy machine too. `npm run bench:start -- [--runs 9] [--no-peers]`
//
// Peers are no dependencies of this package: they are installed into a temporary folder, and stay there for the next run.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { flag, tableOf } from './readme.mjs'

const PEERS = { 'html-to-text': '10.0.1', '@mozilla/readability': '0.6.0', linkedom: '0.18.15' }

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(tmpdir(), 'copydesk-bench-start')
const runs = Number(flag('runs', 9))

const texts = {
  English: 'The council decided on Tuesday to rebuild the old bridge, and it will cost more.\nRead more',
  German: 'Der Rat hat am Dienstag beschlossen, die Brücke neu zu bauen, und das ist gut.\nMehr zum Thema',
  French: 'Le conseil a décidé mardi de reconstruire le pont, et il sera plus cher.\nLire aussi',
  Russian: 'Совет решил во вторник построить новый мост, и это будет дороже.\nЧитайте также',
  Arabic: 'قرر المجلس يوم الثلاثاء بناء الجسر من جديد وسوف يكون أغلى من ذلك.\nاقرأ أيضا',
  Chinese: '市议会星期二决定重建这座老桥，费用将会更高。\n相关阅读',
}
const page =
  '<!doctype html><html><head><title>Rain</title></head><body><article><h1>Rain</h1><p>The council decided on Tuesday to rebuild the old bridge.</p></article></body></html>'

const here = (code) => ({ args: ['--eval', code], cwd: root })
const there = (code) => ({ args: ['--eval', code], cwd: folder })
const command = (...args) => ({ args: [join(root, 'dist/cli.js'), ...args], cwd: root })

/** With the most that each may cost: milliseconds on an idle machine, and multiples of the empty script. */
const PROGRAMS = {
  'an empty script': here(''),
  "import 'copydesk'": { ...here("import('copydesk')"), most: [50, 0.9] },
  "require('copydesk')": { ...here("require('copydesk')"), most: [45] },
  "import 'copydesk/text'": { ...here("import('copydesk/text')"), most: [30] },
  ...Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      `and a first text, in ${name}`,
      { ...here(`import('copydesk').then(({ clean }) => clean(${JSON.stringify(text)}))`), most: [90, 1.6] },
    ]),
  ),
  'and a first page': here(`import('copydesk').then(({ clean }) => clean(${JSON.stringify(page)}))`),
  'copydesk --version': { ...command('--version'), most: [30, 0.6] },
  'copydesk examples/seed.txt': { ...command('examples/seed.txt'), most: [130, 2.3] },
  ...(process.argv.includes('--no-peers') ? {} : peers()),
}

function peers() {
  installPeers()
  const parse = `const { parseHTML } = require('linkedom'), { Readability } = require('@mozilla/readability')`
  return {
    "require('he')": here("require('he')"),
    "require('html-to-text')": there("require('html-to-text')"),
    'and a first page with it': there(`require('html-to-text').convert(${JSON.stringify(page)})`),
    'readability and linkedom': there(parse),
    'and a first page with them': there(
      `${parse}; new Readability(parseHTML(${JSON.stringify(page)}).document).parse()`,
    ),
  }
}

function installPeers() {
  const manifest = join(folder, 'package.json')
  mkdirSync(folder, { recursive: true })
  const before = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).dependencies : {}
  if (Object.entries(PEERS).every(([name, version]) => before?.[name] === version)) return
  writeFileSync(manifest, '{ "private": true }')
  const wanted = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`)
  const quietly = ['--save-exact', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', ['install', '--prefix', folder, ...quietly, ...wanted], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** Run first in each process, to tell what it cost in the end. */
mkdirSync(folder, { recursive: true })
const meter = join(folder, 'meter.cjs')
writeFileSync(
  meter,
  `process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    require('node:fs').writeSync(3, String((user + system) / 1000))
  })`,
)

function milliseconds({ args, cwd }) {
  const { output, status } = spawnSync(process.execPath, ['--require', meter, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
  return Number(output[3])
}

/** In turn, so that a machine that slows down slows all of them. */
const times = Object.fromEntries(Object.keys(PROGRAMS).map((name) => [name, []]))
for (let run = 0; run < runs; run++)
  for (const [name, program] of Object.entries(PROGRAMS)) times[name].push(milliseconds(program))

const middle = (some) => some.sort((a, b) => a - b)[some.length >> 1]
const empty = middle(times['an empty script'])
const rows = Object.entries(PROGRAMS).map(([name, { most = [] }]) => {
  const above = name === 'an empty script' ? empty : middle(times[name]) - empty
  return [name, above.toFixed(0), most[0] ?? '', (above / empty).toFixed(2), most[1] ?? '']
})
console.log(tableOf([['above an empty script', 'ms', 'at most', 'multiples', 'at most'], ...rows]))
