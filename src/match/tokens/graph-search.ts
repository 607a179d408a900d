import { GAP_MASK, type LexedText, ONE_BLANK } from '../../lex/lexed-text.js'
import type { Words } from '../../locale/at-hand.js'
import { traitsOf } from '../../rules/families.js'
import type { RuleRef } from '../../rules/rule.js'
import { opensPredicate } from '../predicate.js'
import { accepts, limitOf, type ReadSlot, readSlotsOf } from './slot-reader.js'
import { EDGE, EdgeGap, LITERAL, type TokenGraph } from './token-graph.js'

/** The gap before a token that is neither nothing nor one space. */
const OTHER_GAP = 3
/** The search of a line ends after this many steps, so that lines of nothing but slots cost no more than others. */
const MOST_STEPS = 20_000

let lexed: LexedText
let slots: readonly ReadSlot[] = []
let words: Words
let first = 0
let last = 0
let lineEnd = 0
let hasDigits = false
let graph: TokenGraph
let rule: RuleRef
let steps = 0

/** Sets the tokens that `fits` searches; `end`: the end of their line, with its ornaments. */
export function searchIn(text: LexedText, from: number, to: number, end: number, digits: boolean, known: Words): void {
  lexed = text
  first = from
  last = to
  lineEnd = end
  hasDigits = digits
  words = known
  steps = 0
  readSlotsOf(text, from, to, end, known)
}

/** Whether all of the tokens are a way through the graph of a rule. */
export function fits(one: TokenGraph, of: RuleRef, read: readonly ReadSlot[]): boolean {
  graph = one
  rule = of
  slots = read
  return goesOn(0, first)
}

/** From a state on, with the token `at` next. The depth is limited by the length of the template. */
function goesOn(state: number, at: number): boolean {
  if (at === last) return graph.accepts[state] === 1
  if (++steps > MOST_STEPS) return false
  const { edges, firstEdges } = graph
  const gap = gapBefore(at)
  const hash = lexed.foldedHashes[at] as number
  const end = (firstEdges[state + 1] as number) * EDGE
  for (let edge = (firstEdges[state] as number) * EDGE; edge < end; edge += EDGE) {
    const asked = edges[edge] as number
    if (edges[edge + 1] !== LITERAL) {
      if (overSlot(edge, at, gap)) return true
    } else if (edges[edge + 2] === hash && (asked === gap || asked === EdgeGap.any)) {
      if (goesOn(edges[edge + 3] as number, at + 1)) return true
    }
  }
  return false
}

function gapBefore(token: number): number {
  const gap = (lexed.kinds[token] as number) & GAP_MASK
  return token === first || gap === 0 ? EdgeGap.none : gap === ONE_BLANK ? EdgeGap.blank : OTHER_GAP
}

/** Over a slot that begins at a token. Its text is looked at only where what follows it is there. */
function overSlot(edge: number, at: number, gap: number): boolean {
  const { edges, firstEdges } = graph
  const { starts, ends, foldedHashes } = lexed
  const slot = slots[edges[edge + 1] as number] as ReadSlot
  const isApart = edges[edge] === EdgeGap.blank
  if ((isApart && gap !== EdgeGap.blank) || (slot.needsDigit && !hasDigits)) return false
  const target = edges[edge + 3] as number
  const from = (firstEdges[target] as number) * EDGE
  const end = (firstEdges[target + 1] as number) * EDGE
  const opens = isApart || at === first
  const start = (opens ? starts[at] : ends[at - 1]) as number
  const limit = limitOf(slot, at)
  // Next to a word, a slot may hold no more than the space behind it.
  for (let to = opens ? at + 1 : at; to < last && to <= limit; to++) {
    const stop = ends[to - 1] as number
    if (stop - start > slot.longest || ++steps > MOST_STEPS) return false
    const hash = foldedHashes[to] as number
    for (let next = from; next < end; next += EDGE) {
      if (edges[next + 1] === LITERAL && edges[next + 2] !== hash) continue
      const behind = gapBefore(to)
      const asked = edges[next] as number
      if (edges[next + 1] !== LITERAL) {
        if (accepts(slot, start, stop, at, to) && overSlot(next, to, behind)) return true
      } else if (asked === EdgeGap.any) {
        if (accepts(slot, start, starts[to] as number, at, to) && goesOn(edges[next + 3] as number, to + 1)) return true
      } else if (asked === behind && accepts(slot, start, stop, at, to) && goesOn(edges[next + 3] as number, to + 1))
        return true
    }
  }
  return limit === last && graph.accepts[target] === 1 && closes(slot, start, at)
}

/** Whether a slot accepts the rest of the line, and the label before it is not only the subject of a sentence. */
function closes(slot: ReadSlot, start: number, at: number): boolean {
  const end = lexed.ends[last - 1] as number
  if (!accepts(slot, start, end, at, last)) return false
  if (!slot.isOfAnyWords || traitsOf(rule.family).label !== true || at === first) return true
  const { text } = lexed
  return !opensPredicate(text.slice(start - 1, end), text.slice(end, lineEnd), rule.lang, words)
}
