import { decodeEntities } from '../../repair/entities.js'
import { Cue } from '../article/features/cue.js'
import { readCues } from '../article/features/read-cues.js'
import { Gap, roleOf } from '../parse/elements.js'
import { type AnyNode, type Element, isElement } from '../parse/node.js'
import { startOf } from '../parse/parse.js'
import { visit } from '../parse/visit.js'

/** Boxes of links, by what their names say is in them. */
const NAMED: readonly (readonly [cue: number, rule: string])[] = [
  [Cue.related, 'html/box/related'],
  [Cue.share, 'html/box/share'],
  [Cue.navigation, 'html/box/navigation'],
  [Cue.tags, 'html/box/tags'],
  [Cue.promo, 'html/box/promo'],
]
const anyName = NAMED.reduce((all, [cue]) => all | cue, 0)

/** Letters and digits that the heading of a box may have: `Read more from our newsroom` */
const LONGEST_HEADING = 60
/** Of all letters and digits below the heading, the share that stands in links. */
const LEAST_IN_LINKS = 0.75
/** The share of a post that one box may be, tags and all: a post of links alone is a post. */
const MOST_OF_POST = 0.6
/** A box has few elements; a source with many boxes in boxes is read no more often than this, in nodes. */
const MOST_NODES = 400
const MOST_NODES_IN_ALL = 200_000

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/**
 * Finds boxes of links in posts, such as sites put between the paragraphs of a story, and answers with the rule that
 * takes one out. A box says what it is by a class or an id, and holds nothing to read but links.
 *
 * `<ul class="related-posts"><li><a href="/b">The bridge</a></li></ul>` → `'html/box/related'`
 * `<p class="related">The bridge, <a href="/b">he said</a>, is safe.</p>` → nothing
 */
export function linkBoxes(html: string): (element: Element) => string | undefined {
  let nodesLeft = MOST_NODES_IN_ALL
  return (element) => {
    const { name, classes: names } = element
    const id = element.get('id') ?? ''
    if ((names === '' && id === '') || (roleOf(name)?.gap ?? 0) < Gap.line || nodesLeft <= 0) return undefined
    const cues = readCues(`${names} ${id}`)
    if ((cues & anyName) === 0) return undefined
    if ((element.endIndex ?? 0) - startOf(element) > MOST_OF_POST * html.length) return undefined
    const { links, heading, outside, nodes } = lettersOf(element, Math.min(MOST_NODES, nodesLeft))
    nodesLeft -= nodes
    if (links === 0 || heading > LONGEST_HEADING || links < LEAST_IN_LINKS * (links + outside)) return undefined
    return NAMED.find(([cue]) => cues & cue)?.[1]
  }
}

/** Letters and digits of a box, by where they stand, and how many nodes were read for it. */
interface Letters {
  readonly links: number
  readonly heading: number
  readonly outside: number
  readonly nodes: number
}

/** Counts letters in links, headings and outside of both; a box too large to read has none in links. */
function lettersOf(box: Element, most: number): Letters {
  const letters = { links: 0, heading: 0, outside: 0 }
  /** The link or heading that the node is in. */
  let holder: Element | undefined
  const enter = (node: AnyNode) => {
    if (node.nodeType === 3) letters[placeIn(holder)] += lettersIn(node.data)
    if (!isElement(node) || node.isEmpty || roleOf(node.name)?.unseen) return false
    if (node.name === 'a' || (!holder && HEADINGS.has(node.name))) holder = node
    return true
  }
  const leave = (element: Element) => {
    if (element === holder) holder = undefined
  }
  const nodes = visit(box, { enter, leave }, most)
  return nodes > most ? { ...letters, links: 0, nodes } : { ...letters, nodes }
}

const placeIn = (holder: Element | undefined) => (holder ? (holder.name === 'a' ? 'links' : 'heading') : 'outside')

const LETTER = /[\p{L}\p{N}]/gu

/** How many letters and digits a piece of markup’s text has, its references decoded: `A&nbsp;b&#49;` → `3` */
export function lettersIn(text: string): number {
  return decodeEntities(text).match(LETTER)?.length ?? 0
}
