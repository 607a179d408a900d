import type { AnyNode, Document, Element } from 'domhandler'
import { isElement } from '../../parse/node.js'
import { endOf, startOf } from '../../parse/parse.js'
import { visit } from '../../parse/visit.js'
import { remembered } from '../remembered.js'
import { type ElementText, lineOf } from '../text-of.js'
import { type Authors, nobody } from './authors-of.js'
import { linesOf } from './byline-lines.js'
import { Name, namesOf } from './names.js'
import { isHelp, opensByline } from './opening.js'
import { namesHouse, peopleOf } from './people.js'
import { isProfile } from './profile.js'

/** A page with more bylines than these is a list. */
const MOST_BYLINES = 200
const LONGEST_TEXT = 300
const LONGEST_LINE = 100
/** What says who wrote is a line of its own. */
const LONGEST_OPENED = 60
const MOST_WORDS = 4
const LEVELS = 8
const UNREAD: ReadonlySet<string> = new Set(
  'head script style noscript template svg figure figcaption form nav'.split(' '),
)
/** Names in these are those of a menu, of other stories and of their writers. */
const ASIDE: ReadonlySet<string> = new Set('nav aside li'.split(' '))
const OF_OTHERS = /comment|komment|related|sidebar|quote/i

interface Signed {
  readonly names: readonly string[]
  readonly element: Element
}

/**
 * The people whom a page names far from its headline, as at the foot of the story, by elements that say they hold a
 * name, links to the pages of authors or lines that open with “By”. Only if all that the page gives so is one byline:
 * nobody where another is a house, an account or another name, as on a list, a forum or below a story of an agency.
 *
 * `<h1>Rain</h1> … <p>Written by <a href="/ana">Ana Ruiz</a></p>` → Ana Ruiz
 */
export function loneAuthor(root: Document, html: string, houses: ReadonlySet<string>, reader: ElementText): Authors {
  const bylines = new FarBylines(houses, reader)
  visit(root, bylines)
  const signed = bylines.lone
  if (!signed) return nobody
  const source = { start: startOf(signed.element), end: endOf(signed.element, html) }
  return { names: signed.names, origins: [{ source, rule: 'html/metadata/lone-byline' }] }
}

/** Collects what a page says of who wrote, wherever it stands. */
class FarBylines {
  private readonly found: Signed[] = []
  private readonly known = new Map<string, number>()
  private readonly asides = new Map<Element, boolean>()
  private tried = 0
  private isMixed = false
  private heard = ''
  /** Whether a heading was the last that was heard but for labels: what follows tells of the story that it heads. */
  private isHeaded = false

  constructor(
    private readonly houses: ReadonlySet<string>,
    private readonly reader: ElementText,
  ) {}

  /** The one byline that all others agree with. */
  get lone(): Signed | undefined {
    const [first, ...others] = this.found
    if (!first || this.isMixed || first.names.some((name) => name.split(' ').length > MOST_WORDS)) return undefined
    return others.every(({ names }) => names.join() === first.names.join()) ? first : undefined
  }

  enter(node: AnyNode): boolean {
    // There is no lone byline any more, whatever else stands on the page.
    if (this.isMixed) return false
    if (isElement(node)) {
      if (UNREAD.has(node.name)) return false
      if (saysWho(node, this.known) && !isAside(node, this.asides)) this.add(node)
      return true
    }
    if (node.nodeType === 3 && node.parent && isElement(node.parent)) this.listen(node.data, node.parent)
    return false
  }

  private listen(text: string, parent: Element): void {
    if (!SAYS.test(text)) return
    const line = text.length <= LONGEST_TEXT ? lineOf(text) : text
    if (line === '') return
    const isShort = line.length <= LONGEST_LINE
    if (isShort && this.isByline(line, parent)) this.add(parent)
    this.heard = isShort ? line : ''
    this.isHeaded = HEADING.test(parent.name) || (this.isHeaded && isShort)
  }

  private isByline(line: string, parent: Element): boolean {
    return opensByline(line) && this.reader.textOf(parent, LONGEST_OPENED) !== '' && !isAside(parent, this.asides)
  }

  private add(element: Element): void {
    if (this.isMixed || this.isHeaded || isHelp(this.heard)) return
    const lines = linesOf(element, this.reader)
    this.isMixed = this.tried++ > MOST_BYLINES || lines.some(({ text }) => namesHouse(text, this.houses))
    const names = lines.map(({ text }) => peopleOf(text, { houses: this.houses })).find((people) => people.length > 0)
    if (names) this.found.push({ names, element })
    else this.isMixed ||= isPenName(lines[0]?.text ?? '', this.houses)
  }
}

const HEADING = /^h[1-6]$/
const SAYS = /\S/
const PEN_NAME = /^[^\s:|·–—]{3,25}$/

/** An account, as on a forum: `toro77`, but no label or button. */
function isPenName(text: string, houses: ReadonlySet<string>): boolean {
  if (!PEN_NAME.test(text)) return false
  return DIGIT.test(text) || peopleOf(text, { houses, named: true }).length > 0
}

const DIGIT = /\d/

function saysWho({ name, attribs }: Element, known: Map<string, number>): boolean {
  return (namesOf(attribs, known) & Name.byline) !== 0 || (name === 'a' && isProfile(attribs['href'] ?? ''))
}

/** `known` remembers, for many stand in one. */
function isAside(element: Element, known: Map<Element, boolean>): boolean {
  let up: AnyNode | null = element
  for (let level = 0; up && isElement(up) && level < LEVELS; level++, up = up.parent) {
    const { name, attribs } = up
    const { id = '', class: classes = '' } = attribs
    if (remembered(known, up, () => ASIDE.has(name) || OF_OTHERS.test(classes) || OF_OTHERS.test(id))) return true
  }
  return false
}
