import { foldLetters } from '../../characters/fold.js'
import { SLOTS } from './slots.js'
import { type Node, parse } from './template-parser.js'

/**
 * A whole line, written as it reads:
 *
 * - `{name}` a slot, see `slots.ts`
 * - `(sign up|subscribe)` one of several texts; `|` is allowed only within brackets
 * - `[the]` an optional text, with its space
 * - `\(` an escaped character
 *
 * Case and accents are ignored, straight quotes also match curly ones, `...` also matches `…`.
 *
 * `{n} comment[s]` matches `12 comments`
 */
export interface Template {
  /** All lines it can match, if they are few and it has no slot. */
  readonly phrases: readonly string[] | undefined
  /** The possible beginnings of its lines, lowercase, up to eight letters; `['']` if it begins with a slot. */
  readonly prefixes: readonly string[]
  /** The possible ends of its lines, likewise. */
  readonly suffixes: readonly string[]
  /** Literals, lowercase, of which every matching line contains at least one. Empty if a line can consist of slots alone. */
  readonly anyLiteral: readonly string[]
  /** For each required part: literals, as in `anyLiteral`, of which every matching line contains one, in the order of parts. */
  readonly requiredLiterals: readonly (readonly string[])[]
  /** Every matching line contains a digit, in any script. */
  readonly digit: boolean
  /** The length of the longest line it can match, in code units. */
  readonly longest: number
  /** The names of its slots, in order. */
  readonly slots: readonly string[]
  /** See `TemplateSearch`. */
  readonly nodes: readonly Node[]
}

const MOST_PHRASES = 64
/** Edges have up to the first of these lengths in letters, or the second if alternatives would produce too many edges. */
const EDGE_LENGTHS = [8, 3] as const
const MOST_EDGES = 40
const SHORTEST_EDGE = 3
/** With this many ways to begin, the number of edges will not drop to `MOST_EDGES`, so shorter edges are used. */
const MOST_COMBINED = 160
const MOST_TRIED = 4000

/** Throws a `RangeError` with the position of a syntax error: `a|b`, `(a`, `a)b`, `(a||b)`, `{nobody}`. */
export function parseTemplate(source: string): Template {
  const { nodes, slots } = parse(source)
  return new ParsedTemplate(nodes, slots)
}

/** A template whose lines are these words, taken literally. */
export function templateOfWords(words: readonly string[]): Template {
  return new ParsedTemplate(nodesOfWords(words), [])
}

/** The nodes of a template whose lines are these words. */
export const nodesOfWords = (words: readonly string[]): readonly Node[] => [
  { choices: words.map((word) => [{ literal: foldLetters(word) }]) },
]

/** Computes the properties of a template on first use. Most templates only need their prefixes. */
class ParsedTemplate implements Template {
  readonly phrases: readonly string[] | undefined
  readonly digit: boolean
  readonly longest: number
  private first: readonly string[] | undefined
  private last: readonly string[] | undefined
  private ownLiterals: readonly string[][] | undefined

  constructor(
    readonly nodes: readonly Node[],
    readonly slots: readonly string[],
  ) {
    this.phrases = slots.length === 0 ? expand(nodes)?.filter((phrase) => phrase !== '') : undefined
    this.digit = nodes.some((node) => 'slot' in node && SLOTS[node.slot]?.digit === true)
    this.longest = longestOf(nodes)
  }

  get prefixes(): readonly string[] {
    this.first ??= edgesOf(this.nodes, 'first')
    return this.first
  }

  get suffixes(): readonly string[] {
    this.last ??= edgesOf(this.nodes, 'last')
    return this.last
  }

  get anyLiteral(): readonly string[] {
    return longestLiterals(this.literalsByNode)
  }

  get requiredLiterals(): readonly (readonly string[])[] {
    return requiredLiteralsOf(this.nodes)
  }

  private get literalsByNode(): readonly string[][] {
    this.ownLiterals ??= this.nodes.map(literalsOfNode)
    return this.ownLiterals
  }
}

/** All lines of a template without slots, or `undefined` if they are too many. */
function expand(nodes: readonly Node[], most = MOST_PHRASES): string[] | undefined {
  let lines = ['']
  for (const node of nodes) {
    if ('literal' in node) lines = lines.map((line) => line + node.literal)
    else if ('choices' in node) {
      const each = node.choices.map((choice) => expand(choice, most))
      const tails = each.flatMap((choice) => choice ?? [])
      if (each.includes(undefined) || lines.length * tails.length > most) return undefined
      lines = lines.flatMap((line) => tails.map((tail) => line + tail))
    }
  }
  return lines
}

type Side = 'first' | 'last'

function edgesOf(nodes: readonly Node[], side: Side): string[] {
  let found: string[] | undefined
  for (const length of EDGE_LENGTHS) {
    found = edges(nodes, side, length)
    if (found && found.length <= MOST_EDGES) break
  }
  return found ?? ['']
}

/** All possible beginnings (or ends) of lines, up to `length` letters or the first slot; `undefined` if they are too many. */
function edges(nodes: readonly Node[], side: Side, length: number): string[] | undefined {
  const ordered = side === 'first' ? nodes : [...nodes].reverse()
  let open: readonly string[] = [''] // shorter than `length` so far
  const done: string[] = []
  for (const node of ordered) {
    if ('slot' in node || open.length === 0) break
    const parts = partsOf(node, side, length)
    if (!parts || open.length * parts.length > (length > SHORTEST_EDGE ? MOST_COMBINED : MOST_TRIED)) return undefined
    const stopsHere = holdsSlot(node)
    const next: string[] = []
    for (const start of open) {
      for (const part of parts) {
        const edge = side === 'first' ? (start + part).slice(0, length) : (part + start).slice(-length)
        if (edge.length === length || stopsHere) done.push(edge)
        else next.push(edge)
      }
    }
    open = parts.length > 1 ? unique(next) : next
  }
  return unique([...done, ...open])
}

const unique = (texts: string[]): string[] => (texts.length > 1 ? [...new Set(texts)] : texts)

function partsOf(node: Exclude<Node, { slot: string }>, side: Side, length: number): string[] | undefined {
  if ('literal' in node) return [side === 'first' ? node.literal.slice(0, length) : node.literal.slice(-length)]
  const parts: string[] = []
  for (const choice of node.choices) {
    const some = edges(choice, side, length)
    if (!some) return undefined
    parts.push(...some)
  }
  return unique(parts)
}

function holdsSlot(node: Node): boolean {
  return 'slot' in node || ('choices' in node && node.choices.some((choice) => choice.some(holdsSlot)))
}

/** Literals of which every line contains one: those of the node whose shortest literal is longest. */
const literalsOf = (nodes: readonly Node[]): string[] => longestLiterals(nodes.map(literalsOfNode))

function longestLiterals(literalsByNode: readonly string[][]): string[] {
  let best: string[] = []
  for (const stretches of literalsByNode) if (shortest(stretches) > shortest(best)) best = stretches
  return best
}

/** Characters that a line may write differently: quotes, and `…` for `...`. */
const VARIABLE = /['"]|\.\.\./
/** The maximum number of texts that nodes between two slots are joined to. */
const MOST_JOINED = 32

/**
 * The required literals of each node; adjacent nodes are joined, because ` – ` rules out more lines than `–`. Parts that may be
 * empty are left out.
 */
function requiredLiteralsOf(nodes: readonly Node[]): string[][] {
  const required: string[][] = []
  let joined = ['']
  for (const node of nodes) {
    const texts = holdsSlot(node) ? undefined : expand([node], MOST_JOINED)
    if (texts && joined.length * texts.length <= MOST_JOINED) {
      joined = joined.flatMap((start) => texts.map((text) => start + text))
      continue
    }
    required.push(joined)
    if (!texts) required.push(literalsOfNode(node))
    joined = texts ?? ['']
  }
  required.push(joined)
  return required
    .map((literals) => unique(literals.map((literal) => longest(literal.split(VARIABLE)))))
    .filter((literals) => literals.length > 0 && !literals.includes(''))
}

const longest = (parts: readonly string[]): string => parts.reduce((a, b) => (b.length > a.length ? b : a))

function literalsOfNode(node: Node): string[] {
  // A line may have `…` for `...`, so only the text next to it is certain.
  if ('literal' in node) return [longest(node.literal.split('...'))]
  if ('slot' in node) return [SLOTS[node.slot]?.holds ?? '']
  const each = node.choices.map(literalsOf)
  return each.some((held) => held.length === 0) ? [] : each.flat()
}

const shortest = (stretches: readonly string[]): number =>
  stretches.length === 0 ? 0 : Math.min(...stretches.map((stretch) => stretch.trim().length))

function longestOf(nodes: readonly Node[]): number {
  let length = 0
  for (const node of nodes) {
    if ('literal' in node) length += node.literal.length
    else if ('slot' in node) length += SLOTS[node.slot]?.longest ?? Number.POSITIVE_INFINITY
    else length += Math.max(...node.choices.map(longestOf))
  }
  return length
}
