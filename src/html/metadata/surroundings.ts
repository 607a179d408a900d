import type { AnyNode, Document, Element } from 'domhandler'
import { isElement, startOf } from '../parse.js'
import { Name, namesOf } from './names.js'
import { type ElementText, lineOf } from './text-of.js'

/** How far from the headline its byline and date may stand, in UTF-16 units of source. */
const unitsBefore = 3000
const unitsAfter = 12_000
const mostElements = 40

/** What stands around the headline, in source order. */
export interface Surroundings {
  /** Elements that say by `rel`, `itemprop`, class or id that they name who wrote something. */
  readonly bylines: readonly Element[]
  /** `<time>`, elements that say they hold a date, and those that hold a short text with a year. */
  readonly dates: readonly Element[]
  /** Links to the page of an author. */
  readonly profiles: readonly Element[]
  /** Texts that open like a byline: `By <a>Ana Ruiz</a>`. */
  readonly openings: readonly Element[]
}

const profiles: ReadonlySet<string> = new Set(
  (
    'author authors writer writers contributor contributors reporter reporters journalist journalists columnist columnists ' +
    'byline staff auteur auteurs autor autores autoren autori redaktion redaktor redaccion firmas'
  ).split(' '),
)
const opening =
  /^\s*(?:(?:By|BY|Von|Par|Por|Di|Door|Av|Af|Автор|Текст)(?:[\s:：]|$)|(?:記者|记者|作者|撰文|文)\s?[:：／/])/
const year = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/
const longestLine = 100
const captions: ReadonlySet<string> = new Set(['figure', 'figcaption', 'caption'])

/** Looks around a headline, or through the whole page if it has none. */
export function lookAround(root: Document, headline: Element | undefined, text: ElementText): Surroundings {
  const from = headline ? startOf(headline) - unitsBefore : 0
  const to = headline ? (headline.endIndex ?? 0) + unitsAfter : Number.POSITIVE_INFINITY
  const bylines: Element[] = []
  const dates: Element[] = []
  const links: Element[] = []
  const openings: Element[] = []
  const seen = new Map<string, number>()
  const credits = new Credits(text)

  function look(element: Element): void {
    const { name, attribs } = element
    const names = namesOf(attribs, seen)
    if (names & Name.byline && bylines.length < mostElements) bylines.push(element)
    if ((name === 'time' || names & Name.date) && dates.length < mostElements) dates.push(element)
    const { href } = attribs
    if (name === 'a' && href && links.length < mostElements && isProfile(href)) {
      if (!credits.has(element) && !credits.isBehindText(above(element))) links.push(element)
    }
  }

  function listen(text: string, parent: Element): void {
    if (text.length > longestLine) return
    if (opening.test(text) && openings.length < mostElements && !credits.has(parent)) {
      openings.push(isAlone(parent) ? above(parent) : parent)
    }
    if (year.test(text) && dates.at(-1) !== parent && dates.length < mostElements) dates.push(parent)
  }

  let node: AnyNode | null = root.children[0] ?? null
  while (node && startOf(node) <= to) {
    const isBefore = (node.endIndex ?? 0) < from
    if (isElement(node)) {
      if (!isBefore && !skipped.has(node.name)) {
        look(node)
        const inside: AnyNode | undefined = node.children[0]
        if (inside) {
          node = inside
          continue
        }
      }
    } else if (node.nodeType === 3 && !isBefore && node.parent && isElement(node.parent)) listen(node.data, node.parent)
    while (node && !node.next) node = node.parent === root ? null : node.parent
    node = node?.next ?? null
  }
  return { bylines, dates, profiles: links, openings }
}

const skipped: ReadonlySet<string> = new Set(['head', 'script', 'style', 'noscript', 'template', 'svg'])

const query = /[?#]/

/** Whether an address is that of an author’s page: `/author/ana-ruiz`, but not `/author/ana-ruiz/2024/rain/` */
function isProfile(href: string): boolean {
  const segments = (href.split(query, 1)[0] as string).split('/').filter(Boolean)
  const rest = segments.length - 1 - segments.findLastIndex((segment) => profiles.has(segment.toLowerCase()))
  return rest > 0 && rest < 3 && rest < segments.length
}

/** Whether an element holds the opening alone, as in `<span>By</span> <a>Ana Ruiz</a>`. */
function isAlone({ children }: Element): boolean {
  return children.every((child) => child.nodeType === 3 && lineOf(child.data).length < 10)
}

function before(element: Element): Element | undefined {
  let { prev } = element
  while (prev && !(isElement(prev) && !skipped.has(prev.name))) prev = prev.prev
  return prev && isElement(prev) ? prev : undefined
}

function above(element: Element): Element {
  const { parent } = element
  return parent && isElement(parent) ? parent : element
}

const levels = 4
const longestBefore = 60

/**
 * Tells who stands in a figure or after a sentence: `Snow in May. By Ana Ruiz` names the photographer.
 * What stands around is looked at once, however many stand in it.
 */
class Credits {
  private readonly behindText = new Map<Element, boolean>()
  private readonly captions = new Map<Element, boolean>()

  constructor(private readonly text: ElementText) {}

  has(element: Element): boolean {
    return this.isInCaption(element) || this.isBehindText(element)
  }

  isBehindText(element: Element): boolean {
    return remembered(this.behindText, element, () => {
      const last = before(element)
      return last !== undefined && this.text.piecesOf(last, longestBefore) === undefined
    })
  }

  private isInCaption(element: Element): boolean {
    let up: Element | undefined = element
    for (let level = 0; up && level < levels; level++) {
      if (this.isCaption(up)) return true
      up = up.parent && isElement(up.parent) ? up.parent : undefined
    }
    return false
  }

  private isCaption(element: Element): boolean {
    const { name, attribs } = element
    return captions.has(name) || remembered(this.captions, element, () => caption.test(attribs['class'] ?? ''))
  }
}

function remembered<Key>(known: Map<Key, boolean>, key: Key, find: () => boolean): boolean {
  const found = known.get(key) ?? find()
  known.set(key, found)
  return found
}

const caption = /caption|credit|photo|image/i
