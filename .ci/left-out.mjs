// Whether copydesk warns when part of a story is missing. Reads pages and texts with gold: the structure set, the pool and the posts.
//   node .ci/left-out.mjs [--data DIR] [--list]
// `missing`: more than 10 % of the gold's words are not in the text, or a line of its code. `warned`: the document has a warning that
// says so. `for nothing`: the warning is there, and nothing is missing.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { clean } from 'copydesk'

const flag = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : (process.argv[at + 1] ?? true)
}
const dir = flag('data', '../shared/eval/data')
const list = process.argv.includes('--list')
/** Warnings that tell that something may be missing. */
const TELLS = new Set([
  ...[
    'left-out',
    'incomplete',
    'no-article',
    'not-an-article',
    'paywalled',
    'truncated',
    'more-pages',
    'more-stories',
    'render',
  ],
  ...['empty', 'in-data', 'rules-spared', 'ciphered', 'limit-reached', 'hidden-doubted', 'live-blog', 'scriptless'],
])
const MOST_MISSING = 0.1

const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu
const wordsIn = (text) => text.normalize('NFKC').toLowerCase().match(TOKEN) ?? []
const tight = (text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, '')

/** The share of the gold's words that a text has not. */
function missingIn(text, gold) {
  const have = new Map()
  for (const word of wordsIn(text)) have.set(word, (have.get(word) ?? 0) + 1)
  const want = wordsIn(gold)
  let missing = 0
  for (const word of want) {
    const left = have.get(word) ?? 0
    if (left > 0) have.set(word, left - 1)
    else missing++
  }
  return want.length === 0 ? 0 : missing / want.length
}

function* documents() {
  const read = (path) => gunzipSync(readFileSync(path)).toString('utf8')
  const structure = join(dir, 'structure')
  for (const [id, gold] of Object.entries(JSON.parse(readFileSync(join(structure, 'gold.json'), 'utf8')))) {
    const code = gold.code.flatMap(({ text }) => text.split('\n')).filter((line) => line.trim().length > 2)
    const body = (gold.markdown ?? '').replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/https?:\S+|<[^>]*>/g, ' ')
    yield { set: 'structure', id, source: read(join(structure, 'pages', `${id}.html.gz`)), body, code, url: gold.url }
  }
  const pool = join(dir, 'pool')
  for (const set of readdirSync(pool)) {
    if (!existsSync(join(pool, set, 'gold.json'))) continue
    for (const [id, gold] of Object.entries(JSON.parse(readFileSync(join(pool, set, 'gold.json'), 'utf8')))) {
      if (!gold.body || gold.noise) continue
      if (gold.type && gold.type !== 'article') continue
      yield {
        set,
        id,
        source: read(join(pool, set, 'pages', `${id}.html.gz`)),
        body: gold.body,
        code: [],
        url: gold.url,
      }
    }
  }
}

const sums = new Map()
for (const { set, id, source, body, code, url } of documents()) {
  const { text, warnings } = clean(source, url ? { url } : undefined)
  const all = tight(text)
  const lost = code.filter((line) => !all.includes(tight(line))).length
  const share = missingIn(text, body)
  const isMissing = share > MOST_MISSING || lost > 0
  const codes = warnings.map(({ code: name }) => name)
  const says = codes.some((name) => TELLS.has(name))
  const points = codes.includes('left-out')
  const sum = sums.get(set) ?? { documents: 0, missing: 0, warned: 0, pointed: 0, points: 0, idle: 0 }
  sums.set(set, sum)
  sum.documents++
  if (isMissing) sum.missing++
  if (isMissing && says) sum.warned++
  if (isMissing && points) sum.pointed++
  if (points) sum.points++
  if (points && !isMissing) sum.idle++
  if (list && isMissing !== points)
    console.log(`${isMissing ? 'silent ' : 'idle   '} ${set}/${id} ${share.toFixed(2)} ${lost} ${codes.join(' ')}`)
}
const total = { documents: 0, missing: 0, warned: 0, pointed: 0, points: 0, idle: 0 }
for (const sum of sums.values()) for (const key of Object.keys(total)) total[key] += sum[key]
sums.set('all', total)
console.log('set            documents  missing  of those with a warning, with left-out   left-out  for nothing')
for (const [set, sum] of sums)
  console.log(
    `${set.padEnd(14)} ${String(sum.documents).padStart(9)} ${String(sum.missing).padStart(8)} ${String(sum.warned).padStart(24)} ${String(sum.pointed).padStart(14)} ${String(sum.points).padStart(10)} ${String(sum.idle).padStart(12)}`,
  )
