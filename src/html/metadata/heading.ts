import type { AnyNode, Element } from 'domhandler'
import { endOf, isElement, startOf } from '../parse.js'
import type { Clue } from './clue.js'
import { wordsOf } from './likeness.js'
import { joined, type Piece, piecesOf } from './text-of.js'

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
  /** Whether it is the name of the site, or the path to the page. */
  readonly isFurniture: boolean
}

const longest = 400
const titled = /title|headline/i
const logo = /logo|masthead|\bbrand|site-?(?:title|name)/i
const breadcrumb = /breadcrumb/i
/** What stands above or below the headline and is none. */
const beside =
  /kicker|over-?(?:line|title)|roof-?line|top-?line|eye-?brow|dachzeile|spitzmarke|strap-?line|sub-?(?:title|line|head)|title-?header|pre-?(?:title|headline)|super-?title|antetitulo|occhiello|surtitre|rubri[ck]|hidden|sr-only/i

/** The headings of a page as they may be its headline: without a kicker or a subtitle whose element says what it is. */
export function readHeading(element: Element, html: string): Heading[] {
  const whole = piecesOf(element, longest) ?? []
  const bare = piecesOf(element, longest, isBeside) ?? []
  const pieces = wordsOf(joined(bare)).length > 1 ? bare : whole
  const value = trimmed(joined(pieces))
  if (value === '') return []
  const origin = {
    source: { start: startOf(element), end: endOf(element, html) },
    rule: 'html/metadata/heading',
  }
  return [
    {
      value,
      origin,
      whole: joined(whole),
      pieces: pieces.map(({ text }) => text),
      isNamed: titled.test(element.attribs['class'] ?? '') || element.attribs['itemprop'] === 'headline',
      isLinked: isLink(element.parent) || pieces.every((piece) => isInLink(piece, element)),
      isFurniture: isFurniture(element),
    },
  ]
}

/** How far above a heading what it is may be said. */
const levels = 3

function isFurniture(element: Element): boolean {
  let up: AnyNode | null = element
  for (let level = 0; up && isElement(up) && level < levels; level++, up = up.parent) {
    const { id = '', class: classes = '' } = up.attribs
    if (breadcrumb.test(classes) || breadcrumb.test(id)) return true
    if (level < 2 && (logo.test(classes) || logo.test(id))) return true
  }
  return false
}

function isLink(node: AnyNode | null): boolean {
  return node !== null && isElement(node) && node.name === 'a'
}

function isBeside({ attribs }: Element): boolean {
  return beside.test(attribs['class'] ?? '')
}

function isInLink({ parent }: Piece, top: Element): boolean {
  for (let up: AnyNode | null = parent; up && isElement(up) && up !== top; up = up.parent)
    if (up.name === 'a') return true
  return false
}

const marks = /^[\s:|–—-]{1,10}|[\s|–—-]{1,10}$/g

/** Without the mark that parted it from a kicker. */
function trimmed(text: string): string {
  return text.replace(marks, '')
}
