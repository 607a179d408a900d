import { decodeEntities } from '../../repair/entities.js'
import { type AnyNode, childrenOf, type Document, type Element, isElement } from '../parse/node.js'
import { visit } from '../parse/visit.js'
import { lettersIn } from './link-boxes.js'

/** A headline in a row has so many words at least, and the name of its publisher so many code units at most. */
const FEWEST_WORDS = 4
const LONGEST_PUBLISHER = 40
/** The share of a post’s letters that its rows may hold: a post of headlines alone is a post. */
const MOST_OF_POST = 0.5
/** So few nodes make a headline with its publisher; so many are read of a row and its post, which bounds the time. */
const MOST_NODES = 12
const MOST_ROW = 40
const MOST_OF_POST_NODES = 20_000

const SMALL: ReadonlySet<string> = new Set(['font', 'small', 'cite', 'nobr', 'span', 'em', 'i', 'time'])
const BLANKS = /\s+/

/**
 * Finds what news aggregators put below a story: headlines of others in a row, each a link with the name of its
 * publisher behind it, in an element of its own. Answers with the rule that takes one out.
 *
 * `<li><a href="/b">Town votes for a bridge</a> <font>The Globe</font></li>`, twice → `'html/box/headlines'`
 */
export function headlineRows(root: Document): (element: Element) => string | undefined {
  let allOfPost: number | undefined
  let row: ReadonlySet<Element> = new Set()
  let goes = false
  return (element) => {
    if (row.has(element)) return goes ? 'html/box/headlines' : undefined
    if (element.first === element.last || !isHeadline(element)) return undefined
    const found = rowFrom(element)
    if (found.length < 2) return undefined
    allOfPost ??= lettersOf(root, MOST_OF_POST_NODES)
    row = new Set(found)
    goes = found.reduce((sum, each) => sum + lettersOf(each, MOST_NODES), 0) <= MOST_OF_POST * allOfPost
    return goes ? 'html/box/headlines' : undefined
  }
}

/** An element and those behind it that are headlines too; nothing but `<br>`, blanks and empty elements parts them. */
function rowFrom(first: Element): Element[] {
  const row = [first]
  let node: AnyNode | null = first.next
  for (let steps = 0; node && steps < MOST_ROW; steps++, node = node.next) {
    if (isElement(node) && isHeadline(node)) row.push(node)
    else if (lettersOf(node, MOST_NODES) > 0) break
  }
  return row
}

/** A link of some words, then the name of a publisher in small, and nothing else to read. */
function isHeadline(element: Element): boolean {
  const children = childrenOf(element)
  if (children.length > MOST_NODES) return false
  const said = children.filter((child) => lettersOf(child, MOST_NODES) > 0)
  const [link, publisher] = said
  if (said.length !== 2 || !link || !publisher || !isElement(link) || !isElement(publisher)) return false
  if (link.name !== 'a' || link.get('href') === undefined || !SMALL.has(publisher.name)) return false
  return (
    textOf(link).trim().split(BLANKS).length >= FEWEST_WORDS && textOf(publisher).trim().length <= LONGEST_PUBLISHER
  )
}

const lettersOf = (node: AnyNode, most: number): number => lettersIn(textOf(node, most))

/** The text in a node, in source order, its references decoded; no more nodes are read than asked for. */
function textOf(node: AnyNode, most = MOST_NODES): string {
  if (node.nodeType === 3) return decodeEntities(node.data)
  if (!isElement(node) && node.nodeType !== 9) return ''
  let text = ''
  const enter = (inside: AnyNode) => {
    if (inside.nodeType === 3) text += inside.data
    return isElement(inside)
  }
  visit(node, { enter }, most)
  return decodeEntities(text)
}
