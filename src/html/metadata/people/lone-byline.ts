import type { Found } from '../../../document.js'
import { opensWithGivenName } from '../../../story/given-names.table.js'
import { Kind } from '../../parse/columns.js'
import { roleOf } from '../../parse/elements.js'
import { isIn, nameSet, numberOf } from '../../parse/names.js'
import { childrenOf, type Element, isElement, type Parent, type Text, type Tree } from '../../parse/node.js'
import { endOf, startOf } from '../../parse/parse.js'
import type { Beside } from '../around.js'
import type { ElementText } from '../text-of.js'
import { May, type Texts } from '../texts.js'
import { type Authors, nobody } from './authors-of.js'
import { linesOf } from './bylines.js'
import { above } from './credit.js'
import { isProfile, Name, namesOf } from './names.js'
import { isHelp, opened, opensByline } from './opening.js'
import { peopleOf } from './people.js'
import { type Naming, nameKey } from './publisher.js'

const LONGEST = 100
const MOST_CANDIDATES = 60
const LEVELS = 8
/** A story has so many paragraphs above its signature. */
const FEWEST_ABOVE = 3

interface Signed {
  readonly start: number
  readonly end: number
  readonly people: readonly string[]
}

/**
 * The people whom a page names far from its headline, where nothing near it does: in microdata, behind “Written by”, as the
 * signature in the last paragraph of the story, or in an element that says by `rel`, class or address that it names who wrote; not
 * below the headline of another story. Nobody if these name different people: then they are those of a list.
 *
 * `<p>… it rained.</p><p><em>By Ana Ruiz</em></p>` → `Ana Ruiz`
 */
export function loneByline(texts: Texts, naming: Naming, text: ElementText, beside: Beside): Authors {
  const { tree } = texts
  const { kinds, after } = tree
  const bylines: Signed[] = []
  const signatures: Signed[] = []
  const named: Signed[] = []
  const seen = new Map<string, number>()
  /** Whether an element that should name somebody says something else, as in a list of users. */
  let isMixed = false
  const add = (list: Signed[], element: Element, people: readonly string[]) => {
    const key = people.map(nameKey).join()
    const isKnown = list.some((one) => one.people.map(nameKey).join() === key)
    if (people.length > 0 && !isKnown && list.length < MOST_CANDIDATES && !beside.has(element))
      list.push({ start: startOf(element), end: endOf(element), people })
  }
  let nth = 0
  let below = Number.POSITIVE_INFINITY
  for (let at = 1; at < kinds.length; ) {
    const kind = kinds[at] as number
    while ((texts.rows[nth] as number) < at) nth++
    if (kind < 0 ? kind !== Kind.text : isIn(UNREAD, kind)) {
      at = after[at] as number
      continue
    }
    if (texts.rows[nth] === at) {
      below += texts.lengths[nth] as number
      const block = bylineAt(texts, nth, below, naming, text)
      const line = block && bylineIn(block, texts, nth, naming, text)
      if (block && line) add(bylines, block, peopleOf(line, naming))
    } else if (kind >= 0) {
      if (isIn(HEADINGS, kind)) below = 0
      const said = tree.valueAt(at, ITEM_PROP)
      if (said !== undefined && AUTHOR.test(said)) {
        const element = tree.node(at) as Element
        add(bylines, element, peopleOf(text.textOf(element, LONGEST), { ...naming, named: false }))
      } else if (kind === P && (isLast(tree, at) || isRight(tree, at))) {
        const paragraph = tree.node(at) as Element
        add(signatures, paragraph, signatureIn(paragraph, naming, text))
      }
      // Once these disagree, no more of them need be read.
      if (
        below > LONGEST_HEADLINE &&
        named.length < 2 &&
        !isMixed &&
        (namesOf(tree, at, seen) & Name.byline || isAuthorLink(tree, at, kind))
      ) {
        const element = tree.node(at) as Element
        // A link in a sentence names somebody in the story.
        const [line] = kind === A && text.textOf(above(element), LONGEST) === '' ? [] : linesOf(element, text)
        // The box of an author begins with the name, and a biography follows.
        const opening = line?.text ?? (kind === A ? '' : text.openingOf(element))
        const people = opening.length > LONGEST ? [] : peopleOf(opening, naming)
        const isHelper = isHelp(nth > 0 ? texts.endOf(nth - 1) : '', naming.words)
        if (people.length > 0 && !isHelper) add(named, element, people)
        else isMixed = !isHelper && kind !== A && text.textOf(element, LONGEST) !== ''
      }
    }
    at++
  }
  const [first, another] = [bylines, signatures, named].find(({ length }) => length > 0) ?? []
  const isSure = first && (named[0] !== first || (!isMixed && first.people.every(opensWithGivenName)))
  return isSure && !another ? authorsIn(first) : nobody
}

const isAuthorLink = (tree: Tree, at: number, kind: number): boolean =>
  kind === A && isProfile(tree.valueAt(at, HREF) ?? '')

const A = /* @__PURE__ */ numberOf('a')
const HREF = /* @__PURE__ */ numberOf('href')
const AUTHOR = /^author$/i
const HEADINGS = /* @__PURE__ */ nameSet('h1 h2 h3')
const P = /* @__PURE__ */ numberOf('p')
const ITEM_PROP = /* @__PURE__ */ numberOf('itemprop')
/** A byline within so many code units of a heading is that of another story. */
const LONGEST_HEADLINE = 200
const UNREAD = /* @__PURE__ */ nameSet('head script style noscript template svg nav aside')

function authorsIn({ start, end, people }: Signed): Authors {
  const origin: Found = { source: { start, end }, rule: 'html/metadata/signature' }
  return { names: people, origins: [origin] }
}

/**
 * The block that a text opens like a byline, if nothing stands in it before: `<p><em>By <b>Ana Ruiz</b></em></p>`
 * None right below a heading, where the byline of another story stands.
 */
function bylineAt(texts: Texts, nth: number, below: number, { words }: Naming, text: ElementText): Element | undefined {
  if (!texts.may(nth, May.open)) return undefined
  const line = texts.lineAt(nth)
  if (line === '' || line.length > LONGEST || !opensByline(line, words)) return undefined
  let block: Parent | null = texts.parentOf(nth)
  for (let level = 0; block && isElement(block) && level < LEVELS && !isBlock(block); level++)
    block = block.parent as Parent | null
  if (!block || !isElement(block) || (below <= LONGEST_HEADLINE && !HEADING.test(block.name))) return undefined
  return text.textOf(block, LONGEST).startsWith(line) ? block : undefined
}

/** What a block says, or the text behind it, if it says no more than that a name follows: `<p>Written by</p><p>Ana Ruiz</p>` */
function bylineIn(block: Element, texts: Texts, nth: number, { words }: Naming, text: ElementText): string | undefined {
  const said = linesOf(block, text)[0]?.text
  const isAlone = said === texts.lineAt(nth) && opened(said, words).text === ''
  return isAlone && nth + 1 < texts.rows.length ? `${said} ${texts.lineAt(nth + 1)}` : said
}

const HEADING = /^h[2-6]$/

const isBlock = ({ name }: Element): boolean => (roleOf(name)?.gap ?? 0) > 0

/** The one whose name is all of a paragraph, set off by its type or its place: `<p><b>Ana Ruiz</b></p>` */
function signatureIn(paragraph: Element, naming: Naming, text: ElementText): readonly string[] {
  const line = text.textOf(paragraph, LONGEST_NAME)
  const marks = setOffs(paragraph)
  if (line === '' || marks < (opensWithGivenName(line) ? 1 : 2)) return []
  const people = peopleOf(line, naming)
  return people.length === 1 && nameKey(people[0] as string) === nameKey(line) ? people : []
}

const LONGEST_NAME = 40

/** The number of ways in which a paragraph is set off, by its place and its type. With both, any name is a signature. */
function setOffs(paragraph: Element): number {
  const inner = childrenOf(paragraph).filter((child) => isElement(child) || (child as Text).data?.trim())
  const isTyped = inner.length > 0 && inner.every((child) => isElement(child) && SET_OFF.has(child.name))
  return Number(isRight(paragraph.tree, paragraph.at)) + Number(isTyped)
}

const isRight = (tree: Tree, paragraph: number): boolean =>
  RIGHT.test(tree.valueAt(paragraph, STYLE) ?? '') || tree.valueAt(paragraph, ALIGN) === 'right'

const STYLE = /* @__PURE__ */ numberOf('style')
const ALIGN = /* @__PURE__ */ numberOf('align')
const RIGHT = /text-align:\s?right/i
const SET_OFF: ReadonlySet<string> = new Set(['b', 'strong', 'i', 'em'])

/** Whether a paragraph is the last of several in its element. */
function isLast({ kinds, parents, after }: Tree, paragraph: number): boolean {
  const parent = parents[paragraph] as number
  const end = after[parent] as number
  for (let next = after[paragraph] as number; next < end; next = after[next] as number)
    if (kinds[next] === P) return false
  let above = 0
  for (let row = parent + 1; row < paragraph && above < FEWEST_ABOVE; row = after[row] as number)
    if (kinds[row] === P) above++
  return above >= FEWEST_ABOVE
}
