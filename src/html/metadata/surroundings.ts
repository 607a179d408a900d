import type { Words } from '../../locale/at-hand.js'
import { decodeEntities } from '../../repair/entities.js'
import { type AnyNode, childrenOf, type Document, type Element, isElement, type Text } from '../parse/node.js'
import { startOf } from '../parse/parse.js'
import { type Visitor, visit } from '../parse/visit.js'
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

const YEAR = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/
const BLANK = /^\s*$/
const HEADING = /^h[1-6]$/
/** More authors than these above a headline are a list of them. */
const MOST_BEFORE = 4
/** More elements with dates above it, too: one date may stand in several. */
const MOST_DATES_BEFORE = 4
const LONGEST_LINE = 100
/** The same with the blanks of the source. */
const LONGEST_WRAPPED = 300

/** Looks around a headline, or through the whole page if it has none; not in the articles of other headlines. */
export function lookAround(
  root: Document,
  headline: Element | undefined,
  reader: ElementText,
  words: Words,
  others: ReadonlySet<Element> = NONE,
): Surroundings {
  const around = new Around(headline, reader, words, others)
  visit(root, around)
  return around.surroundings()
}

/** What is seen and heard on the way from some way above a headline to some way below it. */
class Around implements Visitor {
  private readonly start: number
  private readonly end: number
  private readonly bylines: Element[] = []
  private readonly dates: Element[] = []
  private readonly links: Element[] = []
  private readonly openings: Element[] = []
  private readonly before = new Map<Element, string>()
  private readonly credits: Credits
  private readonly names = new Map<string, number>()
  /** The end of the last text, and how much of it there was below the headline. */
  private heard = ''
  private heardBelow = 0

  constructor(
    private readonly headline: Element | undefined,
    private readonly reader: ElementText,
    private readonly words: Words,
    private readonly others: ReadonlySet<Element>,
  ) {
    this.start = headline ? startOf(headline) - UNITS_BEFORE : 0
    this.end = headline?.endIndex ?? 0
    this.credits = new Credits(reader, headline)
  }

  endsAt(node: AnyNode): boolean {
    return !this.isNear(node) && !this.mayBeDated(node)
  }

  enter(node: AnyNode): boolean {
    if ((node.endIndex ?? 0) < this.start) return false
    if (!isElement(node)) {
      if (node.nodeType === 3 && node.parent && isElement(node.parent)) this.listen(node, node.parent)
      return false
    }
    if (SKIPPED.has(node.name) && !holds(node, this.headline)) return false
    if (this.others.has(node)) return false
    this.look(node)
    return true
  }

  surroundings(): Surroundings {
    const { headline, bylines, links, openings, before, credits } = this
    const after = links.filter((link) => !headline || startOf(link) > startOf(headline))
    const profiles = after.length > 0 ? after : links.length > MOST_BEFORE ? [] : links
    return { bylines, dates: datesOf(this.dates, headline), profiles, openings, before, credits }
  }

  private isNear(node: AnyNode): boolean {
    return !this.headline || startOf(node) <= this.end + UNITS_AFTER
  }

  private mayBeDated(node: AnyNode): boolean {
    return this.heardBelow <= TEXT_AFTER_OF_DATES && startOf(node) <= this.end + UNITS_AFTER_OF_DATES
  }

  private look(element: Element): void {
    const names = namesOf(element.attribs, this.names)
    if (element.name === 'time' || names & Name.date) this.add(this.dates, element)
    if (!this.isNear(element)) return
    if (names & Name.byline) this.add(this.bylines, element)
    if (this.isLinkToProfile(element)) this.add(this.links, element)
  }

  private isLinkToProfile(element: Element): boolean {
    const { name, attribs } = element
    if (name !== 'a' || !attribs['href'] || !isProfile(attribs['href'])) return false
    return !this.credits.has(element) && !this.credits.isBehindText(above(element))
  }

  private listen(node: Text, parent: Element): void {
    const { data } = node
    const text = data.includes('&') ? decodeEntities(data) : data
    if (BLANK.test(text)) return
    if (startOf(node) > this.end) this.heardBelow += text.length
    if (text.length <= LONGEST_WRAPPED && this.openings.length < MOST_ELEMENTS && this.isNear(node))
      this.listenForByline(lineOf(data), parent)
    if (text.length <= LONGEST_LINE && YEAR.test(text) && this.dates.at(-1) !== parent) this.add(this.dates, parent)
    this.heard = text.slice(-LONGEST_LINE)
  }

  private listenForByline(line: string, parent: Element): void {
    if (line.length > LONGEST_LINE || HEADING.test(parent.name)) return
    if (!opensByline(line, this.words) || this.credits.has(parent)) return
    if (opensSmall(line) && this.reader.textOf(parent, LONGEST_LINE) === '') return
    this.openings.push(isAlone(line, parent, this.words) ? above(parent) : parent)
  }

  private add(list: Element[], element: Element): void {
    if (list.length >= MOST_ELEMENTS) return
    list.push(element)
    this.before.set(element, this.heard)
  }
}

/** Dates in several elements above a headline are those of a list, where some stand below it. */
function datesOf(dates: readonly Element[], headline: Element | undefined): readonly Element[] {
  if (!headline) return dates
  const below = dates.filter((date) => startOf(date) > startOf(headline))
  return below.length > 0 && dates.length - below.length > MOST_DATES_BEFORE ? below : dates
}

const NONE: ReadonlySet<Element> = new Set()
const SKIPPED: ReadonlySet<string> = new Set(['head', 'title', 'script', 'style', 'noscript', 'template', 'svg'])

/** Whether a headline stands in an element: that of a page whose head is never closed stands in the head. */
function holds(element: Element, headline: Element | undefined): boolean {
  return headline !== undefined && startOf(element) < startOf(headline) && (element.endIndex ?? 0) > startOf(headline)
}

/** Whether an element holds the opening alone, as in `<span>By</span> <a>Ana Ruiz</a>`. */
function isAlone(opening: string, element: Element, words: Words): boolean {
  return childrenOf(element).every((child) => child.nodeType === 3) && opened(opening, words).text === ''
}
