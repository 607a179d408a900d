import { decodeEntities } from '../../../repair/entities.js'
import { ClassFact } from '../../parse/class-lists.js'
import { Gap, roleOf } from '../../parse/elements.js'
import { findAround, findIn, lineIn, percentDecoded } from '../../parse/look.js'
import { isIn, nameSet, numberOf } from '../../parse/names.js'
import { type AnyNode, type Document, type Element, isElement, type Tree } from '../../parse/node.js'

const REFERRING = /* @__PURE__ */ nameSet('a label span sup')
const DEFINING = /* @__PURE__ */ nameSet('data-definition')
const IDS = /* @__PURE__ */ nameSet('id name')
const A = /* @__PURE__ */ numberOf('a')
const SPAN = /* @__PURE__ */ numberOf('span')
const HREF = /* @__PURE__ */ numberOf('href')
const ID = /* @__PURE__ */ numberOf('id')
const MOST_REFERENCES = 2000
/** A label is shorter. */
const LONGEST_TEXT = 20
const BRACKETED = /^[[({].*[\])}]$/
const NUMBER_FIRST = /^\d/
/** Names of references and notes that are whole words: `fn-1`, `sdfootnote`, `noteref` … */
const NAME =
  /(?:^|[\s._:-])(?:s?d?f(?:oot)?n(?:ote)?s?|ftnt?|endnotes?|note|cite|reference|ref|noteref|aside|easy|sup|r)(?![a-z])/i
/** … and those that are part of a word: `myFootnote3` */
const NAME_PART = /footnote|sidenote|fnref|endnote|cite_/i
const INLINE_NOTE = /inline-?footnote/i
const isInlineNote = /* @__PURE__ */ new ClassFact((classes) => INLINE_NOTE.test(classes), 'footnote')
const INLINE_TEXT = /footnote-?(?:content|text|body)/i
/** The id of a reference, and that of its note: `note-ref1` → `note`, `1` */
const PAIRED = /^(.*?)(?:-?ref)([-_:.]?\d+)$/i
const BEFORE_FRAGMENT = /^.*#/
const MOST_LEVELS = 4

/** The references of a page: those that lead to an element by a link or an id, and those that show a number alone. */
export interface References {
  readonly linked: ReadonlyMap<Element, readonly Reference[]>
  readonly unlinked: readonly Reference[]
}

/** Finds the references to notes in a page. */
export function referencesIn(root: Document): References {
  return new ReferenceFinder(root).find()
}

/** The node of a reference that the text shows: of an inline note its label alone. */
export const shownNodeOf = ({ node }: Reference): AnyNode => (node.tells(isInlineNote) && node.first) || node

interface Found {
  readonly target?: Element
  readonly shown: string
}

class ReferenceFinder {
  /** Built when the first label asks for an id: few pages have one. */
  private ids: ReadonlyMap<string, Element> | undefined = undefined

  constructor(private readonly root: Document) {}

  find(): References {
    const linked = new Map<Element, Reference[]>()
    const unlinked: Reference[] = []
    let count = 0
    const { tree } = this.root
    const { kinds } = tree
    for (let at = 0; at < kinds.length; at++) {
      if (!mayRefer(tree, at, kinds[at] as number)) continue
      const node = tree.node(at) as Element
      const found = this.referenceAt(node)
      if (!found) continue
      const { target, shown } = found
      const others = target ? linked.get(target) : unlinked
      if (others) others.push({ node, shown })
      else linked.set(target as Element, [{ node, shown }])
      if (++count === MOST_REFERENCES) break
    }
    return { linked, unlinked }
  }

  private referenceAt(element: Element): Found | undefined {
    const { name } = element
    if (name === 'a') return this.linkAt(element)
    if (name === 'label' && element.get('for') && isNamed(element.classes)) return this.toggleAt(element)
    const definition = element.get('data-definition')
    if (definition) {
      const target = this.elementOf(definition)
      return target ? { target, shown: labelOf(element) ?? '*' } : undefined
    }
    if (name === 'span' && element.tells(isInlineNote)) return inlineNoteAt(element)
    return name === 'sup' ? numberAt(element) : undefined
  }

  /** `<a href="#fn1">1</a>`, `<a id="fnref1">1</a>` */
  private linkAt(link: Element): Found | undefined {
    const fragment = fragmentOf(link)
    const id = link.get('id')
    if (fragment === undefined && !(id && PAIRED.test(id))) return undefined
    const shown = labelOf(link)
    if (shown === undefined) return undefined
    const target = fragment === undefined ? this.pairOf(id as string) : this.targetOf(fragment)
    return target && target.startIndex > link.startIndex && isNamedLink(link) ? { target, shown } : undefined
  }

  /** A label of a hidden checkbox that opens its note: `<label for="sn-1" class="sidenote-toggle">1</label>` */
  private toggleAt(label: Element): Found | undefined {
    const target = this.elementOf(label.get('for') as string)
    const shown = labelOf(label)
    return target && shown !== undefined && target.startIndex > label.startIndex ? { target, shown } : undefined
  }

  private targetOf(fragment: string): Element | undefined {
    return this.elementOf(fragment) ?? this.elementOf(percentDecoded(fragment) ?? fragment)
  }

  private pairOf(id: string): Element | undefined {
    return this.elementOf(id.replace(PAIRED, '$1$2'))
  }

  private elementOf(id: string): Element | undefined {
    this.ids ??= idsOf(this.root)
    return this.ids.get(id)
  }
}

/** Whether an element may be a reference; nearly all links lead to other pages, and nearly all spans have no telling name. */
function mayRefer(tree: Tree, at: number, kind: number): boolean {
  if (kind === A) return tree.says(at, ID) || tree.valueAt(at, HREF)?.includes('#') === true
  if (kind === SPAN)
    return !tree.classLists.isSilent(tree.classLists.numbers[at] as number) || tree.hasAny(at, DEFINING)
  return isIn(REFERRING, kind) || (kind >= 0 && tree.hasAny(at, DEFINING))
}

function idsOf({ tree }: Document): Map<string, Element> {
  const ids = new Map<string, Element>()
  for (const element of tree.elementsWith(IDS)) {
    const { name } = element
    const id = element.get('id') ?? (name === 'a' ? element.get('name') : undefined)
    if (id !== undefined && name !== 'input') ids.set(id, element)
  }
  return ids
}

const labelOf = (element: Element): string | undefined => labelIn(lineIn(element, LONGEST_TEXT))

/** `/story#fn1` → `fn1` */
function fragmentOf(link: Element): string | undefined {
  const href = link.get('href') ?? ''
  const fragment = href.indexOf('#')
  return fragment >= 0 && fragment < href.length - 1 ? decodeEntities(href.slice(fragment + 1)) : undefined
}

/** A number above the line that is no part of a link. */
function numberAt(sup: Element): Found | undefined {
  const shown = labelOf(sup)
  if (shown === undefined || !NUMBER_FIRST.test(shown)) return undefined
  return findIn(sup, ({ name }) => name === 'a') || findAround(sup, ({ name }) => name === 'a', 2)
    ? undefined
    : { shown }
}

/** A note that stands in its reference, at the end of a paragraph, and is hidden until it is opened. */
function inlineNoteAt(element: Element): Found | undefined {
  const target = findIn(element, ({ attribs }) => INLINE_TEXT.test(attribs['class'] ?? ''))
  const shown = element.first && target ? labelIn(lineIn(element.first)) : undefined
  if (!target || shown === undefined || target.parent !== element || !isLast(element)) return undefined
  return { target, shown }
}

const isNamed = (names: string): boolean => NAME.test(names) || NAME_PART.test(names)

/** Whether a link with a label leads to a note, and not to a page of a list or a letter of an index. */
function isNamedLink(link: Element): boolean {
  if (BRACKETED.test(lineIn(link, LONGEST_TEXT)) || findIn(link, ({ name }) => name === 'sup')) return true
  const { class: classes = '', id = '', href = '', rel = '', role = '' } = link.attribs
  if (isNamed([classes, id, href.replace(BEFORE_FRAGMENT, ' '), rel, role].join(' '))) return true
  const around = findAround(
    link,
    ({ name, attribs }) => name === 'sup' || isNamed(attribs['class'] ?? '') || attribs['role'] === 'doc-noteref',
    2,
  )
  return around !== undefined
}

/** Whether no text follows in the block that a node is in. */
function isLast(node: AnyNode): boolean {
  let inner: AnyNode = node
  for (let level = 0; level < MOST_LEVELS; level++) {
    for (let next = inner.next; next; next = next.next) if (lineIn(next, LONGEST_TEXT) !== '') return false
    const { parent }: AnyNode = inner
    if (!parent || !isElement(parent) || (roleOf(parent.name)?.gap ?? Gap.none) >= Gap.line) return true
    inner = parent
  }
  return false
}

/** A label as pages print it at a reference or before a note: `1`, `[1]`, `(a)`, `*`, `note 2` */
const LABEL = /^[[({]?\s?(?:(?:note|fn|nb|n)\.?\s?)?(\d{1,4}|\p{L}|[ivx]{1,5}|[*†‡§¶‖#]{1,4})\s?[\])}]?\s?[.:]?$/iu
const LONGEST = 12
const BLOCKS: ReadonlySet<string> = new Set(
  'li p div dd dt td tr aside section h3 h4 h5 h6 blockquote footer'.split(' '),
)

/** A reference to a note, and the label that the page prints for it. */
export interface Reference {
  readonly node: Element
  readonly shown: string
}

/** `[1]` → `1`; `rain` → `undefined` */
export function labelIn(text: string): string | undefined {
  return text.length > LONGEST ? undefined : LABEL.exec(text.trim())?.[1]
}

/** Whether an element can hold a note. */
export const isBlock = ({ name }: Element): boolean => BLOCKS.has(name)

export const isWithin = (node: AnyNode, element: Element): boolean =>
  node.startIndex >= element.startIndex && node.endIndex <= element.endIndex
