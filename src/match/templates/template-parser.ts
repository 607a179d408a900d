import { foldLetters } from '../../characters/fold.js'
import { SLOTS } from './slots.js'

/** A part of a template: a literal, a slot, or a choice between sequences. */
export type Node =
  | { readonly literal: string }
  | { readonly slot: string }
  | { readonly choices: readonly (readonly Node[])[] }

/** Parses a template into nodes, and its slots in order. Throws a `RangeError` with the position of a syntax error. */
export function parse(source: string): { nodes: readonly Node[]; slots: readonly string[] } {
  const reader = new Parser(source)
  return { nodes: reader.readAll(), slots: reader.slots }
}

const SIGNS = /[\\()[\]{}|]/g
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

/** A recursive-descent parser. */
class Parser {
  readonly slots: string[] = []
  private at = 0

  constructor(private readonly source: string) {}

  readAll(): Node[] {
    const nodes = this.sequence()
    if (this.at < this.source.length) this.fail(`unexpected “${this.source[this.at]}”`, this.at)
    if (nodes.length === 0) this.fail('it is empty', 0)
    return nodes
  }

  /** Reads up to the end of the source, or up to a `|`, `)` or `]`. */
  private sequence(): Node[] {
    const nodes: Node[] = []
    let literal = ''
    const flush = () => {
      if (literal) nodes.push({ literal: foldLetters(literal) })
      literal = ''
    }
    for (literal = this.letters(); this.at < this.source.length; literal += this.letters()) {
      const char = this.source[this.at] as string
      if (char === '|' || char === ')' || char === ']') break
      if (char === '}') this.fail('unexpected “}”', this.at)
      if (char === '\\') literal += this.escaped()
      else if (char === '{') {
        flush()
        nodes.push({ slot: this.slot() })
      } else if (char === '(') {
        flush()
        nodes.push({ choices: this.choices() })
      } else {
        const choices = this.choices()
        literal = this.withItsBlank(choices, literal, nodes)
        flush()
        nodes.push({ choices: [...choices, []] })
      }
      this.at++
    }
    flush()
    return nodes
  }

  /** Reads up to the next character with a special meaning. */
  private letters(): string {
    const start = this.at
    SIGNS.lastIndex = start
    this.at = SIGNS.exec(this.source)?.index ?? this.source.length
    return this.source.slice(start, this.at)
  }

  private escaped(): string {
    if (this.at + 1 === this.source.length) this.fail('“\\” has nothing to escape', this.at)
    return this.source[++this.at] as string
  }

  private slot(): string {
    const start = this.at
    const end = this.source.indexOf('}', start)
    if (end < 0) this.fail('“{” is never closed', start)
    const slot = this.source.slice(start + 1, end)
    if (!Object.hasOwn(SLOTS, slot)) this.fail(`unknown slot {${slot}}`, start)
    this.slots.push(slot)
    this.at = end
    return slot
  }

  /** Reads from an opening bracket to its closing bracket. */
  private choices(): Node[][] {
    const start = this.at
    const choices: Node[][] = []
    do {
      const from = ++this.at
      const choice = this.sequence()
      this.expectEndOfChoice(start)
      if (choice.length === 0) this.fail('a choice is empty', from)
      choices.push(choice)
    } while (this.source[this.at] === '|')
    return choices
  }

  private expectEndOfChoice(start: number): void {
    const opens = this.source[start] as string
    const char = this.source[this.at]
    if (char === undefined) this.fail(`“${opens}” is never closed`, start)
    if (char !== '|' && char !== CLOSERS[opens]) this.fail(`“${char}” does not close “${opens}”`, this.at)
  }

  /**
   * Moves the space before an optional word into it; at the start, the space behind it. Returns what is left of the preceding
   * literal. `to [the] point` becomes `to( the)? point`, but `to [the ]point` stays as it is.
   */
  private withItsBlank(choices: Node[][], literal: string, before: readonly Node[]): string {
    if (literal.endsWith(' ') && !choices.every(endsOpen)) {
      for (const choice of choices) choice.unshift({ literal: ' ' })
      return literal.slice(0, -1)
    }
    if (literal === '' && before.every(isOptional) && this.source[this.at + 1] === ' ') {
      for (const choice of choices) choice.push({ literal: ' ' })
      this.at++
    }
    return literal
  }

  private fail(problem: string, at: number): never {
    throw new RangeError(`template “${this.source}”: ${problem}, at ${at}`)
  }
}

/** `the `, `l'`, `push-` */
function endsOpen(nodes: readonly Node[]): boolean {
  const last = nodes.at(-1)
  return last !== undefined && 'literal' in last && OPEN_END.test(last.literal)
}

const OPEN_END = /[ '-]$/

const isOptional = (node: Node): boolean => 'choices' in node && node.choices.at(-1)?.length === 0
