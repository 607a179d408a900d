import { SLOTS } from './slots.js'
import type { Node } from './template-parser.js'

/** Whether a slot accepts the text from `start` to `end`, which its pattern matches. */
export type Accepts = (slot: string, start: number, end: number) => boolean

/** A node of a template, linked to the step behind it. `undefined` is the end of the line. */
type Step = (
  | { readonly literal: string; readonly variants: RegExp | undefined }
  | { readonly choices: readonly (Step | undefined)[] }
  | SlotStep
) & {
  readonly number: number
  readonly next: Step | undefined
  /** The letters that the line may go on with at this step, `''` for its end; `undefined` if that may be any. */
  readonly opens: ReadonlySet<string> | undefined
}

interface SlotStep {
  readonly slot: string
  readonly next: Step | undefined
}

/** Finds a way through a template on which every slot accepts its text, if there is one. */
export class TemplateSearch {
  private readonly first: Step | undefined
  private steps = 0

  constructor(nodes: readonly Node[]) {
    this.first = this.link(nodes, undefined)
  }

  /** `folded`: a whole line. */
  fits(folded: string, accepts: Accepts): boolean {
    return new Attempt(folded, accepts).fits(this.first, 0)
  }

  /** Links nodes from last to first, because all choices lead to the same step. */
  private link(nodes: readonly Node[], end: Step | undefined): Step | undefined {
    return nodes.reduceRight((next, node) => this.stepOf(node, next), end)
  }

  private stepOf(node: Node, next: Step | undefined): Step {
    const number = this.steps++
    if ('slot' in node) return { slot: node.slot, number, next, opens: undefined }
    if ('choices' in node) {
      const choices = node.choices.map((choice) => this.link(choice, next))
      return { choices, number, next, opens: unionOf(choices.map(opensOf)) }
    }
    const variants = variantsOf(node.literal)
    return { literal: node.literal, variants, number, next, opens: variants ? undefined : new Set(node.literal[0]) }
  }
}

const END: ReadonlySet<string> = new Set([''])

const opensOf = (step: Step | undefined): ReadonlySet<string> | undefined => (step ? step.opens : END)

function unionOf(sets: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  const all = new Set<string>()
  for (const set of sets) {
    if (!set) return undefined
    for (const one of set) all.add(one)
  }
  return all
}

const SPECIAL = /[\\^$.*+?()[\]{}|/]/g
const VARIABLE = /['"]|\.\.\./

/** A pattern for a literal that lines may write differently: with curly quotes, or `…` for `...`. */
function variantsOf(literal: string): RegExp | undefined {
  if (!VARIABLE.test(literal)) return undefined
  const source = literal
    .replace(SPECIAL, '\\$&')
    .replaceAll("'", "['’‘]")
    .replaceAll('"', '["“”]')
    .replaceAll('\\.\\.\\.', '(?:\\.\\.\\.|…)')
  return new RegExp(source, 'uy')
}

/** Bounds the cost of a line that a template nearly matches in many ways. */
const MOST_REFUSALS = 64

/**
 * A search with backtracking. What follows from a step at a position does not depend on the way there, because a slot judges
 * only its own text. So each pair is tried once, and the cost is bounded.
 */
class Attempt {
  private readonly known = new Map<number, boolean>()
  private refusals = 0

  constructor(
    private readonly line: string,
    private readonly accepts: Accepts,
  ) {}

  /** Whether the line from `at` fits the template from `step`. */
  fits(step: Step | undefined, at: number): boolean {
    if (step === undefined) return at === this.line.length
    if ('literal' in step) {
      const end = this.endOfLiteral(step, at)
      return end > at && this.fits(step.next, end)
    }
    const key = step.number * (this.line.length + 1) + at
    const known = this.known.get(key)
    if (known !== undefined) return known
    const fits = 'choices' in step ? step.choices.some((choice) => this.fits(choice, at)) : this.fitsSlot(step, at)
    this.known.set(key, fits)
    return fits
  }

  private endOfLiteral({ literal, variants }: { literal: string; variants: RegExp | undefined }, at: number): number {
    if (!variants) return this.line.startsWith(literal, at) ? at + literal.length : at
    variants.lastIndex = at
    return variants.test(this.line) ? variants.lastIndex : at
  }

  /** Tries the shortest text first. The rest of the line comes before the slot, because its literals rule out most ends. */
  private fitsSlot({ slot, next }: SlotStep, start: number): boolean {
    const { reach, whole } = patternsOf(slot)
    reach.lastIndex = start
    if (!reach.test(this.line)) return false
    const last = reach.lastIndex
    for (let end = this.find(next, start + 1); end >= 0 && end <= last; end = this.find(next, end + 1)) {
      if (!this.fits(next, end) || !whole.test(this.line.slice(start, end))) continue
      if (this.refusals === MOST_REFUSALS) return false
      if (this.accepts(slot, start, end)) return true
      this.refusals++
    }
    return false
  }

  /** The first position from `from` where a step may begin, or −1. */
  private find(step: Step | undefined, from: number): number {
    const { line } = this
    if (step === undefined) return from <= line.length ? line.length : -1
    if ('literal' in step && !step.variants) return line.indexOf(step.literal, from)
    if (!step.opens) return from
    for (let at = from; at <= line.length; at++) if (step.opens.has(line.charAt(at))) return at
    return -1
  }
}

interface SlotPatterns {
  /** Matches the longest text from a position. */
  readonly reach: RegExp
  readonly whole: RegExp
}

const PATTERNS = /* @__PURE__ */ new Map<string, SlotPatterns>()

function patternsOf(slot: string): SlotPatterns {
  const known = PATTERNS.get(slot)
  if (known) return known
  const pattern = SLOTS[slot]?.pattern as string
  const patterns = { reach: new RegExp(pattern, 'uy'), whole: new RegExp(`^(?:${pattern})$`, 'u') }
  PATTERNS.set(slot, patterns)
  return patterns
}
