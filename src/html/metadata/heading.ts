import { wordsOf } from '../../page/metadata/likeness.js'
import { findIn } from '../parse/look.js'
import { type AnyNode, type Element, isElement } from '../parse/node.js'
import { endOf, startOf } from '../parse/parse.js'
import { isSelfLink } from '../structure/self-link.js'
import { articleAround, NamePattern } from './around.js'
import { type ElementText, joined, type Piece } from './text-of.js'
import type { Clue } from './values.js'

/** The text of a heading, without what its elements say is beside it: a kicker, a subtitle. */
export interface Heading extends Clue {
  /** With all of that. */
  readonly whole: string
  /** The value element by element. */
  readonly pieces: readonly string[]
  /** Whether its class says that it is a title. */
  readonly isNamed: boolean
  /** Whether all of it is a link: the headline of another story. */
  readonly isLinked: boolean
  /** Whether it stands in an `<article>`. */
  readonly isInArticle: boolean
  /** Whether it is the name of the site, or the path to the page. */
  readonly isFurniture: boolean
  /** Whether it links to the home page, and is therefore the name of the site. */
  readonly isSite: boolean
}

const LONGEST = 400
const TITLED = /title|headline/i
const LOGO = /logo|masthead|\bbrand|site-?(?:title|name)/i
const BREADCRUMB = /breadcrumb/i
/** What stands above or below the headline and is none. */
const BESIDE =
  /kicker|over-?(?:line|title)|roof-?line|top-?line|eye-?brow|dachzeile|spitzmarke|strap-?line|sub-?(?:title|line|head)|title-?header|pre-?(?:title|headline)|super-?title|antetitulo|occhiello|surtitre|rubri[ck]|hidden|sr-only/i

/** How far above a heading what it is may be said. */
const LEVELS = 3

/**
 * Reads the headings of a page as they may be its headline: without a kicker or a subtitle whose element says what it is.
 * What elements say of themselves is looked at once, however many headings they stand in or around.
 */
export class HeadingReader {
  private readonly beside = new NamePattern(BESIDE)
  private readonly logo = new NamePattern(LOGO)
  private readonly breadcrumb = new NamePattern(BREADCRUMB)

  constructor(private readonly text: ElementText) {}

  read(element: Element): Heading[] {
    const isBeside = (inside: Element) => this.beside.isInClasses(inside)
    let holdsBeside = false
    const all = this.text.piecesOf(element, LONGEST, (inside) => {
      holdsBeside ||= isBeside(inside)
      return isSelfLink(inside)
    })
    const whole = all ?? []
    const bare =
      all && !holdsBeside
        ? all
        : (this.text.piecesOf(element, LONGEST, (inside) => isSelfLink(inside) || isBeside(inside)) ?? [])
    const pieces = wordsOf(joined(bare)).length > 1 ? bare : whole
    const value = trimmed(joined(pieces))
    if (value === '') return []
    const source = { start: startOf(element), end: endOf(element) }
    const isSite = leadsHome(element)
    return [
      {
        value,
        origin: { source, rule: 'html/metadata/heading' },
        whole: joined(whole),
        pieces: pieces.map(({ text }) => text),
        isNamed: TITLED.test(element.get('class') ?? '') || element.get('itemprop') === 'headline',
        isLinked: isLink(element.parent) || areInLinks(pieces, element),
        isInArticle: articleAround(element) !== undefined,
        isFurniture: isSite || this.isFurniture(element),
        isSite,
      },
    ]
  }

  private isFurniture(element: Element): boolean {
    let up: AnyNode | null = element
    for (let level = 0; up && isElement(up) && level < LEVELS; level++, up = up.parent) {
      const id = up.get('id')
      if (this.breadcrumb.isInNames(up, id) || (level < 2 && this.logo.isInNames(up, id))) return true
    }
    return false
  }
}

function leadsHome(element: Element): boolean {
  const { parent } = element
  const link =
    parent && isElement(parent) && parent.name === 'a' ? parent : findIn(element, ({ name }) => name === 'a', FEW_NODES)
  return HOME.test(link?.get('href') ?? '')
}

const FEW_NODES = 8
const HOME = /(?:^|:\/\/[^/?#]{1,100})\/$|:\/\/[^/?#]{1,100}$/

function isLink(node: AnyNode | null): boolean {
  return node !== null && isElement(node) && node.name === 'a'
}

/** Whether each piece stands in a link; those in one element do so together. */
function areInLinks(pieces: readonly Piece[], top: Element): boolean {
  return [...new Set(pieces.map(({ parent }) => parent))].every((parent) => isInLink(parent, top))
}

function isInLink(element: Element, top: Element): boolean {
  for (let up: AnyNode | null = element; up && isElement(up) && up !== top; up = up.parent)
    if (up.name === 'a') return true
  return false
}

const MARKS = /^[\s:|–—-]{1,10}|[\s|–—-]{1,10}$/g

/** Without the mark that parted it from a kicker. */
function trimmed(text: string): string {
  return text.replace(MARKS, '')
}
