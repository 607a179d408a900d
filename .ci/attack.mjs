// Attacks the built cleaner, in rounds. Each repeats, nests, interleaves or crosses building blocks of texts, pages, sheets,
// JSON-LD, feeds or NDJSON, doubles the size, and reports what grows faster than its input, is too slow, throws, or is not
// clean when cleaned; then it writes pages and texts by grammars, and holds them to laws.
//   npm run attack -- [--minutes 10] [--rounds N] [--seed 1] [--kind sheet] [--from 25] [--to 200]   (thousands of characters)
// A find is printed as the fewest blocks that still show it, and ends the run with exit code 1. With the same seed and as
// many rounds a run makes the same attacks on any machine; without rounds it ends by the clock.
import { parseArgs } from 'node:util'
import { cleanText } from 'copydesk'
import { BLOCKS } from './attack/blocks.mjs'
import { growthFault, SHAPES } from './attack/growth.mjs'
import { CLEANERS } from './attack/kinds.mjs'
import { LAWS, pageFaults, sourceFaults } from './attack/laws.mjs'
import { pageOf, written } from './attack/pages.mjs'
import { randomOf } from './attack/random.mjs'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    rounds: { type: 'string' },
    seed: { type: 'string', default: '1' },
    kind: { type: 'string' },
    from: { type: 'string', default: '25' },
    to: { type: 'string', default: '200' },
  },
})
// A line of NDJSON that is none is an error, and most of what it takes is the trace of its stack, which nobody reads here.
Error.stackTraceLimit = 0

const sizes = { from: Number(values.from) * 1000, to: Number(values.to) * 1000 }
const rounds = Number(values.rounds ?? Number.POSITIVE_INFINITY)
const minutes = Number(values.minutes ?? (values.rounds ? Number.POSITIVE_INFINITY : 10))
/** So many pages and texts are held to the laws in a round. */
const DOCUMENTS = 40
const random = randomOf(Number(values.seed))
const { pick, below } = random

let documents = 0
let characters = 0
let laws = 0
const told = (length) => {
  documents++
  characters += length
}

/** What is wrong with an attack, or nothing. */
async function faultOf({ kind, shape, blocks }) {
  const make = (size) => SHAPES[shape](blocks, size)
  const run = CLEANERS[kind]
  try {
    const growth = await growthFault(make, run, { ...sizes, kind }, told)
    if (growth) return growth
    for (const text of await run(make(2000))) {
      laws += 2
      if (cleanText(text).text !== text) return 'is not clean when it is cleaned'
      if (!text.isWellFormed()) return 'gives ill-formed text'
    }
  } catch (error) {
    return `throws ${error}`
  }
  return undefined
}

/** The fewest blocks that still show a fault. */
async function shrunk(attack) {
  for (let at = 0; at < attack.blocks.length && attack.blocks.length > 1; at++) {
    const fewer = { ...attack, blocks: attack.blocks.toSpliced(at, 1) }
    if (await faultOf(fewer)) return shrunk(fewer)
  }
  return attack
}

const finds = new Map()
function tell(name, fault) {
  if (finds.has(name)) return
  finds.set(name, fault)
  console.log(`✗ ${name} ${fault}`)
}

async function attack() {
  const kind = values.kind ?? pick(Object.keys(BLOCKS))
  const shape = pick(Object.keys(SHAPES))
  const blocks = Array.from({ length: 1 + below(5) }, () => pick(pick(BLOCKS[kind])))
  if (!(await faultOf({ kind, shape, blocks }))) return
  const least = await shrunk({ kind, shape, blocks })
  const fault = await faultOf(least)
  if (fault) tell(`${kind}, ${least.shape}: ${JSON.stringify(least.blocks)}`, fault)
}

function holdToLaws() {
  const isPage = random.next() < 0.5
  const page = pageOf(random)
  const source = isPage ? written(page) : soup()
  told(source.length)
  laws += LAWS.source + (isPage ? LAWS.page : 0)
  for (const fault of isPage ? pageFaults(page, random) : sourceFaults(source)) {
    tell(JSON.stringify(source.length > 1500 ? `${source.slice(0, 1500)}…` : source), fault)
  }
}

/** A few dozen blocks of any kinds. */
function soup() {
  const lists = pick([BLOCKS.text, BLOCKS.page])
  return random.some(40, () => pick(pick(lists))).join('')
}

const end = Date.now() + minutes * 60_000
let round = 0
for (; round < rounds && Date.now() < end; round++) {
  await attack()
  for (let nth = 0; nth < DOCUMENTS; nth++) holdToLaws()
}
const million = (characters / 1e6).toFixed(0)
console.log(
  `${round} rounds, ${documents} documents of ${million} million characters with seed ${values.seed}, ${laws} laws checked, ${finds.size} finds`,
)
process.exitCode = finds.size > 0 ? 1 : 0
