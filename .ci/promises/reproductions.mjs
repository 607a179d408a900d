// What once took more than its length: every finding of time of the attacks on build 50b57d5, by the number that it has there,
// and those that were found later.
// Alone it prints each: how many times as long one of twice the length takes, and the seconds that a megabyte does.
//   node .ci/promises/reproductions.mjs [--only NAME]
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { clean, cleanText } from 'copydesk'
import { cleanFeed } from 'copydesk/feed'
import { costOf, slowness } from '../attack/growth.mjs'
import { randomOf } from '../attack/random.mjs'

export const MOST_GROWTH = 2.2
/** Seconds of the processor, on a machine as idle as the one that they were measured on. */
export const MOST_SECONDS = 1

/** Code units of the shortest source, and how often it is doubled. */
const LEAST = 200_000
const DOUBLINGS = 3
/** A neighbour on the cores only adds to a figure: what is over a bar is measured again. */
const ATTEMPTS = 4

const text = (piece) => [(size) => piece.repeat(Math.ceil(size / piece.length)), cleanText]
const page = (piece) => [(size) => `<html>${piece.repeat(Math.ceil(size / piece.length))}`, clean]
const inPage = (make) => [make, clean]
const inSheet = (make, body) =>
  inPage((size) => `<html><head><style>${make(size)}</style></head><body>${body}</body></html>`)
const linked = (make) =>
  inPage((size) => `<html><script type="application/ld+json">${make(size)}</script><h1>Rain</h1><p>It fell.</html>`)
const times = (count, make) => Array.from({ length: count }, (_, nth) => make(nth))

/** An object of half of the size, and as many references to it as take the rest. */
const references = (size, refer) => {
  const keys = times(size / 24, (nth) => `"k${nth}":1`).join()
  return `{"@graph":[{"@id":"b",${keys}},${refer(times(size / 26, () => '{"@id":"b"}'))}]}`
}

function randomBytes(size) {
  const random = randomOf(7)
  return Buffer.from(times(size, () => random.below(256)))
}

/** By name: makes a source of a size, and cleans it. */
const REPRODUCTIONS = {
  '1 text without stops': text('Rain\n\n'),
  '1 lines that separators end': text('a\u2029'),
  '1 datelines': text('BERLIN (AP) - Rain\n'),
  '1 lines of Chinese, Japanese, Korean': text('日本語です\n'),
  '1 ornaments': text('* * *\n'),
  '1 rows of tables': page('<tr><td>a<td>b'),
  '1 headings': page('<h1>a'),
  '2 broken JSON-LD': linked((size) => `{"a":1${' '.repeat(size / 2)}${']'.repeat(size / 2)}`),
  '2 a broken JSON feed': [
    (size) =>
      `{"version":"https://jsonfeed.org/version/1.1","items":[{"a":1${' '.repeat(size / 2)}${']'.repeat(size / 2)}`,
    cleanFeed,
  ],
  '3 a large object, referred to by articles': linked((size) =>
    references(size, (all) =>
      times(7, (nth) => `{"@type":"NewsArticle","headline":[${all.filter((_, at) => at % 7 === nth).join()}]}`).join(),
    ),
  ),
  '4 a large object, referred to side by side': linked((size) => references(size, (all) => all.join())),
  '5 authors without a headline': inPage(
    (size) =>
      `<html><div>${'<b>w</b> '.repeat(size / 36)}</div><div>${'<a href="/author/ana">x</a> '.repeat(size / 36)}</div></html>`,
  ),
  '6 labels in a row': text('READ MORE: '),
  '6 rules that speak of no class': inSheet(
    (size) => times(size / 26, (nth) => `p:not(.z${nth}){display:block}`).join(''),
    '<p class="a b">Rain fell.</p>'.repeat(500),
  ),
  '6 an element of many classes': inSheet(
    (size) => times(size / 40, (nth) => `.c${nth}{display:none}`).join(''),
    `<p>Rain.<p class="${times(2500, (nth) => `c${nth}x`).join(' ')}">It fell.</p>`,
  ),
  '13 random bytes as latin-1': [(size) => randomBytes(size).toString('latin1'), cleanText],
  '13 random bytes as UTF-8': [(size) => randomBytes(size).toString('utf8'), cleanText],
  '13 random bytes, read by clean': [randomBytes, (bytes) => clean(bytes.toString('latin1'))],
  'later: lines of ellipses': text(`${'…'.repeat(400)}\n`),
  'later: numbered signs that part a line': [
    (size) => times(size / 700, () => `${times(100, (nth) => `😀${nth}：`).join('')}\n`).join(''),
    cleanText,
  ],
  'later: selectors without a name': inSheet(
    (size) => `${':hover,'.repeat(size / 7)}.c{display:none}`,
    '<p class="a">Rain.',
  ),
  'later: rules that name one class again': inSheet(
    (size) => `${'.a,'.repeat(9)}.a{display:none}`.repeat(size / 44),
    '<p class="a">Rain.<p>It fell.',
  ),
}

/** How a reproduction grows, and what a megabyte of it costs: the least of a few attempts, while it is over a bar. */
async function measured([make, run]) {
  const [small, large] = [make(LEAST), make(LEAST << DOUBLINGS)]
  let growth = Number.POSITIVE_INFINITY
  let seconds = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < ATTEMPTS && (growth > MOST_GROWTH || seconds > MOST_SECONDS); attempt++) {
    // The large one first: what is compiled on the way counts for neither.
    const most = Math.max(1, await costOf(() => run(large)))
    const least = Math.max(1, await costOf(() => run(small)))
    growth = Math.min(growth, (most / least) ** (1 / DOUBLINGS))
    seconds = Math.min(seconds, (most * 1000) / large.length / (await slowness()))
  }
  return { growth, seconds }
}

/** The figures of all, or of one. `told`: hears of each. */
export async function reproduced(told = () => {}, only = undefined) {
  const worst = { growth: 0, seconds: 0, all: 0 }
  for (const [name, reproduction] of Object.entries(REPRODUCTIONS)) {
    if (only && !name.includes(only)) continue
    const { growth, seconds } = await measured(reproduction)
    told(name, growth, seconds)
    worst.growth = Math.max(worst.growth, growth)
    worst.seconds = Math.max(worst.seconds, seconds)
    worst.all++
  }
  return worst
}

const isCommand = argv[1] === fileURLToPath(import.meta.url)
if (isCommand) {
  const { values } = parseArgs({ options: { only: { type: 'string' } } })
  const { growth, seconds, all } = await reproduced((name, grows, costs) => {
    const isKept = grows <= MOST_GROWTH && costs <= MOST_SECONDS
    console.log(`${isKept ? '✓' : '✗'} ${name.padEnd(44)} ×${grows.toFixed(2)} a doubling, ${costs.toFixed(2)} s a MB`)
  }, values.only)
  console.log(
    `${all} reproductions: at most ×${growth.toFixed(2)} a doubling (${MOST_GROWTH}), ${seconds.toFixed(2)} s a MB (${MOST_SECONDS})`,
  )
  process.exitCode = growth <= MOST_GROWTH && seconds <= MOST_SECONDS ? 0 : 1
}
