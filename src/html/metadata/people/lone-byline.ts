import type { Found } from '../../../document.js'
import { roleOf } from '../../parse/elements.js'
import { childrenOf, type Document, type Element, isElement, type Text } from '../../parse/node.js'
import { endOf, startOf } from '../../parse/parse.js'
import { visit } from '../../parse/visit.js'
import { Beside } from '../around.js'
import { type ElementText, openingLineOf } from '../text-of.js'
import { type Authors, nobody } from './authors-of.js'
import { linesOf } from './byline-lines.js'
import { opensWithGivenName } from './given-names.table.js'
import { opensByline } from './opening.js'
import { peopleOf } from './people.js'
import { type Naming, nameKey } from './publisher.js'

const LONGEST = 100
const MOST_TEXTS = 20_000
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
 * The people whom a page names far from its headline, where nothing near it does: in microdata, behind “Written by”, or as
 * the signature in the last paragraph of the story; not below the headline of another one. Nobody if these name different people: then they are those of a list.
 *
 * `<p>… it rained.</p><p><em>By Ana Ruiz</em></p>` → `Ana Ruiz`
 */
export function loneByline(root: Document, naming: Naming, text: ElementText): Authors {
  const bylines: Signed[] = []
  const signatures: Signed[] = []
  const beside = new Beside()
  let texts = 0
  let below = Number.POSITIVE_INFINITY
  const add = (list: Signed[], element: Element, people: readonly string[]) => {
    const key = people.map(nameKey).join()
    const isKnown = list.some((one) => one.people.map(nameKey).join() === key)
    if (people.length > 0 && !isKnown && list.length < MOST_CANDIDATES && !beside.has(element))
      list.push({ start: startOf(element), end: endOf(element), people })
  }
  visit(root, {
    enter(node) {
      if (isElement(node)) {
        if (UNREAD.has(node.name)) return false
        if (HEADING.test(node.name)) below = 0
        if (AUTHOR.test(node.get('itemprop') ?? ''))
          add(bylines, node, peopleOf(text.textOf(node, LONGEST), { ...naming, named: false }))
        else if (node.name === 'p' && isLast(node)) add(signatures, node, signatureIn(node, naming, text))
        return true
      }
      if (node.nodeType === 3 && node.data.trim() !== '' && texts++ < MOST_TEXTS) {
        below += node.data.length
        const element = below > LONGEST_HEADLINE ? bylineAt(node, naming, text) : undefined
        const [line] = element ? linesOf(element, text) : []
        if (!element || !line) return false
        add(bylines, element, peopleOf(line.text, naming))
      }
      return false
    },
    leave() {},
  })
  const [byline, other] = bylines
  if (byline) return other ? nobody : authorsIn(byline)
  const [signature, another] = signatures
  return signature && !another ? authorsIn(signature) : nobody
}

const AUTHOR = /^author$/i
const HEADING = /^h[1-3]$/
/** A byline within so many code units of a heading is that of another story. */
const LONGEST_HEADLINE = 200
const UNREAD: ReadonlySet<string> = new Set(['head', 'script', 'style', 'noscript', 'template', 'svg', 'nav', 'aside'])

function authorsIn({ start, end, people }: Signed): Authors {
  const origin: Found = { source: { start, end }, rule: 'html/metadata/signature' }
  return { names: people, origins: [origin] }
}

/** The block that a text opens like a byline, if nothing stands in it before: `<p><em>By <b>Ana Ruiz</b></em></p>` */
function bylineAt(node: Text, { words }: Naming, text: ElementText): Element | undefined {
  const line = openingLineOf(node.data, LONGEST)
  if (line === '' || line.length > LONGEST || !opensByline(line, words)) return undefined
  let block = node.parent
  for (let level = 0; block && isElement(block) && level < LEVELS && !isBlock(block); level++) block = block.parent
  return block && isElement(block) && text.textOf(block, LONGEST).startsWith(line) ? block : undefined
}

const isBlock = ({ name }: Element): boolean => (roleOf(name)?.gap ?? 0) > 0

/** The one whose name is all of a paragraph, set off by its type or its place: `<p><b>Ana Ruiz</b></p>` */
function signatureIn(paragraph: Element, naming: Naming, text: ElementText): readonly string[] {
  const line = text.textOf(paragraph, LONGEST_NAME)
  if (!opensWithGivenName(line) || !isSetOff(paragraph)) return []
  const people = peopleOf(line, naming)
  return people.length === 1 && nameKey(people[0] as string) === nameKey(line) ? people : []
}

const LONGEST_NAME = 40

function isSetOff(paragraph: Element): boolean {
  if (RIGHT.test(paragraph.get('style') ?? '') || paragraph.get('align') === 'right') return true
  const inner = childrenOf(paragraph).filter((child) => isElement(child) || (child as Text).data?.trim())
  return inner.length > 0 && inner.every((child) => isElement(child) && SET_OFF.has(child.name))
}

const RIGHT = /text-align:\s?right/i
const SET_OFF: ReadonlySet<string> = new Set(['b', 'strong', 'i', 'em'])

/** Whether a paragraph is the last of several in its element. */
function isLast(paragraph: Element): boolean {
  for (let next = paragraph.next; next; next = next.next) if (isElement(next) && next.name === 'p') return false
  let above = 0
  for (let prev = paragraph.prev; prev && above < FEWEST_ABOVE; prev = prev.prev)
    if (isElement(prev) && prev.name === 'p') above++
  return above >= FEWEST_ABOVE
}
