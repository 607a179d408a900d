// How many steps an attempt to match can take, whatever the text, where all repetitions are bounded; and a text that takes
// many.
//
// A backtracking matcher walks a tree: it takes a way, and comes back for the next when that fails. Here the whole tree is
// counted, as if nothing ever matched in the end, and behind each character the worst one follows, also where no text holds
// all of these at once. What a match ends early, and what an edge (`^`, `\b`), a lookaround or an earlier group forbids, only
// cuts ways off. So the figure is never too small. A search tries each place of a text once: it is linear, at so many steps
// a character at most.
import { automatonOf } from './automaton.mjs'
import { isBounded, parse } from './parse.mjs'

/** What a text need not be longer than to take long. */
const LONGEST = 5000

/**
 * An expression → `{ most, worst }`: the most steps of one attempt, and what makes a text that takes many, with the steps
 * that an attempt on it takes as long as nothing matches in the end (`{ text, steps }`).
 */
export function stepsOf(source, flags) {
  const parsed = parse(source)
  if (!isBounded(parsed.tree)) throw new Error('a repetition without end')
  const automaton = automatonOf(parsed, flags)
  const costs = costsOf(automaton)
  return { most: totalOf(costs[automaton.start]), worst: () => worstOf(automaton, costs) }
}

/** By state: the steps until the next character (`own`), and by that character’s letter those behind it. */
function costsOf({ states, samples }) {
  const nothing = new Float64Array(samples.length)
  const costs = []
  for (const { letters, next, ways = [], body } of states) {
    const cost = letters ? afterLetter(letters, totalOf(costs[next]), samples.length) : sumOf(ways, costs, nothing)
    costs.push({ own: cost.own + (body === undefined ? 0 : totalOf(costs[body])), by: cost.by })
  }
  return costs
}

function afterLetter(letters, steps, size) {
  const by = new Float64Array(size)
  for (const letter of letters) by[letter] = steps
  return { own: 1, by }
}

function sumOf(ways, costs, nothing) {
  const own = ways.reduce((sum, way) => sum + costs[way].own, 1)
  if (ways.length < 2) return { own, by: costs[ways[0]]?.by ?? nothing }
  return { own, by: nothing.map((_, letter) => ways.reduce((sum, way) => sum + costs[way].by[letter], 0)) }
}

const totalOf = ({ own, by }) => own + by.reduce((most, steps) => Math.max(most, steps), 0)

/** Letter by letter the one behind which most steps may follow, of all ways that are still open. */
function worstOf({ states, start, samples }, costs) {
  let text = ''
  let reached = reachedFrom(states, costs, [[start, 1]])
  let { steps } = reached
  while (reached.waiting.size > 0 && text.length < LONGEST) {
    const behind = new Float64Array(samples.length)
    for (const [at, count] of reached.waiting) {
      for (const letter of states[at].letters) behind[letter] += count * costs[at].by[letter]
    }
    const worst = behind.indexOf(Math.max(...behind))
    text += samples[worst]
    const taken = [...reached.waiting].filter(([at]) => states[at].letters.includes(worst))
    reached = reachedFrom(
      states,
      costs,
      taken.map(([at, count]) => [states[at].next, count]),
    )
    steps += reached.steps
  }
  return { text, steps }
}

/** The states that wait for a character, each with the number of ways to it, and the steps until there. */
function reachedFrom(states, costs, counted) {
  const waiting = new Map()
  const counts = new Map()
  const queue = new Set()
  let steps = 0
  for (const [at, count] of counted) {
    counts.set(at, (counts.get(at) ?? 0) + count)
    queue.add(at)
  }
  // Ways lead to lower numbers, so the greatest has been reached by all that lead to it.
  while (queue.size > 0) {
    const at = [...queue].reduce((most, one) => Math.max(most, one))
    queue.delete(at)
    const { letters, ways = [], body } = states[at]
    const count = counts.get(at)
    steps += count * (1 + (body === undefined ? 0 : totalOf(costs[body])))
    if (letters) waiting.set(at, count)
    for (const way of ways) {
      counts.set(way, (counts.get(way) ?? 0) + count)
      queue.add(way)
    }
  }
  return { waiting, steps }
}
