// Attacks the built cleaner: repeats, nests, interleaves and crosses building blocks of texts, pages, sheets and JSON-LD,
// doubles the size, and reports what grows faster than its input, is too slow, throws, or is not clean when cleaned.
//   npm run attack -- [--minutes 10] [--seed 1] [--from 25] [--to 200]   (sizes in thousands of characters)
// A find is printed as the fewest blocks that still show it, and ends the run with exit code 1. Same seed, same attacks.
import { parseArgs } from 'node:util'
import { clean, cleanText } from 'copydesk'
import * as packs from 'copydesk/packs'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '25' },
    to: { type: 'string', default: '200' },
  },
})
/** A doubling may take so many times as long. Noise is noticed by measuring a find again. */
const MOST_GROWTH = 2.4
/** Milliseconds of the processor for a thousand characters. */
const MOST_COST = 1.5
/** What takes less, in milliseconds, says nothing of growth. */
const LEAST_TIME = 40
const TRIES = 3

const SIGNS = [
  ...' \n\t\r"\'“”«»()[]{}<>&;:|*_#-…—–·•©™$£¬¤├\u00a0\u200b\u200d\u00ad\u202e\u2067\u0301\u2028\ufffd\ud800',
  ...['\n\n', '. ', '{{', '}}', '<!--', '-->', '/*', '*/', '//<![CDATA[', '&amp;', '&lt', '&#', '\\', '`', '~', '：'],
  ...[
    'Ã',
    'Ã©',
    'â€™',
    'Ð',
    'РѓС',
    '😀',
    '👨‍👩‍👧',
    '日',
    'ア',
    '한',
    'ا',
    'ש',
    'ก',
    'हि',
    '1',
    '12:30',
    '2024',
    "5'",
    '6"',
  ],
]
const WORDS = [
  ...[
    'Rain',
    'a',
    'A',
    'U.S. ',
    'it’s ',
    'Who? ',
    'MORE',
    'By ',
    'Photo: ',
    'May 3, 2024',
    'http://a.b/',
    'a@b.c',
    '@a',
  ],
  ...['The council voted on Tuesday. ', 'BERLIN (AP) - ', '(Reuters)', 'var a=1;', 'function(){', '$('],
]
const TAGS = [
  ...'p b div span li ul td tr table h1 h2 a time figure blockquote br article section nav script style svg template'.split(
    ' ',
  ),
].flatMap((name) => [`<${name}>`, `</${name}>`])
const MARKUP = [
  ...['<a href="/author/ana">', '<p class="a b">', '<p style="color:#fff">', '<div hidden>', '<img alt="x">', '<p '],
  ...['<style>.a{display:none}', '<style>p:not(.a){color:red}', '.a,', '{display:none}', '@media print{'],
  ...[
    '<script type="application/ld+json">',
    '{"@type":"NewsArticle",',
    '"@id":"a",',
    '"@graph":[',
    '"headline":',
    '[{"@id":"a"}],',
  ],
]

/** What the rules of our packs say word for word: every label, with nothing that stands for something else. */
function labels() {
  const found = new Set()
  for (const pack of Object.values(packs)) {
    for (const family of Object.values(pack?.families ?? {})) {
      for (const rule of Object.values(family)) {
        for (const line of rule.lines ?? []) if (!/[[\](){}|\\]/.test(line)) found.add(`${line} `)
      }
    }
  }
  return [...found]
}

const KINDS = { text: [SIGNS, WORDS, labels()], page: [SIGNS, WORDS, TAGS, MARKUP] }
const cleaners = { text: (source) => cleanText(source), page: (source) => clean(`<html>${source}`) }

/** Ways to make a source of so many characters out of blocks. */
const SHAPES = {
  repeated: (blocks, size) => blocks.join('').repeat(Math.ceil(size / blocks.join('').length)),
  'one after the other': (blocks, size) =>
    blocks.map((block) => block.repeat(Math.ceil(size / blocks.length / block.length))).join(''),
  'on lines': (blocks, size) => `${blocks.join('')}\n`.repeat(Math.ceil(size / (blocks.join('').length + 1))),
  numbered(blocks, size) {
    let source = ''
    for (let at = 0; source.length < size; at++) source += blocks.join(String(at))
    return source
  },
}

let state = Number(values.seed)
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}
const pick = (list) => list[Math.floor(random() * list.length)]

const costOf = (run) => {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < TRIES && least > LEAST_TIME / 2; tries++) {
    const before = process.cpuUsage().user
    run()
    least = Math.min(least, (process.cpuUsage().user - before) / 1000)
  }
  return least
}

/** What is wrong with an attack, or nothing. */
function faultOf({ kind, shape, blocks }) {
  const make = (size) => SHAPES[shape](blocks, size)
  const run = cleaners[kind]
  let before
  try {
    for (let size = Number(values.from) * 1000; size <= Number(values.to) * 1000; size *= 2) {
      const source = make(size)
      const cost = costOf(() => run(source))
      if (cost > LEAST_TIME && before && cost / before > MOST_GROWTH && isSteep(make, run, size)) {
        return `grows ×${(cost / before).toFixed(1)} a doubling, ${cost.toFixed(0)} ms at ${size / 1000} thousand`
      }
      if (cost > LEAST_TIME && cost > (MOST_COST * source.length) / 1000) {
        return `takes ${((1000 * cost) / source.length).toFixed(1)} ms a thousand characters`
      }
      before = Math.max(cost, LEAST_TIME / 2)
    }
    const { text } = run(make(2000))
    if (cleanText(text).text !== text) return 'is not clean when it is cleaned'
    if (!text.isWellFormed()) return 'gives ill-formed text'
  } catch (error) {
    return `throws ${error}`
  }
  return undefined
}

/** Whether two more doublings grow as fast: one alone may be the garbage collector. */
function isSteep(make, run, size) {
  const small = make(size / 2)
  const large = make(size * 2)
  return costOf(() => run(large)) / costOf(() => run(small)) > MOST_GROWTH ** 2
}

/** The fewest blocks that still show a fault. */
function shrunk(attack) {
  for (let at = 0; at < attack.blocks.length && attack.blocks.length > 1; ) {
    const fewer = { ...attack, blocks: attack.blocks.toSpliced(at, 1) }
    if (faultOf(fewer)) return shrunk(fewer)
    at++
  }
  return attack
}

const end = Date.now() + Number(values.minutes) * 60_000
let attacks = 0
const finds = new Map()
while (Date.now() < end) {
  const kind = pick(Object.keys(KINDS))
  const shape = pick(Object.keys(SHAPES))
  const blocks = Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(pick(KINDS[kind])))
  attacks++
  if (!faultOf({ kind, shape, blocks })) continue
  const least = shrunk({ kind, shape, blocks })
  const name = `${kind}, ${least.shape}: ${JSON.stringify(least.blocks)}`
  if (finds.has(name)) continue
  const fault = faultOf(least)
  if (!fault) continue
  finds.set(name, fault)
  console.log(`✗ ${name} ${fault}`)
}
console.log(`${attacks} attacks with seed ${values.seed}, ${finds.size} finds`)
process.exitCode = finds.size > 0 ? 1 : 0
