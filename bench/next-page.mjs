// The next page of a story, on pages of the pool that were labelled by hand: how often `nextPage` is right, and how often it is
// there where there is none. Build first.
//   node bench/next-page.mjs [--data DIR] [--list] [--min-right SHARE] [--max-wrong COUNT]
// A label names a page and the address of its next one by the first digits of their SHA-256; one without an address has links
// that mislead: to the next story, to comments, to other stories, to days of a calendar. Where the pool lacks the address of a
// page, it is that of the next one with `own` put in place, as a program that fetches would know it.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { clean } from '../dist/index.js'
import { flag } from './readme.mjs'

const dir = flag('data', new URL('../../shared/eval/data/pool', import.meta.url).pathname)
if (!existsSync(dir)) {
  console.log(`${dir} is not here: name the pool with --data`)
  process.exit()
}

const DIGITS = 16
const HOST = 'https://page.example'
const hashOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, DIGITS)
const readLabels = () =>
  readFileSync(new URL('next-page.ndjson', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(JSON.parse)
const labels = new Map(readLabels().map((label) => [label.page, label]))

/** The address of a page of which the pool has none: its next one, found among its links by its hash, before it was turned. */
function ownAddress(html, { next, own: [after, before] }) {
  const hrefs = Array.from(html.matchAll(/href\s*=\s*["']([^"']+)/gi), ([, href]) => href)
  const href = hrefs.find((one) => URL.canParse(one, HOST) && hashOf(new URL(one, HOST).href) === next)
  const at = href?.lastIndexOf(after) ?? -1
  if (at < 0) throw new Error(`a page no longer has the link to its next one`)
  return new URL(href.slice(0, at) + before + href.slice(at + after.length), HOST).href
}

const rows = []
for (const set of readdirSync(dir).filter((name) => existsSync(`${dir}/${name}/gold.json`))) {
  for (const [id, { url }] of Object.entries(JSON.parse(readFileSync(`${dir}/${set}/gold.json`, 'utf8')))) {
    const key = `${set}/${id}`
    const label = labels.get(hashOf(key))
    if (!label) continue
    const html = gunzipSync(readFileSync(`${dir}/${set}/pages/${id}.html.gz`)).toString('utf8')
    const hint = url ?? (label.own && ownAddress(html, label))
    const { nextPage } = clean(html, hint ? { url: hint } : {})
    const said = nextPage && hashOf(nextPage)
    rows.push({ key, nextPage, has: label.next !== undefined, isRight: said === label.next })
  }
}

const having = rows.filter(({ has }) => has)
const others = rows.filter(({ has }) => !has)
const right = having.filter(({ isRight }) => isRight).length
const other = having.filter(({ isRight, nextPage }) => !isRight && nextPage !== undefined).length
const wrong = others.filter(({ isRight }) => !isRight).length
if (process.argv.includes('--list'))
  for (const { key, nextPage, has, isRight } of rows)
    if (!isRight) console.log(`${has ? 'missed' : 'wrong'} ${key} ${nextPage ?? ''}`)
const share = having.length === 0 ? 0 : right / having.length
console.log(
  `next page: right on ${right} of ${having.length} pages that have one (${(100 * share).toFixed(1)} %), another on ${other};`,
)
console.log(`found on ${wrong} of ${others.length} that have none`)
process.exitCode = share >= Number(flag('min-right', 0)) && wrong <= Number(flag('max-wrong', others.length)) ? 0 : 1
