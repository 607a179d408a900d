import { firstWhere } from '../../edit/first-where.js'
import type { Words } from '../../locale/at-hand.js'
import { Kind } from '../parse/columns.js'
import { isIn, nameSet, numberOf } from '../parse/names.js'
import { childrenOf, type Element, isElement, type Parent, type Tree } from '../parse/node.js'
import { startOf } from '../parse/parse.js'
import { above, Credits } from './people/credit.js'
import { isProfile, Name, namesOf } from './people/names.js'
import { opened, opensByline, opensSmall } from './people/opening.js'
import type { ElementText } from './text-of.js'
import { May, type Texts } from './texts.js'

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
const HEADING = /^h[1-6]$/
/** More authors than these above a headline are a list of them. */
const MOST_BEFORE = 4
/** More elements with dates above it, too: one date may stand in several. */
const MOST_DATES_BEFORE = 4
const LONGEST_LINE = 100

const SKIPPED = /* @__PURE__ */ nameSet('head title script style noscript template svg')
const TIME = /* @__PURE__ */ numberOf('time')
const A = /* @__PURE__ */ numberOf('a')
const HREF = /* @__PURE__ */ numberOf('href')

/** Where to look for what stands around a headline. */
export interface Place {
  /** Without one, the whole page is looked through. */
  readonly headline: Element | undefined
  /** The articles of other headlines. */
  readonly others: ReadonlySet<Element>
  readonly texts: Texts
  readonly reader: ElementText
  readonly words: Words
}

/** Looks around a headline, or through the whole page if it has none; not in the articles of other headlines. */
export function lookAround(place: Place): Surroundings {
  const around = new Around(place)
  around.look()
  return around.surroundings()
}

/** What is found between some way above a headline and some way below it. */
class Around {
  private readonly tree: Tree
  private readonly bylines: Element[] = []
  private readonly dates: Element[] = []
  private readonly links: Element[] = []
  private readonly openings: Element[] = []
  private readonly before = new Map<Element, string>()
  private readonly credits: Credits
  private readonly names = new Map<string, number>()
  private readonly end: number
  /** The last text, and how much of it there was below the headline. */
  private heard = -1
  private heardBelow = 0

  constructor(private readonly place: Place) {
    const { texts, reader, headline } = place
    this.tree = texts.tree
    this.end = headline?.endIndex ?? 0
    this.credits = new Credits(reader, headline)
  }

  look(): void {
    const { headline, others, texts } = this.place
    const { kinds, after, starts, ends } = this.tree
    const start = headline ? startOf(headline) - UNITS_BEFORE : 0
    let nth = 0
    for (let at = 1; at < kinds.length; ) {
      const kind = kinds[at] as number
      if (!this.isNear(starts[at] as number) && !this.mayBeDated(starts[at] as number)) return
      const isPassed =
        (ends[at] as number) <= start ||
        (kind >= 0 && isIn(SKIPPED, kind) && !this.holdsHeadline(at)) ||
        (others.size > 0 && kind >= 0 && others.has(this.tree.node(at) as Element))
      if (isPassed || (kind < 0 && kind !== Kind.text)) at = after[at] as number
      else if (kind >= 0) this.lookAt(at++, kind)
      else {
        if ((texts.rows[nth] as number) < at)
          nth = firstWhere(texts.rows.length, (one) => (texts.rows[one] as number) >= at)
        if (texts.rows[nth] === at) this.listen(nth)
        at++
      }
    }
  }

  surroundings(): Surroundings {
    const { bylines, links, openings, before, credits } = this
    const { headline } = this.place
    const after = links.filter((link) => !headline || startOf(link) > startOf(headline))
    const profiles = after.length > 0 ? after : links.length > MOST_BEFORE ? [] : links
    return { bylines, dates: datesOf(this.dates, headline), profiles, openings, before, credits }
  }

  private isNear(start: number): boolean {
    return !this.place.headline || start <= this.end + UNITS_AFTER
  }

  private mayBeDated(start: number): boolean {
    return this.heardBelow <= TEXT_AFTER_OF_DATES && start <= this.end + UNITS_AFTER_OF_DATES
  }

  /** Whether the headline stands in an element: that of a page whose head is never closed stands in the head. */
  private holdsHeadline(at: number): boolean {
    const { headline } = this.place
    return headline !== undefined && at < headline.at && headline.at < (this.tree.after[at] as number)
  }

  private lookAt(at: number, kind: number): void {
    const { tree } = this
    const names = namesOf(tree, at, this.names)
    if (kind === TIME || names & Name.date) this.add(this.dates, tree.node(at) as Element)
    if (!this.isNear(tree.starts[at] as number)) return
    if (names & Name.byline) this.add(this.bylines, tree.node(at) as Element)
    if (kind === A && this.isLinkToProfile(at)) this.add(this.links, tree.node(at) as Element)
  }

  private isLinkToProfile(at: number): boolean {
    const href = this.tree.valueAt(at, HREF)
    if (!href || !isProfile(href)) return false
    const element = this.tree.node(at) as Element
    return !this.credits.has(element) && !this.credits.isBehindText(above(element))
  }

  private listen(nth: number): void {
    const { texts } = this.place
    if (texts.isBlank(nth)) return
    const start = this.tree.starts[texts.rows[nth] as number] as number
    if (start > this.end) this.heardBelow += texts.lengths[nth] as number
    if (texts.may(nth, May.open | May.digit)) this.listenTo(texts.lineAt(nth), texts.parentOf(nth), start)
    this.heard = nth
  }

  private listenTo(line: string, parent: Parent, start: number): void {
    if (line.length > LONGEST_LINE || !isElement(parent)) return
    if (this.openings.length < MOST_ELEMENTS && this.isNear(start)) this.listenForByline(line, parent)
    if (YEAR.test(line) && this.dates.at(-1) !== parent) this.add(this.dates, parent)
  }

  private listenForByline(line: string, parent: Element): void {
    const { words, reader } = this.place
    if (HEADING.test(parent.name) || !opensByline(line, words) || this.credits.has(parent)) return
    if (opensSmall(line) && reader.textOf(parent, LONGEST_LINE) === '') return
    this.openings.push(isAlone(line, parent, words) ? above(parent) : parent)
  }

  private add(list: Element[], element: Element): void {
    if (list.length >= MOST_ELEMENTS) return
    list.push(element)
    this.before.set(element, this.heard < 0 ? '' : this.place.texts.endOf(this.heard))
  }
}

/** Dates in several elements above a headline are those of a list, where some stand below it. */
function datesOf(dates: readonly Element[], headline: Element | undefined): readonly Element[] {
  if (!headline) return dates
  const below = dates.filter((date) => startOf(date) > startOf(headline))
  return below.length > 0 && dates.length - below.length > MOST_DATES_BEFORE ? below : dates
}

/** Whether an element holds the opening alone, as in `<span>By</span> <a>Ana Ruiz</a>`. */
function isAlone(opening: string, element: Element, words: Words): boolean {
  return childrenOf(element).every((child) => child.nodeType === 3) && opened(opening, words).text === ''
}
