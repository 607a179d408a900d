import type { AnyNode, Element } from 'domhandler'
import { decodeEntities } from '../../text/entities.js'
import { rawElements, roleOf } from '../elements.js'
import { isElement } from '../parse.js'

/** All blanks but one that stands alone, and is as it should be. */
const space = /(?! [^\s\u200b\ufeff])[\s\u200b\ufeff]+/g
const hyphen = /\u00ad/g

/** A value in one line, its character references decoded, without soft hyphens: `Rain &amp;\n sno&shy;w ` → `Rain & snow` */
export function lineOf(value: string): string {
  return (value.includes('&') ? decodeEntities(value) : value).replace(hyphen, '').replace(space, ' ').trim()
}

/** The text of one text node, in one line. */
export interface Piece {
  readonly text: string
  readonly parent: Element
  /** Whether the source has a blank or a break in front of it. */
  readonly isParted: boolean
}

const blank = /\s/

/**
 * The pieces of text in an element, one for each text node; `undefined` if they are longer than `limit`.
 * What is in elements that `isLeftOut` names is not read.
 * `<p>By <a>Ana Ruiz</a>, Quito</p>` → `By`, `Ana Ruiz`, `, Quito`
 */
export function piecesOf(
  element: Element,
  limit: number,
  isLeftOut: (inside: Element) => boolean = () => false,
): Piece[] | undefined {
  const pieces: Piece[] = []
  let length = 0
  let isParted = true
  let node: AnyNode | null = element.children[0] ?? null
  while (node) {
    if (node.nodeType === 3) {
      const { data } = node
      const text = lineOf(data)
      isParted ||= blank.test(data.charAt(0))
      if (text) {
        pieces.push({ text, parent: node.parent as Element, isParted })
        length += text.length + 1
        if (length > limit) return undefined
        isParted = false
      }
      isParted ||= blank.test(data.charAt(data.length - 1))
    } else if (isElement(node) && !unread.has(node.name) && !isLeftOut(node)) {
      isParted ||= parts(node)
      const inside: AnyNode | undefined = node.children[0]
      if (inside) {
        node = inside
        continue
      }
    }
    while (node && !node.next) {
      node = node.parent === element ? null : node.parent
      if (node && isElement(node)) isParted ||= parts(node)
    }
    node = node?.next ?? null
  }
  return pieces
}

/** Ruby is read beside the word, and is none. */
const unread: ReadonlySet<string> = new Set([...rawElements, ...'noscript template svg button select rt rp'.split(' ')])

/** Whether a browser starts a new line before and after an element. */
function parts({ name }: Element): boolean {
  return name === 'br' || (roleOf(name)?.gap ?? 0) > 0
}

const beforeMark = /^[,.;:!?]/
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303f\uff00-\uff65]/u

/**
 * Pieces in one line. Elements that touch stand apart more often than not, by their style: `<i>Weather</i>Rain` → `Weather Rain`;
 * before a mark, and where no blanks part the words, they do not.
 */
export function joined(pieces: readonly Piece[]): string {
  return pieces.reduce((line, { text, isParted }, at) => {
    if (at === 0) return text
    const isOne =
      !isParted && (beforeMark.test(text) || (unspaced.test(text.charAt(0)) && unspaced.test(line.slice(-1))))
    return isOne ? line + text : `${line} ${text}`
  }, '')
}

/** The text of an element in one line, or nothing if it is longer than `limit`. */
export function textOf(element: Element, limit: number): string {
  const only = element.children[0]
  if (element.children.length === 1 && only?.nodeType === 3) {
    const line = lineOf(only.data)
    return line.length > limit ? '' : line
  }
  return joined(piecesOf(element, limit) ?? [])
}
