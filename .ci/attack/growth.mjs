// Whether a source grows more expensive than it grows long.
import { cleanText } from 'copydesk'

/** A doubling may take so many times as long. Noise is noticed by measuring a find again. */
const MOST_GROWTH = 2.4
/** Milliseconds of the processor for a thousand characters. */
const MOST_COST = 1.5
/**
 * Each line of NDJSON is a record with an answer of its own, if it is empty: it may take so many milliseconds beside, which
 * is 1.3 times what empty lines take without traces of their errors.
 */
const MOST_COST_OF_LINES = 6
const MOST_COST_OF_LINE = 0.01
const LINE = /\n/g
/**
 * Milliseconds that 100,000 characters of prose take on an idle machine of two cores of 2026. Where they take longer, for
 * the machine is slower or busy, all may. To be measured again when prose gets faster: 5 before words were told apart by
 * 20 bits, of which it takes .7 now, on one machine in turns.
 */
const USUAL_PACE = 3.5
const PROSE =
  'The council voted on Tuesday to rebuild the old bridge, and the mayor said that work begins in May. '.repeat(1000)
/** What takes less, in milliseconds, says nothing of growth. */
const LEAST_TIME = 40
const TRIES = 3

/** Ways to make a source of so many characters out of blocks. */
export const SHAPES = {
  repeated: (blocks, size) => blocks.join('').repeat(Math.ceil(size / blocks.join('').length)),
  'one after the other': (blocks, size) =>
    blocks.map((block) => block.repeat(Math.ceil(size / blocks.length / block.length))).join(''),
  'on lines': (blocks, size) => `${blocks.join('')}\n`.repeat(Math.ceil(size / (blocks.join('').length + 1))),
  numbered(blocks, size) {
    let source = ''
    for (let at = 0; source.length < size; at++) source += blocks.join(String(at))
    return source
  },
  /** `<a><b>…x…<b><a>` */
  nested(blocks, size) {
    const half = Math.ceil(size / 2 / blocks.join('').length)
    return blocks.join('').repeat(half) + blocks.toReversed().join('').repeat(half)
  },
  /** Stretches of one block, each with another one behind it. */
  crossed(blocks, size) {
    const [first, ...others] = blocks
    const stretch = first.repeat(Math.max(1, Math.ceil(Math.sqrt(size) / first.length)))
    let source = ''
    for (let at = 0; source.length < size; at++) source += stretch + (others[at % Math.max(others.length, 1)] ?? '\n')
    return source
  },
}

/** Milliseconds of the processor that some work takes, at the least of a few tries, or of those until it is low enough. */
export async function costOf(run, enough = LEAST_TIME / 2) {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < TRIES && least > enough; tries++) {
    const before = process.cpuUsage().user
    await run()
    least = Math.min(least, (process.cpuUsage().user - before) / 1000)
  }
  return least
}

/** What is wrong with the cost of sources of growing size, or nothing. `told` hears of each that was cleaned. */
export async function growthFault(make, run, { from, to, kind }, told) {
  let before
  for (let size = from; size <= to; size *= 2) {
    const source = make(size)
    told(source.length)
    const most = mostCost(kind, source)
    // More tries only lower a cost. The largest size, which no other is compared with, needs no more than show no fault.
    const faultless = Math.max(LEAST_TIME, Math.min(most, MOST_GROWTH * (before ?? 0)))
    const cost = await costOf(() => run(source), size * 2 > to ? faultless : undefined)
    if (cost > LEAST_TIME && before && cost / before > MOST_GROWTH && (await isSteep(make, run, size))) {
      return `grows ×${(cost / before).toFixed(1)} a doubling, ${cost.toFixed(0)} ms at ${size / 1000} thousand`
    }
    if (cost > LEAST_TIME && cost > most && cost / (await slowness()) > most) {
      return `takes ${((1000 * cost) / source.length).toFixed(1)} ms a thousand characters`
    }
    before = Math.max(cost, LEAST_TIME / 2)
  }
  return undefined
}

/** How many times as long as on an idle machine everything takes right now: 1, or more. */
export async function slowness() {
  const pace = await costOf(() => cleanText(PROSE))
  return Math.max(1, pace / USUAL_PACE)
}

/** The most milliseconds that a source may take. */
function mostCost(kind, source) {
  if (kind !== 'ndjson') return (MOST_COST * source.length) / 1000
  const lines = source.match(LINE)?.length ?? 0
  return (MOST_COST_OF_LINES * source.length) / 1000 + MOST_COST_OF_LINE * lines
}

/**
 * Whether the two doublings that follow grow as fast: one alone may be the garbage collector, or a size from which on a
 * text is told for something else, such as a list.
 */
async function isSteep(make, run, size) {
  const [small, large] = [make(size), make(size * 4)]
  const most = MOST_GROWTH ** 2 * Math.max(await costOf(() => run(small)), LEAST_TIME / 4)
  return (await costOf(() => run(large), most)) > most
}
