// Whether a search takes steps in line with the text, even if it tries all ways through an expression: whether the number of
// ways that are open at a character has a limit. It has none only if there are two states and a text on which one way leads
// from the first back to it, one from the first to the second, and one from the second back to it, for each round of the first
// then begins another of the second (Weber and Seidl, 1991). To begin at the next character is such a state, too.
import { automatonOf } from './automaton.mjs'
import { isBounded, parse } from './parse.mjs'

const ANY = { type: 'set', text: '[^]' }
const NOTHING = { type: 'set', text: '[]' }

export function isLinear(source, flags) {
  const { tree, groups } = parse(source)
  const pattern = withoutBounds(startOf(withoutEnd(tree)))
  const begun = flags.includes('m') ? pattern : withoutEdge(pattern)
  const skipped = { type: 'repeat', body: ANY, min: 1, max: Number.POSITIVE_INFINITY }
  const search = { type: 'choice', branches: [pattern, { type: 'sequence', parts: [skipped, begun] }] }
  if (looksFarBehind(pattern)) return false
  return !multiplies(automatonOf({ tree: flags.includes('y') ? pattern : search, groups }, flags))
}

/** Whether a lookbehind repeats without end: its steps are not counted. */
function looksFarBehind({ behind, parts, branches, body }) {
  if (behind) return !isBounded(body)
  return (parts ?? branches ?? (body ? [body] : [])).some(looksFarBehind)
}

/** Without repetitions that end a match, since none of their rounds is tried in vain: `ax*|bx+` → `a|bx` */
function withoutEnd(node) {
  if (node.parts?.length > 0) return { ...node, parts: node.parts.with(-1, withoutEnd(node.parts.at(-1))) }
  if (node.branches) return { ...node, branches: node.branches.map(withoutEnd) }
  if (node.type === 'group' || node.max === 1) return { ...node, body: withoutEnd(node.body) }
  return node.max === Number.POSITIVE_INFINITY && node.body.type === 'set' ? { ...node, max: node.min } : node
}

/** A lookbehind at the start takes what it sees, so that a match begins there and nowhere else: `(?<!a)b` → `(?:^|[^a])b` */
function startOf(node) {
  if (node.branches) return { ...node, branches: node.branches.map(startOf) }
  const [{ behind, negative, body } = {}, ...others] = node.parts ?? [node]
  if (!behind || !isBounded(body)) return node
  if (!negative) return { type: 'sequence', parts: [body, ...others] }
  if (body.type !== 'set') return node
  const other = { type: 'set', text: `(?!${body.text})[^]` }
  return { type: 'sequence', parts: [{ type: 'choice', branches: [{ type: 'edge', text: '^' }, other] }, ...others] }
}

const withChildren = ({ parts, branches, body, ...node }, change) => ({
  ...node,
  ...(parts && { parts: parts.map(change) }),
  ...(branches && { branches: branches.map(change) }),
  ...(body && { body: change(body) }),
})

/** Behind the first character of a text, where `^` holds no longer. */
const withoutEdge = (node) => (node.type === 'edge' && node.text === '^' ? NOTHING : withChildren(node, withoutEdge))

/** What repeats something without end does so itself, which only adds ways: `(?:a+b){1,40}` → `(?:a+b)+` */
const withoutBounds = (node) =>
  withChildren(node.max > 1 && !isBounded(node.body) ? { ...node, max: Number.POSITIVE_INFINITY } : node, withoutBounds)

/** Whether the ways through an automaton become more without a limit. */
function multiplies({ states, loops }) {
  const masks = states.map(({ letters = [] }) => letters.reduce((mask, letter) => mask | (1n << BigInt(letter)), 0n))
  const known = new Map()
  /** The states that take a character next, each as often as ways lead there. */
  const reached = (at) => {
    if (!known.has(at)) known.set(at, states[at].letters ? [at] : (states[at].ways ?? []).flatMap(reached))
    return known.get(at)
  }
  const after = (at) => reached(states[at].next)
  const behind = behindInLoops(states, loops, after)
  const again = [...behind.keys()]
  const isRound = (one, other) => behind.get(one).has(other) && behind.get(other)?.has(one)
  const rounds = new Map(again.map((at) => [at, after(at).filter((next) => isRound(at, next))]))

  /** Whether a text leads from a state back to it by two ways: each round doubles them. */
  const isTwofold = (at) =>
    leads([at, at, 0], [at, at, 1], (a, b, parted) =>
      (masks[a] & masks[b]) === 0n
        ? []
        : rounds
            .get(a)
            .flatMap((x, nth) => rounds.get(b).map((y, other) => [x, y, a === b && nth === other ? parted : 1])),
    )
  const begets = (first, second) =>
    leads([first, first, second], [first, second, second], (a, b, c) =>
      (masks[a] & masks[b] & masks[c]) === 0n
        ? []
        : rounds.get(a).flatMap((x) => after(b).flatMap((y) => rounds.get(c).map((z) => [x, y, z]))),
    )
  return (
    again.some(isTwofold) ||
    again.some((first) => again.some((second) => !isRound(first, second) && begets(first, second)))
  )
}

/** By state that its loop comes back to, all that come behind it there. */
function behindInLoops(states, loops, after) {
  const behind = new Map()
  for (const [from, to] of loops) {
    const within = (at) => after(at).filter((next) => from <= next && next <= to)
    for (let at = from; at <= to; at++) {
      if (!states[at].letters) continue
      const all = new Set(within(at))
      for (const one of all) for (const next of within(one)) all.add(next)
      if (all.has(at)) behind.set(at, all) // at last by its outermost loop
    }
  }
  return behind
}

/** Whether steps lead from one place to another. */
function leads(from, to, next) {
  const goal = to.join()
  const seen = new Set()
  const queue = [from]
  for (const place of queue) {
    for (const one of next(...place)) {
      const key = one.join()
      if (key === goal) return true
      if (!seen.has(key)) queue.push(one)
      seen.add(key)
    }
  }
  return false
}
