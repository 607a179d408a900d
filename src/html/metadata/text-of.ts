import type { Budget } from '../../budget.js'
import { touchesNext } from '../../characters/scripts.js'
import { Kind } from '../parse/columns.js'
import { RAW_ELEMENTS } from '../parse/elements.js'
import { isIn, nameSet } from '../parse/names.js'
import type { Element } from '../parse/node.js'
import { lineOf } from './line-of.js'
import { isBlock, leavesBlock } from './texts.js'

/** The text of one text node, in one line. */
export interface Piece {
  readonly text: string
  readonly parent: Element
  /** Whether the source has a blank or a break in front of it. */
  readonly isParted: boolean
}

/** Ruby is read beside the word, and is none. */
const UNREAD = /* @__PURE__ */ nameSet([...RAW_ELEMENTS, ...'noscript template svg button select rt rp'.split(' ')])

interface Reading {
  readonly limit?: number
  readonly mostPieces?: number
  readonly isLeftOut?: ((inside: Element) => boolean) | undefined
}

/**
 * Reads the text of elements; all that it reads of one page comes out of one budget, of nodes.
 * A node is put in one line once, for a long one may stand in many elements that stand in each other.
 */
export class ElementText {
  /** By the rows of text nodes. */
  private readonly lines = new Map<number, string>()

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
    const { tree, at } = element
    if (tree.kinds[at + 1] === Kind.text && tree.after[at] === at + 2) {
      const line = this.budget.spend() ? this.lineIn(element, at + 1) : ''
      return line.length > limit ? '' : line
    }
    return joined(this.piecesOf(element, limit) ?? [])
  }

  private lineIn({ tree }: Element, row: number): string {
    return remembered(this.lines, row, () => lineOf(tree.textAt(row)))
  }

  private read(element: Element, { limit = Infinity, mostPieces = Infinity, isLeftOut }: Reading): Piece[] | undefined {
    const { tree } = element
    const { source, kinds, parents, after, starts, ends } = tree
    const end = after[element.at] as number
    const pieces: Piece[] = []
    let length = 0
    let isParted = true
    let last = element.at + 1
    for (let at = last; at < end && pieces.length < mostPieces; ) {
      if (!this.budget.spend()) return undefined
      const kind = kinds[at] as number
      isParted ||= leavesBlock(tree, last, at)
      last = at
      if (kind === Kind.text) {
        const text = this.lineIn(element, at)
        isParted ||= BLANK.test(source.charAt(starts[at] as number))
        if (text) {
          pieces.push({ text, parent: tree.node(parents[at] as number) as Element, isParted })
          length += text.length + 1
          if (length > limit) return undefined
          isParted = false
        }
        isParted ||= BLANK.test(source.charAt((ends[at] as number) - 1))
        at++
      } else if (kind >= 0 && !isIn(UNREAD, kind) && !isLeftOut?.(tree.node(at) as Element)) {
        isParted ||= isBlock(kind)
        at++
      } else at = after[at] as number
    }
    return pieces
  }
}

const BLANK = /\s/
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

/** What was found out of a key before, or is found now: each is looked at once, however often it is asked for. */
export function remembered<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  const before = known.get(key)
  if (before !== undefined) return before
  const found = find()
  known.set(key, found)
  return found
}
