// The automaton of an expression. Each round of a bounded repetition has states of its own, so that none of them is met
// twice, and a state’s number is greater than those of all that it leads to. What repeats without end leads back to its loop.
import { alphabetOf, textsOf } from './alphabet.mjs'

/** More states than an expression of ours takes. */
const MOST_STATES = 500_000

/**
 * An expression → its states: `{ letters, next }` takes a character, `{ ways }` goes on by each of them, `{ ways, body }`
 * looks behind first, and one that does neither ends. `loops`: the numbers of the first and the last state in each, inner
 * ones first. Throws where a lookbehind repeats without end.
 */
export function automatonOf({ tree, groups }, flags) {
  const alphabet = alphabetOf(textsOf(tree), flags)
  const builder = { alphabet, groups, states: [{}], loops: [], behind: false }
  const start = before(builder, tree, END, END)
  return { states: builder.states, loops: builder.loops, start, samples: alphabet.samples }
}

const END = 0

function add(builder, state) {
  if (builder.states.length === MOST_STATES) throw new Error('an expression of too many states')
  return builder.states.push(state) - 1
}

/**
 * The state before a node. `next`: the one behind it; `empty`: the one behind it if neither the node nor what stands before
 * it in the same round of a repetition takes a character.
 */
const before = (builder, node, next, empty) => BEFORE[node.type](builder, node, next, empty)

const BEFORE = {
  set: ({ alphabet, ...builder }, { text }, next) => add(builder, { letters: alphabet.lettersOf.get(text), next }),
  sequence(builder, { parts }, next, empty) {
    // A lookbehind is matched from its end.
    const fromLast = builder.behind ? parts : parts.toReversed()
    return fromLast.reduce(([taken, none], part) => bothBefore(builder, part, taken, none), [next, empty])[1]
  },
  choice: (builder, { branches }, next, empty) =>
    add(builder, { ways: branches.map((branch) => before(builder, branch, next, empty)) }),
  group: (builder, { body }, next, empty) => before(builder, body, next, empty),
  edge: (builder, _node, _next, empty) => add(builder, { ways: [empty] }),
  repeat(builder, { body, min, max }, next, empty) {
    let [taken, none] = max === Number.POSITIVE_INFINITY ? loop(builder, body, next, empty) : [next, empty]
    // A round beyond the least that takes no character is given up.
    for (let nth = min; nth < max && max < Number.POSITIVE_INFINITY; nth++) {
      const round = before(builder, body, taken, END)
      none = add(builder, { ways: [empty, round] })
      taken = next === empty ? none : add(builder, { ways: [next, round] })
    }
    for (let nth = 0; nth < min; nth++) [taken, none] = bothBefore(builder, body, taken, none)
    return none
  },
  // What it reads ahead is a way of its own, which leads nowhere.
  look(builder, { behind, body }, _next, empty) {
    const start = before({ ...builder, behind }, body, END, END)
    return add(builder, behind ? { ways: [empty], body: start } : { ways: [empty, start] })
  },
  // It matches one of the texts that its group can match, or nothing.
  back: (builder, { number }, next, empty) =>
    add(builder, { ways: [empty, before(builder, builder.groups[number - 1], next, empty)] }),
}

/** The states before any number of rounds, if a character has been taken and if not. */
function loop(builder, body, next, empty) {
  if (builder.behind) throw new Error('a lookbehind without end')
  const ways = [next]
  const start = add(builder, { ways })
  ways.push(before(builder, body, start, END))
  builder.loops.push([start, builder.states.length - 1])
  return [start, next === empty ? start : add(builder, { ways: [empty, ways[1]] })]
}

/** The states before a part for a round that has taken a character, and for one that has not. */
function bothBefore(builder, part, taken, none) {
  const state = before(builder, part, taken, taken)
  return [state, taken === none ? state : before(builder, part, taken, none)]
}
