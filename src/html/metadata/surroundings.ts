import { type AnyNode, childrenOf, type Document, type Element, isElement } from '../parse/node.js'
import { startOf } from '../parse/parse.js'
import { above, Credits } from './people/credit.js'
import { Name, namesOf } from './people/names.js'
import { opened, opensByline, opensSmall } from './people/opening.js'
import { isProfile } from './people/profile.js'
import { type ElementText, lineOf } from './text-of.js'

/** How far from the headline its byline and date may stand, in UTF-16 units of source. */
const UNITS_BEFORE = 3000
const UNITS_AFTER = 12_000
/** A date may stand further below where the source says so little: names there are those of other stories. */
const UNITS_AFTER_OF_DATES = 100_000
const TEXT_AFTER_OF_DATES = 2500
const MOST_ELEMENTS = 40

/** What stands around the headline, in source order. */
export interface Surroundings {
  /** Elements that say by `rel`, `itemprop`, `property`, class or id that they name who wrote something. */
  readonly bylines: readonly Element[]
  /** `<time>`, elements that say they hold a date, and those that hold a short text with a year. */
  readonly dates: readonly Element[]
  /** Links to the page of an author. */
  readonly profiles: readonly Element[]
  /** Texts that open like a byline: `By <a>Ana Ruiz</a>`. */
  readonly openings: readonly Element[]
  /** The text that stands in front of each of these elements. */
  readonly before: ReadonlyMap<Element, string>
  /** Which of them belong to a picture. */
  readonly credits: Credits
}

/** `&#x2019;` has none. */
const YEAR = /(?:^|[^\dx])(?:19|20)\d\d(?:\D|$)/
const BLANK = /^\s*$/
const HEADING = /^h[1-6]$/
/** More authors than these above a headline are a list of them. */
const MOST_BEFORE = 4
/** More elements with dates above it, too: one date may stand in several. */
const MOST_DATES_BEFORE = 4
const LONGEST_LINE = 100
/** The same with the blanks of the source. */
const LONGEST_WRAPPED = 300

/** Looks around a headline, or through the whole page if it has none. */
export function lookAround(root: Document, headline: Element | undefined, reader: ElementText): Surroundings {
  const from = headline ? startOf(headline) - UNITS_BEFORE : 0
  const below = headline ? (headline.endIndex ?? 0) : 0
  const isNear = (at: number) => !headline || at <= below + UNITS_AFTER
  const mayBeDated = (at: number) => heardBelow <= TEXT_AFTER_OF_DATES && at <= below + UNITS_AFTER_OF_DATES
  const bylines: Element[] = []
  const dates: Element[] = []
  const links: Element[] = []
  const openings: Element[] = []
  const before = new Map<Element, string>()
  let heard = ''
  let heardBelow = 0
  const seen = new Map<string, number>()
  const credits = new Credits(reader, headline)

  function look(element: Element): void {
    const { name, attribs } = element
    const names = namesOf(attribs, seen)
    if ((name === 'time' || names & Name.date) && dates.length < MOST_ELEMENTS) {
      dates.push(element)
      before.set(element, heard)
    }
    if (!isNear(startOf(element))) return
    if (names & Name.byline && bylines.length < MOST_ELEMENTS) {
      bylines.push(element)
      before.set(element, heard)
    }
    const { href } = attribs
    if (name === 'a' && href && links.length < MOST_ELEMENTS && isProfile(href)) {
      if (!credits.has(element) && !credits.isBehindText(above(element))) {
        links.push(element)
        before.set(element, heard)
      }
    }
  }

  function listen(text: string, parent: Element, at: number): void {
    if (BLANK.test(text)) return
    if (at > below) heardBelow += text.length
    const said = heard
    heard = text.slice(-LONGEST_LINE)
    const line = isNear(at) && openings.length < MOST_ELEMENTS ? lineIn(text) : ''
    if (isOpening(line, parent)) openings.push(isAlone(line, parent) ? above(parent) : parent)
    if (text.length > LONGEST_LINE) return
    if (YEAR.test(text) && dates.at(-1) !== parent && dates.length < MOST_ELEMENTS) {
      dates.push(parent)
      before.set(parent, said)
    }
  }

  function isOpening(line: string, parent: Element): boolean {
    if (HEADING.test(parent.name) || !opensByline(line) || credits.has(parent)) return false
    return !opensSmall(line) || reader.textOf(parent, LONGEST_LINE) !== ''
  }

  let node: AnyNode | null = root.first
  while (node && (isNear(startOf(node)) || mayBeDated(startOf(node)))) {
    const isBefore = (node.endIndex ?? 0) < from
    if (isElement(node)) {
      if (!isBefore && (!SKIPPED.has(node.name) || holds(node, headline))) {
        look(node)
        const inside: AnyNode | null = node.first
        if (inside) {
          node = inside
          continue
        }
      }
    } else if (node.nodeType === 3 && !isBefore && node.parent && isElement(node.parent))
      listen(node.data, node.parent, startOf(node))
    while (node && !node.next) node = node.parent === root ? null : node.parent
    node = node?.next ?? null
  }
  const after = links.filter((link) => !headline || startOf(link) > startOf(headline))
  const profiles = after.length > 0 ? after : links.length > MOST_BEFORE ? [] : links
  return { bylines, dates: datesOf(dates, headline), profiles, openings, before, credits }
}

/** Dates in several elements above a headline are those of a list, where some stand below it. */
function datesOf(dates: readonly Element[], headline: Element | undefined): readonly Element[] {
  if (!headline) return dates
  const below = dates.filter((date) => startOf(date) > startOf(headline))
  return below.length > 0 && dates.length - below.length > MOST_DATES_BEFORE ? below : dates
}

/** A short text in one line, nothing of a longer one. */
function lineIn(text: string): string {
  const line = text.length <= LONGEST_WRAPPED ? lineOf(text) : ''
  return line.length <= LONGEST_LINE ? line : ''
}

const SKIPPED: ReadonlySet<string> = new Set(['head', 'title', 'script', 'style', 'noscript', 'template', 'svg'])

/** Whether a headline stands in an element: that of a page whose head is never closed stands in the head. */
function holds(element: Element, headline: Element | undefined): boolean {
  return headline !== undefined && startOf(element) < startOf(headline) && (element.endIndex ?? 0) > startOf(headline)
}

/** Whether an element holds the opening alone, as in `<span>By</span> <a>Ana Ruiz</a>`. */
function isAlone(opening: string, element: Element): boolean {
  return childrenOf(element).every((child) => child.nodeType === 3) && opened(opening).text === ''
}
