// What `favor` changes: the table of docs/options.md, over the scraped posts, clean news and pages of ../shared/eval.
//   node bench/favor.mjs [--write]    after a build
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { figuresIn } from '../.ci/figures.mjs'
import { publish, tableOf } from './readme.mjs'

const EVAL = fileURLToPath(new URL('../../shared/eval/', import.meta.url))
const BUILT = new URL('../dist/index.js', import.meta.url).href

if (!existsSync(EVAL)) {
  console.log('favor: there is no ../shared/eval here, so nothing is measured')
  process.exit()
}

/** A package whose cleaners have an option, for scripts that call them without. */
function packageWith(folder, favor) {
  const options = JSON.stringify({ favor })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "exports": { ".": "./index.js" } }')
  writeFileSync(
    join(folder, 'index.js'),
    `import { createCleaner, createTextCleaner } from '${BUILT}'
export * from '${BUILT}'
export const clean = createCleaner(${options}), cleanText = createTextCleaner(${options})\n`,
  )
}

function figuresOf(lib, script, ...args) {
  const command = [`${EVAL}${script}.mjs`, '--lib', lib, ...args]
  const { stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  return figuresIn(stdout)
}

const percent = (share) => `${(100 * share).toFixed(1)} %`

function rowOf(favor) {
  const lib = mkdtempSync(join(tmpdir(), 'copydesk-favor-'))
  try {
    packageWith(lib, favor)
    const posts = figuresOf(lib, 'text', '--data', `${EVAL}data/text/posts-3.jsonl`)
    const harm = figuresOf(lib, 'harm', '--data', `${EVAL}data/pool/text/clean-news.jsonl`)
    const pages = figuresOf(lib, 'pool')
    return [
      `\`'${favor}'\``,
      ...['gone', 'kept', 'exact'].map((name) => percent(posts[`text ${name}`])),
      harm['harm: stretches a million characters'].toFixed(1),
      pages['stories F1, mean of sets'].toFixed(3),
      ...['stories lost, share', 'stories flooded, share'].map((name) => percent(pages[name])),
    ]
  } finally {
    rmSync(lib, { recursive: true, force: true })
  }
}

const head = [
  '`favor`',
  'boilerplate removed',
  'paragraphs kept',
  'exactly the story',
  'cuts in a million characters of clean news',
  'pages: F1',
  'half lost',
  'half not the story',
]
publish('favor', tableOf([head, ...['recall', 'balanced', 'precision'].map(rowOf)]), 'options')
