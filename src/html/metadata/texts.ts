import { isLatin } from '../../characters/ascii.js'
import { isSpace, skipSpace, trimSpace } from '../../page/white-space.js'
import { Kind } from '../parse/columns.js'
import { KNOWN_ELEMENTS, RAW_ELEMENTS, roleOf } from '../parse/elements.js'
import { isIn, nameSet } from '../parse/names.js'
import type { Parent, Tree } from '../parse/node.js'
import { lineOf } from './line-of.js'
import { NO_WORD, wordWith } from './people/opening.js'

/** Longer texts are prose: no byline, label, or date line. In code units of source. */
const LONGEST = 160
const LONGEST_END = 100
const AMPERSAND = 38
const COLON = 58
const LAST_ASCII = 127
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Elements whose text readers do not see. */
const UNSEEN = /* @__PURE__ */ nameSet(['noscript', 'template', 'svg', ...RAW_ELEMENTS])

/** Elements before and after which a browser starts a new line. */
const BLOCKS = /* @__PURE__ */ nameSet(
  /* @__PURE__ */ [...KNOWN_ELEMENTS].filter((name) => name === 'br' || (roleOf(name)?.gap ?? 0) > 0),
)

/** Whether a browser starts a new line before and after an element, by the number of its name. */
export const isBlock = (kind: number): boolean => isIn(BLOCKS, kind)

/** Whether the end of a block stands between two rows. It looks only at elements around the first that do not hold the second. */
export function leavesBlock({ kinds, parents, after }: Tree, from: number, to: number): boolean {
  for (let up = parents[from] as number; (after[up] as number) <= to; up = parents[up] as number)
    if (isBlock(kinds[up] as number)) return true
  return false
}

/** What a text may hold, as bits. `decode`: its line may be shorter than its source. A text beyond plain ASCII may hold anything. */
export const May = { digit: 1, colon: 2, open: 4, decode: 8 } as const
const ANYTHING = 15

/** The texts of a page in source order, without blank ones and those that readers do not see. Collected once, for all that look for a line. */
export class Texts {
  /** The row of each text. */
  readonly rows: number[] = []
  /** The length of each in the source, without the blanks around it. */
  readonly lengths: number[] = []
  /** Bits of `May`: nearly all texts are neither a byline, nor a label, nor a date, and need no line. */
  private readonly facts: number[] = []
  private readonly lines: (string | undefined)[] = []

  /** `openings`: the words that open a byline, by `openingsOf`. */
  constructor(
    readonly tree: Tree,
    private readonly openings: Uint8Array,
  ) {
    const { source, kinds, after, starts, ends } = tree
    for (let at = 1; at < kinds.length; ) {
      const kind = kinds[at] as number
      if (kind === Kind.text) {
        const end = ends[at] as number
        const start = skipSpace(source, starts[at] as number, end)
        if (start < end) {
          const length = trimSpace(source, start, end) - start
          this.rows.push(at)
          this.lengths.push(length)
          this.facts.push(length > LONGEST ? 0 : tree.holes.length > 0 ? ANYTHING : this.factsOf(start, start + length))
        }
      }
      at = kind === Kind.text || (kind >= 0 && !isIn(UNSEEN, kind)) ? at + 1 : (after[at] as number)
    }
  }

  private factsOf(start: number, end: number): number {
    const { source } = this.tree
    let facts = 0
    let word = NO_WORD
    let isOver = false
    for (let at = start; at < end; at++) {
      const code = source.charCodeAt(at)
      if (code === AMPERSAND || code > LAST_ASCII || (code < 32 && !isSpace(code))) return ANYTHING
      if (isLatin(code)) {
        if (!isOver) word = wordWith(word, code | 32)
        continue
      }
      if (isSpace(code) && isSpace(source.charCodeAt(at + 1))) facts |= May.decode
      else if (code === COLON) facts |= May.colon
      else if (isDigit(code)) facts |= May.digit
      isOver ||= word !== NO_WORD
    }
    return this.openings[word & (this.openings.length - 1)] === 1 ? facts | May.open : facts
  }

  /** Whether a text may hold what some bits of `May` tell. Prose holds nothing of it. */
  may(nth: number, bits: number): boolean {
    return ((this.facts[nth] as number) & bits) !== 0
  }

  /** Whether a text is blank once it is decoded: `&nbsp;` */
  isBlank(nth: number): boolean {
    return this.may(nth, May.decode) && this.lineAt(nth) === ''
  }

  /** A text in one line; `''` if it is long, or blank once it is decoded. */
  lineAt(nth: number): string {
    const known = this.lines[nth]
    if (known !== undefined) return known
    const line = this.isLong(nth) ? '' : lineOf(this.textAt(nth))
    this.lines[nth] = line
    return line
  }

  /** A text without the blanks around it. */
  private textAt(nth: number): string {
    const { tree } = this
    const row = this.rows[nth] as number
    if (tree.holes.length > 0) return tree.textAt(row)
    const start = skipSpace(tree.source, tree.starts[row] as number, tree.ends[row] as number)
    return tree.source.slice(start, start + (this.lengths[nth] as number))
  }

  /** The end of a text in one line, as far as a label may be long. */
  endOf(nth: number): string {
    const line = this.isLong(nth) ? this.tree.textAt(this.rows[nth] as number).trimEnd() : this.lineAt(nth)
    return lineOf(line.slice(-LONGEST_END))
  }

  isLong(nth: number): boolean {
    return (this.lengths[nth] as number) > LONGEST
  }

  /** The node around a text. */
  parentOf(nth: number): Parent {
    const { tree } = this
    return tree.node(tree.parents[this.rows[nth] as number] as number) as Parent
  }
}
