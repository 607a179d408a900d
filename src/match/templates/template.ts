import { foldLetters } from '../fold.js'
import { SLOTS } from './slots.js'
import { type Node, parse } from './template-parser.js'

/**
 * A whole line, written as one reads it:
 *
 * - `{name}` a slot, see `slots.ts`
 * - `(sign up|subscribe)` one of these, and only within brackets
 * - `[the]` this or nothing, with its blank
 * - `\(` a character that would mean something else
 *
 * Case and accents do not count, straight quotes mean curly ones too, `...` means `…` too.
 *
 * `{n} comment[s]` matches `12 comments`
 */
export interface Template {
  /** Every line it can match, when they are few and it has no slot. */
  readonly phrases: readonly string[] | undefined
  /** What any line it matches begins with, lower case, up to eight letters; `['']` if it opens with a slot. */
  readonly prefixes: readonly string[]
  /** What it ends with, likewise. */
  readonly suffixes: readonly string[]
  /** Stretches, lower case, of which every line holds one; none if a line can be all slots. */
  readonly anyLiteral: readonly string[]
  /** For each part of it that no line can do without: stretches, as in `holds`, of which the line has one. */
  readonly requiredLiterals: readonly (readonly string[])[]
  /** Every line it can match holds a digit, of any script. */
  readonly digit: boolean
  /** The length of the longest line it can match, in code units. */
  readonly longest: number
  /** The source of a pattern for the line, its letters folded, unanchored, its slots captured. */
  readonly pattern: string
  /** For each capture in order: the name of its slot. */
  readonly slots: readonly string[]
}

const MOST_PHRASES = 64
/** Edges are known to so many letters; to fewer where choices would make too many of them. */
const EDGE_LENGTHS = [8, 3] as const
const MOST_EDGES = 40
const SHORTEST_EDGE = 3
/** So many ways to begin will not come down to `MOST_EDGES`: fewer letters must do. */
const MANY = 160
const MOST_TRIED = 4000

/** Throws a `RangeError` that says where, for what is no template: `a|b`, `(a`, `a)b`, `(a||b)`, `{nobody}`. */
export function parseTemplate(source: string): Template {
  const { nodes, slots } = parse(source)
  return new ReadTemplate(nodes, slots)
}

/** A template that any of these words is a line of, as they are written. */
export function templateOfWords(words: readonly string[]): Template {
  return new ReadTemplate([{ choices: words.map((word) => [{ literal: foldLetters(word) }]) }], [])
}

/** What is asked of a template is found out when it is asked: of most that is but how their lines begin. */
class ReadTemplate implements Template {
  readonly phrases: readonly string[] | undefined
  readonly digit: boolean
  readonly longest: number
  private first: readonly string[] | undefined
  private last: readonly string[] | undefined
  private allHeld: readonly string[][] | undefined

  constructor(
    private readonly nodes: readonly Node[],
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
    return surest(this.held)
  }

  get requiredLiterals(): readonly (readonly string[])[] {
    return needed(this.held)
  }

  get pattern(): string {
    return this.nodes.map(patternOf).join('')
  }

  private get held(): readonly string[][] {
    this.allHeld ??= this.nodes.map(heldByNode)
    return this.allHeld
  }
}

/** All lines without slots, or undefined if they are too many. */
function expand(nodes: readonly Node[]): string[] | undefined {
  let lines = ['']
  for (const node of nodes) {
    if ('literal' in node) lines = lines.map((line) => line + node.literal)
    else if ('choices' in node) {
      const each = node.choices.map(expand)
      const tails = each.flatMap((choice) => choice ?? [])
      if (each.includes(undefined) || lines.length * tails.length > MOST_PHRASES) return undefined
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

/** All that lines can begin (or end) with, to `length` letters or to the first slot; `undefined` if it is too much to tell. */
function edges(nodes: readonly Node[], side: Side, length: number): string[] | undefined {
  const ordered = side === 'first' ? nodes : [...nodes].reverse()
  let open: readonly string[] = [''] // still shorter than that
  const done: string[] = []
  for (const node of ordered) {
    if ('slot' in node || open.length === 0) break
    const parts = partsOf(node, side, length)
    if (!parts || open.length * parts.length > (length > SHORTEST_EDGE ? MANY : MOST_TRIED)) return undefined
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

/** Stretches of which every line holds one: those of the node whose shortest is longest. */
const heldBy = (nodes: readonly Node[]): string[] => surest(nodes.map(heldByNode))

function surest(held: readonly string[][]): string[] {
  let best: string[] = []
  for (const stretches of held) if (shortest(stretches) > shortest(best)) best = stretches
  return best
}

/** What a line may write in another way: quotes. */
const QUOTE = /['"]/
const SHORTEST_NEED = 2

/** Of each node the stretches, as far as they are written in one way; of those that may be but a letter, none. */
function needed(held: readonly (readonly string[])[]): string[][] {
  return held
    .map((stretches) => stretches.map((stretch) => longest(stretch.split(QUOTE))))
    .filter((stretches) => stretches.length > 0 && stretches.every(({ length }) => length >= SHORTEST_NEED))
}

const longest = (parts: readonly string[]): string => parts.reduce((a, b) => (b.length > a.length ? b : a))

function heldByNode(node: Node): string[] {
  // A line may hold `…` for `...`: what stands beside it is sure.
  if ('literal' in node) return [longest(node.literal.split('...'))]
  if ('slot' in node) return [SLOTS[node.slot]?.holds ?? '']
  const each = node.choices.map(heldBy)
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

const SPECIAL = /[\\^$.*+?()[\]{}|/]/g

function patternOf(node: Node): string {
  if ('slot' in node) return `(${(SLOTS[node.slot] as { pattern: string }).pattern})`
  if ('choices' in node) return `(?:${node.choices.map((choice) => choice.map(patternOf).join('')).join('|')})`
  return node.literal
    .replace(SPECIAL, '\\$&')
    .replaceAll("'", "['’‘]")
    .replaceAll('"', '["“”]')
    .replaceAll('\\.\\.\\.', '(?:\\.\\.\\.|…)')
}
