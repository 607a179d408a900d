import type { Budget } from '../../budget.js'
import { touchesNext } from '../../characters/scripts.js'
import { decodeEntities } from '../../repair/entities.js'
import { RAW_ELEMENTS, roleOf } from '../parse/elements.js'
import { type AnyNode, type Element, isElement, type Text } from '../parse/node.js'
import { type Visitor, visit } from '../parse/visit.js'
import { skipSpace, trimSpace } from '../parse/white-space.js'
import { remembered } from './remembered.js'

/** All blanks but one that stands alone, and is as it should be. */
const SPACE = /[\s\u200b]{2,}|[^\S ]|\u200b| $/g
const HYPHEN = /\u00ad/g

/** A value in one line, its character references decoded, without soft hyphens: `Rain &amp;\n sno&shy;w ` → `Rain & snow` */
export function lineOf(value: string): string {
  const decoded = decodeEntities(value)
  const start = skipSpace(decoded, 0, decoded.length)
  const end = trimSpace(decoded, start, decoded.length)
  if (isInOneLine(decoded, start, end)) return decoded.slice(start, end)
  return decoded.replace(HYPHEN, '').replace(SPACE, ' ').trim()
}

/** The longest reference to one character, in code units: `&#x10ffff;` */
const LONGEST_REFERENCE = 10

/** The same of no more than the beginning of a value: of `longest` characters and the one behind them. */
export function openingLineOf(value: string, longest: number): string {
  const opening = value.slice(0, longest + 1)
  if (!opening.includes('&')) return lineOf(opening)
  return lineOf(value.slice(0, (longest + 1) * LONGEST_REFERENCE)).slice(0, longest + 1)
}

/** Whether a stretch holds no blanks but single ones between words, and no soft hyphens; most do. */
function isInOneLine(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 32 ? text.charCodeAt(at + 1) <= 32 : code < 32 || isUnusual(code)) return false
  }
  return true
}

/** Whether a character may be a blank of another kind, or a soft hyphen. */
const isUnusual = (code: number): boolean =>
  code >= 0x80 &&
  (code === 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code < 0x2070) ||
    code === 0x3000 ||
    code === 0xfeff)

/** The text of one text node, in one line. */
export interface Piece {
  readonly text: string
  readonly parent: Element
  /** Whether the source has a blank or a break in front of it. */
  readonly isParted: boolean
}

/**
 * Reads the text of elements; all that it reads of one page comes out of one budget, of nodes.
 * A node is put in one line once, for a long one may stand in many elements that stand in each other.
 */
export class ElementText {
  private readonly lines = new Map<Text, string>()

  constructor(private readonly budget: Budget) {}

  /**
   * The pieces of text in an element, one for each text node; `undefined` if they are longer than `limit`.
   * What is in elements that `isLeftOut` names is not read.
   * `<p>By <a>Ana Ruiz</a>, Quito</p>` → `By`, `Ana Ruiz`, `, Quito`
   */
  piecesOf(element: Element, limit: number, isLeftOut?: (inside: Element) => boolean): Piece[] | undefined {
    return this.read(element, { limit, isLeftOut })
  }

  /** The first piece of text in an element, however long the others are: `<p><b>5 March –</b> Rain fell …` → `5 March –` */
  openingOf(element: Element): string {
    return this.read(element, { mostPieces: 1 })?.[0]?.text ?? ''
  }

  /** The text of an element in one line, or nothing if it is longer than `limit`. */
  textOf(element: Element, limit: number): string {
    const only = element.first
    if (only?.nodeType === 3 && only === element.last) {
      const line = this.budget.spend() ? this.lineIn(only) : ''
      return line.length > limit ? '' : line
    }
    return joined(this.piecesOf(element, limit) ?? [])
  }

  private lineIn(node: Text): string {
    return remembered(this.lines, node, () => lineOf(node.data))
  }

  private read(element: Element, asked: Reading): Piece[] | undefined {
    const reader = new PieceReader(asked, this.budget, (node) => this.lineIn(node))
    visit(element, reader)
    return reader.isWhole ? reader.pieces : undefined
  }
}

interface Reading {
  readonly limit?: number
  readonly mostPieces?: number
  readonly isLeftOut?: ((inside: Element) => boolean) | undefined
}

/** Collects the pieces in an element, until there are enough, or they are too long, or the budget is spent. */
class PieceReader implements Visitor {
  readonly pieces: Piece[] = []
  private length = 0
  private isParted = true
  private isSpent = false

  constructor(
    private readonly asked: Reading,
    private readonly budget: Budget,
    private readonly lineIn: (node: Text) => string,
  ) {}

  get isWhole(): boolean {
    return !this.isSpent && this.length <= (this.asked.limit ?? Number.POSITIVE_INFINITY)
  }

  endsAt(): boolean {
    if (!this.isWhole || this.pieces.length >= (this.asked.mostPieces ?? Number.POSITIVE_INFINITY)) return true
    this.isSpent = !this.budget.spend()
    return this.isSpent
  }

  enter(node: AnyNode): boolean {
    if (node.nodeType === 3) this.add(node)
    if (!isElement(node) || UNREAD.has(node.name) || this.asked.isLeftOut?.(node)) return false
    this.leave(node)
    return true
  }

  leave(inside: Element): void {
    this.isParted ||= parts(inside)
  }

  private add(node: Text): void {
    const { data } = node
    const text = this.lineIn(node)
    this.isParted ||= BLANK.test(data.charAt(0))
    if (text) {
      this.pieces.push({ text, parent: node.parent as Element, isParted: this.isParted })
      this.length += text.length + 1
      this.isParted = false
    }
    this.isParted ||= BLANK.test(data.charAt(data.length - 1))
  }
}

const BLANK = /\s/

/** Ruby is read beside the word, and is none. */
const UNREAD: ReadonlySet<string> = new Set([
  ...RAW_ELEMENTS,
  ...'noscript template svg button select rt rp'.split(' '),
])

/** Whether a browser starts a new line before and after an element. */
function parts({ name }: Element): boolean {
  return name === 'br' || (roleOf(name)?.gap ?? 0) > 0
}

const BEFORE_MARK = /^[,.;:!?]/

/**
 * Pieces in one line. Elements that touch stand apart more often than not, by their style: `<i>Weather</i>Rain` → `Weather Rain`;
 * before a mark, and where no blanks part the words, they do not.
 */
export function joined(pieces: readonly Piece[]): string {
  return pieces.reduce((line, { text, isParted }, at) => {
    if (at === 0) return text
    const isOne = !isParted && (BEFORE_MARK.test(text) || (touchesNext(text.charAt(0)) && touchesNext(line.slice(-1))))
    return isOne ? line + text : `${line} ${text}`
  }, '')
}
