import { hashOfSign } from '../../lex/read-tokens.js'
import { SLOTS } from '../templates/slots.js'
import { EDGE, LITERAL, SLOT_NAMES, type TokenGraph } from './token-graph.js'

/** The hashes of the tokens that a line of a graph may end with. */
export function closingsOf({ edges, accepts }: TokenGraph): Set<number> {
  const hashes = new Set<number>()
  for (let edge = 0; edge < edges.length; edge += EDGE)
    if (edges[edge + 1] === LITERAL && accepts[edges[edge + 3] as number] === 1) hashes.add(edges[edge + 2] as number)
  return hashes
}

/** Signs of which each text of a slot has one, as hashes, by the number of the slot. A full stop is no help: sentences have it, too. */
const SIGN_OF_SLOT: readonly (number | undefined)[] = /* @__PURE__ */ SLOT_NAMES.map((name) => {
  const { holds } = SLOTS[name] as (typeof SLOTS)[string]
  return holds === undefined || holds === '.' ? undefined : hashOfSign(holds.charCodeAt(0))
})

/** Hashes of which each line of a graph has one; empty if a line may be nothing but slots. */
export function anchorsOf(graph: TokenGraph): ReadonlySet<number> {
  return anchorsFrom(graph, 0, new Map()) ?? new Set()
}

/** The least hashes of which each way from a state to the end has one; `undefined` if a way has no literal. */
function anchorsFrom(
  graph: TokenGraph,
  state: number,
  known: Map<number, ReadonlySet<number> | undefined>,
): ReadonlySet<number> | undefined {
  if (known.has(state)) return known.get(state)
  const { edges, firstEdges, accepts } = graph
  let all: Set<number> | undefined = accepts[state] === 1 ? undefined : new Set()
  for (let edge = (firstEdges[state] as number) * EDGE; edge < (firstEdges[state + 1] as number) * EDGE; edge += EDGE) {
    const slot = edges[edge + 1] as number
    const own = slot === LITERAL ? (edges[edge + 2] as number) : SIGN_OF_SLOT[slot]
    const behind = anchorsFrom(graph, edges[edge + 3] as number, known)
    if (behind !== undefined && (own === undefined || behind.size === 1)) for (const hash of behind) all?.add(hash)
    else if (own !== undefined) all?.add(own)
    else all = undefined
  }
  known.set(state, all)
  return all
}
