import { isLatin } from '../../../characters/ascii.js'
import type { Found } from '../../../document.js'
import { NEXT_LABELS, PAGE_WORDS } from '../../../page/metadata/next-page.table.js'
import { isSamePage, type Numbered, numberIn, ownNumberIn, pageNumberIn } from '../../../page/metadata/page-number.js'
import { skipSpace, trimSpace } from '../../../page/white-space.js'
import { Kind } from '../../parse/columns.js'
import { findOutward } from '../../parse/look.js'
import { numberOf } from '../../parse/names.js'
import { type AnyNode, type Element, isElement } from '../../parse/node.js'
import { endOf, startOf } from '../../parse/parse.js'
import { lineOf } from '../line-of.js'
import type { Sources } from '../sources.js'
import { absolute } from '../values.js'

/** The next page of a story, and what says so. Its address is absent where the page does not say its own. */
export interface NextPage {
  readonly href?: string
  readonly origin: Found
}

const SURE: ReadonlySet<string> = /* @__PURE__ */ labelsIn(NEXT_LABELS.sure)
const LIKELY: ReadonlySet<string> = /* @__PURE__ */ labelsIn(NEXT_LABELS.likely)
const PAGES: ReadonlySet<string> = /* @__PURE__ */ new Set(PAGE_WORDS.split(' '))

function labelsIn(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split('|')))
}

/** A page that does not say where it is. */
const NOWHERE = 'http://page.invalid/'
const LONGEST_LABEL = 60
const MOST_NODES = 16
const MOST_LEVELS = 12
const ARIA_LABEL = /* @__PURE__ */ numberOf('aria-label')
const TITLE = /* @__PURE__ */ numberOf('title')
const AROUND: ReadonlySet<string> = new Set(' <>«»‹›←→►▶▸❯➔⟩|()[]【】（）:.…·-')
const ARROW = /^[>»›→►▶▸❯➔⟩]{1,3}$/
const DIGIT = /\d/
const NUMBER = /^\d{1,3}$/
/** `page 2`, `seite 2: the test`, `2ページ`, `第2页` */
const NAMED_NUMBER = /^(\p{L}{1,12})\.? ?(\d{1,3})(?![\d.,])/u
/** Comments, answers and reviews of readers have pages of their own. */
const OF_READERS = /comment|repl(?:y|ies)|respon|disqus|review|cpage|kommentar|coment|commentaire|forumpost/i
/** The widgets in which lists of other stories are turned over. */
const OF_OTHERS =
  /(?<![a-z])(?:[Rr]elated|[Rr]ecommend|[Ww]idget|[Ss]idebar|[Cc]arousel|[Ss]lider|[Ll]atest|[Mm]ost-read|[Pp]opular)|[a-z](?:Related|Recommend|Widget|Sidebar|Carousel|Slider|Latest|Popular)/
/** The foot of a page, and not that of a story. */
const FOOT = /(?:^|\s)(?:site-?|page-?|region-|main-|global-)?footer(?![a-z])/i
/** What of an address may say that it turns the pages of comments … */
const PARAMETERS = /[?#].{1,500}|comment-page/
/** … or those of something else below the story. */
const FRAGMENT = /#(?!(?:art|story|text|content|main|top|page|start|begin|post)).{1,200}$/i
const INNER = /^(?:#|javascript:|mailto:|tel:)/i

/**
 * The next page of the story, by `rel="next"`, or by a link that says so or bears the next number, if its address is that of
 * the page with another number. Themes say `rel="next"` of the next story, too.
 *
 * `<a href="/ferry?page=2">2</a>` at `/ferry` → `/ferry?page=2`
 */
export function nextPageOf(sources: Sources, url: string | undefined): NextPage | undefined {
  const said = sources.urls.map(({ value }) => value)
  const own = url === undefined ? said : [url, ...said]
  const finder = new Finder(sources, own)
  const { nextLinks, anchors } = sources.page
  const inHead = ({ name }: Element) => name === 'link'
  const marked = [...nextLinks.filter(inHead), ...nextLinks.filter((link) => !inHead(link))]
  for (const element of marked) {
    const found = finder.numbered(element, 'rel', inHead(element))
    if (found) return found
  }
  return finder.labelled(anchors)
}

class Finder {
  private readonly base: string
  /** The number of the page itself, if its address tells. */
  private readonly number: number

  constructor(
    sources: Sources,
    private readonly own: readonly string[],
  ) {
    this.base = sources.base ?? NOWHERE
    this.number = own.map(ownNumberIn).find((number) => number !== undefined) ?? 1
  }

  /** A link by its address alone. */
  numbered(element: Element, how: string, isSure = false): NextPage | undefined {
    const there = this.pageAt(element, isSure)
    return there && this.isNext(there.page) && !isBeside(element) ? this.found(element, there.href, how) : undefined
  }

  /** The first link that says “next page”, or the number of the next one; then the first that says “next”. */
  labelled(anchors: readonly Element[]): NextPage | undefined {
    let likely: NextPage | undefined
    let numbered: NextPage | undefined
    for (const element of anchors) {
      const label = mayBeLabel(element) ? labelOf(element) : ''
      if (label === '') continue
      const bare = withoutMarks(label)
      if (SURE.has(bare)) {
        const found = this.numbered(element, 'label') ?? this.beside(element, bare)
        if (found) return found
      } else if (!likely && (LIKELY.has(bare) || ARROW.test(label))) likely = this.numbered(element, 'label')
      else if (!numbered) numbered = this.byNumber(element, bare)
    }
    return numbered ?? likely
  }

  /** A link that bears the number of the page it leads to, which is the one after this. */
  private byNumber(element: Element, bare: string): NextPage | undefined {
    if (!DIGIT.test(bare)) return undefined
    const [, word, after] = NAMED_NUMBER.exec(bare) ?? []
    const digits = NUMBER.test(bare) ? bare : word !== undefined && PAGES.has(word) ? after : undefined
    if (digits === undefined) return undefined
    const number = Number(digits)
    if (number < 2) return undefined
    const there = this.pageAt(element)
    if (!there || isBeside(element)) return undefined
    const { page } = there
    const isSaid = page.isOffset || page.number === number || page.number === number - 1
    const isNext =
      number === this.number + 1 ? this.own.length > 0 || follows(element, number - 1) : follows(element, number - 1)
    return isSaid && isNext ? this.found(element, there.href, 'number') : undefined
  }

  /** A link that says “next page” for all to see, and leads to a page in the folder of this one, if that is known. */
  private beside(element: Element, label: string): NextPage | undefined {
    const href = this.hrefOf(element)
    const isSeen = shortTextIn(element)?.toLowerCase().includes(label) === true
    if (href === undefined || !isSeen || isBeside(element)) return undefined
    const isBesideThis = (own: string) => folderOf(own) === folderOf(href) && !isSamePage(own, href)
    return this.own.length === 0 || this.own.some(isBesideThis) ? this.found(element, href, 'label') : undefined
  }

  /** Whether a page is the next one, or, of a page that does not say its own number, a later one. */
  private isNext({ number, isOffset }: Numbered): boolean {
    return isOffset || number > this.number || (number === 1 && this.number === 1)
  }

  private pageAt(element: Element, isSure = false): { readonly href: string; readonly page: Numbered } | undefined {
    const href = this.hrefOf(element)
    if (href === undefined || FRAGMENT.test(href) || OF_READERS.test(PARAMETERS.exec(href)?.[0] ?? '')) return undefined
    const pages = this.own.length > 0 ? this.own.map((own) => pageNumberIn(own, href, isSure)) : [numberIn(href)]
    const page = pages.find((one) => one !== undefined)
    return page && { href, page }
  }

  private hrefOf(element: Element): string | undefined {
    const href = lineOf(element.get('href') ?? '')
    return INNER.test(href) ? undefined : absolute(href, this.base)
  }

  private found(element: Element, href: string, how: string): NextPage {
    const source = { start: startOf(element), end: endOf(element) }
    const origin = { source, rule: `html/metadata/next-page/${how}` }
    return this.base === NOWHERE && href.startsWith(NOWHERE) ? { origin } : { href, origin }
  }
}

/** Which labels of Latin letters there are, by their first letter and their length: most links say something else. */
const PLAIN = /* @__PURE__ */ plainLabels([...SURE, ...LIKELY])

function plainLabels(labels: readonly string[]): ReadonlySet<number> {
  return new Set(labels.map((label) => plainKey(label.charCodeAt(0), label.length)))
}

function plainKey(first: number, length: number): number {
  return (first | 32) + 128 * length
}

/** Whether a link may say what a label or a number does. Of words in Latin letters alone their first letter and length tell. */
function mayBeLabel({ tree, at }: Element): boolean {
  const { source, kinds, after, starts, ends, holes } = tree
  const until = after[at] as number
  if (until - at - 1 > MOST_NODES) return false
  if (holes.length > 0) return true
  let [start, end] = [0, 0]
  for (let row = at + 1; row < until; row++) {
    if (kinds[row] !== Kind.text) continue
    const from = skipSpace(source, starts[row] as number, ends[row] as number)
    if (from === ends[row]) continue
    if (end > 0) return true
    start = from
    end = trimSpace(source, from, ends[row] as number)
  }
  if (end - start > LONGEST_LABEL) return false
  for (let place = start; place < end; place++) {
    const code = source.charCodeAt(place)
    if (!isLatin(code) && !(code === 32 && isLatin(source.charCodeAt(place + 1)))) return true
  }
  if (start === end) return tree.attributeRow(at, ARIA_LABEL) >= 0 || tree.attributeRow(at, TITLE) >= 0
  return PLAIN.has(plainKey(source.charCodeAt(start), end - start))
}

/** What a link says, in lower case; of a picture or an arrow, what it is called. Nothing if it is longer than labels are. */
function labelOf(element: Element): string {
  const text = shortTextIn(element)
  if (text === undefined) return ''
  const said = lineOf(text)
  if (said !== '' && !ARROW.test(said)) return said.toLowerCase()
  const named = element.get('aria-label') ?? element.get('title') ?? said
  return (lineOf(named.slice(0, LONGEST_LABEL)) || said).toLowerCase()
}

/** The text in an element; `undefined` if it is long, or more stands in it than in a label. */
function shortTextIn({ tree, at }: Element): string | undefined {
  const { kinds, after, starts, ends } = tree
  const end = after[at] as number
  if (end - at - 1 > MOST_NODES) return undefined
  let text = ''
  for (let row = at + 1; row < end; row++) {
    if (kinds[row] !== Kind.text) continue
    if ((ends[row] as number) - (starts[row] as number) > LONGEST_LABEL) return undefined
    text += tree.textAt(row)
  }
  return text.length > LONGEST_LABEL ? undefined : text
}

/** A label without the arrows and brackets around it: `Next page »` → `Next page` */
function withoutMarks(label: string): string {
  let start = 0
  let end = label.length
  while (start < end && AROUND.has(label.charAt(start))) start++
  while (end > start && AROUND.has(label.charAt(end - 1))) end--
  return label.slice(start, end)
}

const SEPARATORS = /[\s[\]【】（）|·,•()]/g

/** Whether the number of this page stands right before a link, and leads nowhere: `<b>1</b> | <a href="?page=2">2</a>` */
function follows(element: Element, number: number): boolean {
  let node: AnyNode | null = element
  for (let step = 0; step < MOST_NODES && node; step++) {
    node = leafBefore(node)
    const said = node?.nodeType === 3 ? node.data.slice(-LONGEST_LABEL).replace(SEPARATORS, '') : ''
    if (said !== '' && node) return endsIn(said, number) && !leadsAway(node)
  }
  return false
}

/** `1`, `Page:1`, `Seite1` */
const endsIn = (said: string, number: number): boolean => TAIL.exec(said)?.[0] === String(number)
const TAIL = /\d{1,3}$/

/** The text or the empty element that stands before a node in source order. */
function leafBefore(from: AnyNode): AnyNode | null {
  let node: AnyNode | null = from
  for (let level = 0; node && !node.prev; level++) node = level < MOST_LEVELS ? node.parent : null
  let leaf = node?.prev ?? null
  while (leaf && isElement(leaf) && leaf.last) leaf = leaf.last
  return leaf
}

function leadsAway(node: AnyNode): boolean {
  const isLink = (element: Element) =>
    element.name === 'a' && element.get('href') !== undefined && !INNER.test(element.get('href') ?? '')
  return findOutward(isElement(node) ? node : node.parent, isLink, MOST_LEVELS) !== undefined
}

/** Whether a link turns the pages of comments, or of a list of other stories, in its place or at the foot of the page. */
function isBeside(element: Element): boolean {
  const isBox = (node: Element) => {
    const { name, classes: names } = node
    const id = node.get('id') ?? ''
    if (name === 'body' || name === 'html') return false
    if (name === 'footer' || FOOT.test(names)) return !findOutward(node, (one) => one.name === 'article', MOST_LEVELS)
    return (
      name === 'aside' || OF_READERS.test(id) || OF_READERS.test(names) || OF_OTHERS.test(id) || OF_OTHERS.test(names)
    )
  }
  return findOutward(element, isBox, MOST_LEVELS) !== undefined
}

/** An address up to its last part. */
function folderOf(address: string): string {
  const { host, pathname } = new URL(address)
  return host + pathname.slice(0, pathname.lastIndexOf('/', pathname.length - 2) + 1)
}
