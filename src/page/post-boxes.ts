import { attributeRow, lineIn } from './cursor.js'
import { Attribute } from './read/attributes.js'
import type { Page } from './read/columns.js'
import { Flag } from './read/columns.js'
import { Cue } from './read/cue.js'
import { Kind, tagOf } from './read/tags.js'

/** An element that goes with all that is in it, and the rule that takes it out. */
export interface RemovedElement {
  readonly row: number
  readonly rule: string
}

/** Boxes of links, by what their names say is in them. */
const NAMED: readonly (readonly [cue: number, rule: string])[] = [
  [Cue.related, 'html/box/related'],
  [Cue.share, 'html/box/share'],
  [Cue.navigation, 'html/box/navigation'],
  [Cue.tags, 'html/box/tags'],
  [Cue.promo, 'html/box/promo'],
]
const ANY_NAME = /* @__PURE__ */ NAMED.reduce((all, [cue]) => all | cue, 0)

/** The heading of a box may be as long as `Read more from our newsroom`. */
const LONGEST_HEADING = 70
/** Of all that a box says below its heading, the share that is linked. */
const LEAST_LINKED = 0.75
/** The share of a post that one box, or all rows of headlines, may be: a post of links alone is a post. */
const MOST_OF_POST = 0.6
/** Texts of a box that are read, so that boxes in boxes cost no more than one. */
const MOST_TEXTS = 100

/**
 * Finds what sites put between and below the paragraphs of a post: boxes of links that say so by a class or an id, and rows of headlines
 * of other publishers, as news aggregators have them. Pages have a model for that; posts are too short for one. In source order, none in
 * another. Takes time in proportion to the elements.
 *
 * `<ul class="related-posts"><li><a href="/b">The bridge</a></li></ul>` → `html/box/related`
 * `<p class="related">The bridge, <a href="/b">he said</a>, is safe.</p>` → nothing
 */
export function boxesInPost(page: Page): readonly RemovedElement[] {
  const removed: RemovedElement[] = []
  const rows = headlineRows(page)
  let next = 0
  for (let row = 1; row < page.elements; ) {
    while (next < rows.length && (rows[next] as number) < row) next++
    const rule = rows[next] === row ? 'html/box/headlines' : ruleOfBox(page, row)
    if (rule) removed.push({ row, rule })
    row = rule ? (page.after[row] as number) : row + 1
  }
  return removed
}

function ruleOfBox(page: Page, row: number): string | undefined {
  const { cues, box, html, openStart, closeEnd } = page
  const own = cues[row] as number
  if ((own & ANY_NAME) === 0 || box[row] !== row) return undefined
  if ((closeEnd[row] as number) - (openStart[row] as number) > MOST_OF_POST * html.length) return undefined
  return isOfLinks(page, row) ? NAMED.find(([cue]) => (own & cue) !== 0)?.[1] : undefined
}

/** Whether a box says nothing but links and a heading. */
function isOfLinks(page: Page, row: number): boolean {
  const { textFrom, textTo, lengthBefore, linkedBefore, textParent, kind, flags } = page
  const from = textFrom[row] as number
  const to = textTo[row] as number
  const linked = (linkedBefore[to] as number) - (linkedBefore[from] as number)
  if (linked === 0 || to - from > MOST_TEXTS) return false
  let heading = 0
  for (let text = from; text < to; text++) {
    const around = textParent[text] as number
    if (kind[around] !== Kind.heading || ((flags[around] as number) & Flag.link) !== 0) continue
    heading += (lengthBefore[text + 1] as number) - (lengthBefore[text] as number)
  }
  const all = (lengthBefore[to] as number) - (lengthBefore[from] as number) - heading
  return heading <= LONGEST_HEADING && linked >= LEAST_LINKED * all
}

/** A headline in a row has so many words at least, and the name of its publisher so many code units at most. */
const FEWEST_WORDS = 4
const LONGEST_PUBLISHER = 40
const MOST_ROWS_OF_POST = 0.5

/**
 * Elements that are a link and the name of its publisher behind it, in a row with others:
 * `<li><a href="/b">Town votes for a bridge</a> <font>The Globe</font></li>`, twice
 */
function headlineRows(page: Page): readonly number[] {
  const { elements, lengthBefore, texts, textFrom, textTo } = page
  const found: number[] = []
  const row: number[] = []
  const flush = () => {
    if (row.length > 1) found.push(...row)
    row.length = 0
  }
  for (let at = 1; at < elements; at++) {
    if (!isHeadline(page, at)) continue
    if (row.length > 0 && !follows(page, row.at(-1) as number, at)) flush()
    row.push(at)
  }
  flush()
  const lengthOf = (at: number) =>
    (lengthBefore[textTo[at] as number] as number) - (lengthBefore[textFrom[at] as number] as number)
  const all = found.reduce((sum, at) => sum + lengthOf(at), 0)
  return all <= MOST_ROWS_OF_POST * (lengthBefore[texts] as number) ? found : []
}

/** Whether a sibling stands behind another with no text between them. */
const follows = ({ parent, textFrom, textTo }: Page, before: number, row: number): boolean =>
  parent[before] === parent[row] && textFrom[row] === textTo[before]

function isHeadline(page: Page, row: number): boolean {
  const { tag, textFrom, textTo, textParent, wordsBefore, lengthBefore } = page
  const from = textFrom[row] as number
  const to = textTo[row] as number
  if (to - from < 2 || to - from > MOST_TEXTS_OF_HEADLINE) return false
  const link = childAround(page, row, textParent[from] as number)
  if (link < 0 || tag[link] !== A || attributeRow(page, link, Attribute.href) < 0) return false
  const behind = textTo[link] as number
  const publisher = childAround(page, row, textParent[to - 1] as number)
  if (publisher <= link || !SMALL.has(tag[publisher] as number)) return false
  // A blank may stand between them: `&nbsp;`
  const between = (lengthBefore[textFrom[publisher] as number] as number) - (lengthBefore[behind] as number)
  if (between > 1) return false
  const words = (wordsBefore[behind] as number) - (wordsBefore[from] as number)
  return words >= FEWEST_WORDS && lineIn(page, publisher).length <= LONGEST_PUBLISHER
}

const MOST_TEXTS_OF_HEADLINE = 12
const MOST_LEVELS = 12

/** The child of an element that a row is in, or -1: the row may be deep in it, or be the element itself. */
function childAround({ parent }: Page, row: number, inner: number): number {
  let at = inner
  for (let level = 0; level < MOST_LEVELS && at > row; level++) {
    if (parent[at] === row) return at
    at = parent[at] as number
  }
  return -1
}

const A = /* @__PURE__ */ tagOf('a')
const SMALL: ReadonlySet<number> = /* @__PURE__ */ new Set(
  ['font', 'small', 'cite', 'nobr', 'span', 'em', 'i', 'time'].map(tagOf),
)
