import { foldUnit } from '../../characters/fold.js'
import { BASIS, PRIME } from '../../lex/read-tokens.js'
import { entryOf, UnitClass } from '../../lex/unit-table.js'
import { SLOTS } from '../templates/slots.js'
import type { Node } from '../templates/template-parser.js'

/** The gap that an edge asks for before its token. */
export const EdgeGap = {
  none: 0,
  blank: 1,
  /** Behind a slot that the word is attached to: the slot may hold the white space between them. */
  any: 2,
} as const

/** The names of all slots. An edge has the number of its slot here. */
export const SLOT_NAMES: readonly string[] = /* @__PURE__ */ Object.keys(SLOTS)

/** The slot of an edge that has none. */
export const LITERAL = -1
/** The numbers of an edge: its gap, its slot or `LITERAL`, the hash of its token, its target. */
export const EDGE = 4

/**
 * A template as a graph over tokens. State 0 is the start. A choice within a word, such as `newsletter[s]`, becomes an edge for each
 * of its words, so a line is read token by token.
 */
export interface TokenGraph {
  /** The edges, `EDGE` numbers each, ordered by the state that they leave. */
  readonly edges: Int32Array
  /** For each state, its first edge; one entry more for the end of the last. */
  readonly firstEdges: Int32Array
  /** For each state, whether a line may end there: 1 or 0. */
  readonly accepts: Uint8Array
}

/** What was before a state: a word ends where the next token begins, and a slot may hold white space. */
const [NOTHING, WORD, NUMBER, SIGN, SLOT] = [0, 1, 2, 3, 4]
const RUNS = 5

const EMPTY_STEP = 0
const BLANK = 0x20
const ELLIPSIS = '…'

// The graph over code units that is built first: for each state a linked list of edges. Shared by all templates.
const heads: number[] = []
const items: number[] = []
const targets: number[] = []
const nexts: number[] = []
let end = 0

// The graph over tokens: for each pair of a state above and what was before it, its state here.
let ids = /* @__PURE__ */ new Int32Array(1024)
const waiting: number[] = []
const found: number[] = []
const starts: number[] = []
const accepting: number[] = []
let before = 0

/** The graph of a template. */
export function tokenGraphOf(nodes: readonly Node[]): TokenGraph {
  begin(nodes)
  for (let state = 0; state < waiting.length; state++) leave(state)
  starts.push(found.length / EDGE)
  return {
    edges: Int32Array.from(found),
    firstEdges: Int32Array.from(starts),
    accepts: Uint8Array.from(accepting),
  }
}

/** The hashes of the tokens that a line of a template may begin with: of its graph, only the start is made. */
export function openingsOf(nodes: readonly Node[]): Set<number> {
  begin(nodes)
  leave(0)
  const hashes = new Set<number>()
  for (let edge = 0; edge < found.length; edge += EDGE)
    if (found[edge + 1] === LITERAL) hashes.add(found[edge + 2] as number)
  return hashes
}

function begin(nodes: readonly Node[]): void {
  heads.length = items.length = targets.length = nexts.length = 0
  end = sequence(nodes, addState())
  if (ids.length < heads.length * RUNS) ids = new Int32Array(2 * heads.length * RUNS)
  ids.fill(-1, 0, heads.length * RUNS)
  waiting.length = found.length = starts.length = accepting.length = 0
  idOf(0, NOTHING)
}

/** Adds the edges that leave a state. */
function leave(state: number): void {
  const key = waiting[state] as number
  starts.push(found.length / EDGE)
  accepting.push(0)
  before = key % RUNS
  walk(Math.floor(key / RUNS), EdgeGap.none)
}

function addState(): number {
  return heads.push(-1) - 1
}

function addStep(from: number, item: number, to: number): void {
  items.push(item)
  targets.push(to)
  nexts.push(heads[from] as number)
  heads[from] = items.length - 1
}

/** Adds a part of a template behind a state. Returns the state at its end. Slots are negative items. */
function sequence(nodes: readonly Node[], start: number): number {
  let from = start
  for (const node of nodes) {
    if ('choices' in node) {
      const to = addState()
      for (const choice of node.choices) addStep(sequence(choice, from), EMPTY_STEP, to)
      from = to
    } else if ('slot' in node) from = step(from, -1 - SLOT_NAMES.indexOf(node.slot))
    else {
      const literal = node.literal.includes('...') ? node.literal.replaceAll('...', ELLIPSIS) : node.literal
      for (let at = 0; at < literal.length; at++) from = step(from, literal.charCodeAt(at))
    }
  }
  return from
}

function step(from: number, item: number): number {
  const to = addState()
  addStep(from, item, to)
  return to
}

function idOf(state: number, run: number): number {
  const key = state * RUNS + run
  if ((ids[key] as number) < 0) ids[key] = waiting.push(key) - 1
  return ids[key] as number
}

function addEdge(gap: number, slot: number, hash: number, state: number, run: number): void {
  const isAttached = gap === EdgeGap.none && before === SLOT && run !== SLOT
  found.push(isAttached ? EdgeGap.any : gap, slot, hash, idOf(state, run))
}

/** Adds the edges that leave a state, through steps over nothing. */
function walk(state: number, gap: number): void {
  if (state === end) accepting[accepting.length - 1] = 1
  for (let at = heads[state] as number; at >= 0; at = nexts[at] as number) {
    const item = items[at] as number
    const to = targets[at] as number
    if (item === EMPTY_STEP) walk(to, gap)
    else if (item < 0) addEdge(gap, -1 - item, 0, to, SLOT)
    else if (item === BLANK) {
      if (gap === EdgeGap.none) walk(to, EdgeGap.blank)
    } else {
      const run = runOf(item)
      const hash = hashWith(BASIS, item)
      if (run === SIGN) addEdge(gap, LITERAL, hash, to, SIGN)
      else if (gap !== EdgeGap.none || run !== before) extend(run, hash, to, gap)
    }
  }
}

/** Reads on to the ends of a word or number. */
function extend(run: number, hash: number, state: number, gap: number): void {
  if (goesOn(run, hash, state, gap)) addEdge(gap, LITERAL, hash, state, run)
}

/** Extends a word by the next letters. Returns whether it may also end here. */
function goesOn(run: number, hash: number, state: number, gap: number): boolean {
  let mayEnd = state === end
  for (let at = heads[state] as number; at >= 0; at = nexts[at] as number) {
    const item = items[at] as number
    const to = targets[at] as number
    if (item === EMPTY_STEP) mayEnd = goesOn(run, hash, to, gap) || mayEnd
    else if (item > 0 && runOf(item) === run) extend(run, hashWith(hash, item), to, gap)
    else mayEnd = true
  }
  return mayEnd
}

const hashWith = (hash: number, unit: number): number => Math.imul(hash ^ foldUnit(unit), PRIME)

function runOf(unit: number): number {
  const entry = entryOf(unit)
  return (entry & UnitClass.letter) !== 0 ? WORD : (entry & UnitClass.digit) !== 0 ? NUMBER : SIGN
}
