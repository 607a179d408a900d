// Whether copydesk warns when part of a story is missing. Reads pages with gold: the structure set and the pool.
//   node .ci/left-out.mjs [--data DIR] [--list] [--max-silent SHARE] [--max-idle SHARE]
// `missing`: the text lacks more than 10% of the gold's words though the page has them, or a line of its code. `not on the page`:
// it lacks as many that the page does not have, as gold of a later version does. `warned`: a warning says that something may be
// missing. `whole`: all but 2% of the gold is there, and no more than that is not of it; a `left-out` there is a false alarm.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { clean, decodeEntities } from 'copydesk'

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
const WHOLE = 0.98
/** So many words in a row tell where a word stands. */
const ROW = 4

const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu
const wordsIn = (text) => text.normalize('NFKC').toLowerCase().match(TOKEN) ?? []
const tight = (text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, '')
const rowsIn = (words) => words.slice(ROW - 1).map((_, at) => words.slice(at, at + ROW).join(' '))

/** The share of the gold's words that a text lacks. */
function missingIn(text, gold) {
  const have = new Map()
  for (const word of wordsIn(text)) have.set(word, (have.get(word) ?? 0) + 1)
  let missing = 0
  for (const word of gold) {
    const left = have.get(word) ?? 0
    if (left > 0) have.set(word, left - 1)
    else missing++
  }
  return gold.length === 0 ? 0 : missing / gold.length
}

/** The share of the gold's words that a text lacks and the page has, each told by the words around it. */
function droppedIn(text, gold, source) {
  const have = new Set(rowsIn(wordsIn(text)))
  const shown = new Set(rowsIn(wordsIn(decodeEntities(source.replace(/<[^>]*>/g, ' ')))))
  const isKept = new Set()
  const isShown = new Set()
  rowsIn(gold).forEach((row, from) => {
    for (let at = from; at < from + ROW; at++) {
      if (have.has(row)) isKept.add(at)
      if (shown.has(row)) isShown.add(at)
    }
  })
  return gold.length === 0 ? 0 : [...isShown].filter((at) => !isKept.has(at)).length / gold.length
}

/** F1 of the rows of words of a text and of its gold. */
function sharedBy(text, gold) {
  const [have, want] = [new Set(rowsIn(wordsIn(text))), new Set(rowsIn(gold))]
  const both = [...want].filter((row) => have.has(row)).length
  return have.size + want.size === 0 ? 1 : (2 * both) / (have.size + want.size)
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

const COLUMNS = ['documents', 'missing', 'warned', 'left-out', 'not on the page', 'whole', 'false alarms']
const sums = new Map()
const total = Object.fromEntries(COLUMNS.map((column) => [column, 0]))
for (const { set, id, source, body, code, url } of documents()) {
  const { text, warnings } = clean(source, url ? { url } : undefined)
  const gold = wordsIn(body)
  const all = tight(text)
  const lost = code.filter((line) => !all.includes(tight(line))).length
  const share = missingIn(text, gold)
  const lacks = share > MOST_MISSING
  const isMissing = lost > 0 || (lacks && droppedIn(text, gold, source) > MOST_MISSING)
  const isWhole = !isMissing && sharedBy(text, gold) >= WHOLE
  const codes = warnings.map(({ code: name }) => name)
  const says = codes.some((name) => TELLS.has(name))
  const points = codes.includes('left-out')
  const row = [true, isMissing, isMissing && says, isMissing && points, lacks && !isMissing, isWhole, isWhole && points]
  const sum = sums.get(set) ?? Object.fromEntries(COLUMNS.map((column) => [column, 0]))
  sums.set(set, sum)
  row.forEach((is, at) => {
    sum[COLUMNS[at]] += Number(is)
    total[COLUMNS[at]] += Number(is)
  })
  if (list && ((isMissing && !says) || (isWhole && points)))
    console.log(`${isMissing ? 'silent' : 'alarm '} ${set}/${id} ${share.toFixed(2)} ${lost} ${codes.join(' ')}`)
}
sums.set('all', total)
console.log(`${'set'.padEnd(14)}${COLUMNS.map((column) => column.padStart(17)).join('')}`)
for (const [set, sum] of sums)
  console.log(`${set.padEnd(14)}${COLUMNS.map((column) => String(sum[column]).padStart(17)).join('')}`)

/** Prints a figure as the scripts of ../shared/eval do, with its floor if there is one. */
function bar(name, figure, floor, isOk) {
  const fails = floor !== undefined && !isOk(figure, Number(floor))
  console.log(`${fails ? '✗ ' : '  '}${name}: ${figure.toFixed(4)}${floor === undefined ? '' : `  (bar ${floor})`}`)
  if (fails) process.exitCode = 1
}
bar(
  'left out: without a warning',
  (total.missing - total.warned) / total.documents,
  flag('max-silent'),
  (one, other) => one <= other,
)
bar('left out: false alarms', total['false alarms'] / total.whole, flag('max-idle'), (one, other) => one <= other)
