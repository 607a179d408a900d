import type { AnyNode, Element } from 'domhandler'
import type { Budget } from '../../budget.js'
import { decodeEntities } from '../../text/entities.js'
import { rawElements } from '../elements.js'
import { isElement } from '../parse.js'

/** All blanks but one that stands alone, and is as it should be. */
const space = /(?! [^\s\u200b\ufeff])[\s\u200b\ufeff]+/g

/** A value in one line, its character references decoded: `Rain &amp;\n snow ` → `Rain & snow` */
export function lineOf(value: string): string {
  return (value.includes('&') ? decodeEntities(value) : value).replace(space, ' ').trim()
}

/** Reads the text of elements; all that it reads of one page comes out of one budget, of nodes. */
export class ElementText {
  constructor(private readonly budget: Budget) {}

  /**
   * The pieces of text in an element, one for each text node, in one line each; `undefined` if they are longer than `limit`.
   * `<p>By <a>Ana Ruiz</a>, Quito</p>` → `['By', 'Ana Ruiz', ', Quito']`
   */
  piecesOf(element: Element, limit: number): string[] | undefined {
    return piecesOf(element, limit, this.budget)
  }

  /** The text of an element in one line, or nothing if it is longer than `limit`. */
  textOf(element: Element, limit: number): string {
    const only = element.children[0]
    if (element.children.length === 1 && only?.nodeType === 3) {
      const line = this.budget.spend() ? lineOf(only.data) : ''
      return line.length > limit ? '' : line
    }
    return (this.piecesOf(element, limit) ?? []).join(' ').replace(beforeMark, '$1')
  }
}

const beforeMark = / ([,.;:!?])/g

function piecesOf(element: Element, limit: number, budget: Budget): string[] | undefined {
  const pieces: string[] = []
  let length = 0
  let node: AnyNode | null = element.children[0] ?? null
  while (node) {
    if (!budget.spend()) return undefined
    if (node.nodeType === 3) {
      const piece = lineOf(node.data)
      if (piece) {
        pieces.push(piece)
        length += piece.length + 1
        if (length > limit) return undefined
      }
    } else if (isElement(node) && !unread.has(node.name)) {
      const inside: AnyNode | undefined = node.children[0]
      if (inside) {
        node = inside
        continue
      }
    }
    while (node && !node.next) node = node.parent === element ? null : node.parent
    node = node?.next ?? null
  }
  return pieces
}

const unread: ReadonlySet<string> = new Set([...rawElements, 'noscript', 'template', 'svg', 'button', 'select'])
