import { Shingles } from '../../characters/word-rows.js'
import { decodeEntities } from '../../repair/entities.js'
import { ClassFact } from '../parse/class-lists.js'
import { type AnyNode, type Document, type Element, isElement, type Tree } from '../parse/node.js'
import { visit } from '../parse/visit.js'

/** Names that hide an element on a wide screen, by the conventions of frameworks and site builders … */
const NARROW =
  /(?:^|\s)(?:elementor-hidden-desktop|(?:sm|md|lg|xl):hidden|d-(?:sm|md|lg|xl)-none|hidden-(?:sm|md|lg|desktop)|visible-(?:xs|phone|mobile)|(?:mobile|phone)-only|only-mobile|show-for-small(?:-only)?|hide-for-(?:medium|large)(?:-up)?|(?:hide|hidden)-(?:on-)?desktop|show-(?:on-)?mobile|is-hidden-(?:desktop|tablet)|block-visibility-hide-large-screen|w-hidden-main)(?:\s|$)/
/** … and on a narrow one. */
const WIDE =
  /(?:^|\s)(?:elementor-hidden-(?:mobile|phone)|max-(?:sm|md|lg):hidden|hidden-(?:xs|phone|mobile)|visible-(?:sm|md|lg|desktop)|desktop-only|only-desktop|hide-for-small(?:-only)?|show-for-(?:medium|large)(?:-up)?|(?:hide|hidden)-(?:on-)?(?:mobile|phone)|show-(?:on-)?desktop|is-hidden-(?:mobile|touch)|block-visibility-hide-small-screen|w-hidden-(?:small|tiny))(?:\s|$)/
/** … or but on wide ones: `hidden md:block`, `d-none d-md-flex` */
const NOWHERE = /(?:^|\s)(?:hidden|d-none)(?:\s|$)/
const BUT_WIDE = /(?:^|\s)(?:(?:sm|md|lg|xl|2xl):|d-(?:sm|md|lg|xl)-)(?:block|flex|grid|inline)/
/** Nearly all classes have none of these. */
const HINT = 'hidden|hide|visible|only|none|show'
const LONGEST_NAMES = 600
/** So many elements are compared, of so many nodes each; a twin says so much of the same. */
const MOST_ELEMENTS = 200
const MOST_NODES = 2000
const SAME = 0.8
const NO_LETTERS = /[^\p{L}\p{N}]+/gu
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg'])

/**
 * Elements for narrow screens whose text the page has once more, for wide ones: a reader sees one of them.
 *
 * `<p class="elementor-hidden-desktop">Rain</p><p class="elementor-hidden-mobile">Rain</p>` → the first
 */
export function twinsIn({ tree }: Document): ReadonlySet<Element> {
  const narrow = named(tree, isNarrow)
  const wide = narrow.length > 0 ? named(tree, isWide).filter((element) => !narrow.includes(element)) : []
  if (wide.length === 0) return new Set()
  const texts = new Set<string>()
  const told = new Shingles()
  for (const element of wide) {
    const text = textOf(element)
    texts.add(lettersOf(text))
    told.add(text)
  }
  return new Set(narrow.filter((element) => isTold(textOf(element), texts, told)))
}

function isTold(text: string, texts: ReadonlySet<string>, told: Shingles): boolean {
  const letters = lettersOf(text)
  if (letters === '' || texts.has(letters)) return letters !== ''
  const own = new Shingles()
  own.add(text)
  return own.shareIn(told) >= SAME
}

const isShort = (classes: string): boolean => classes.length <= LONGEST_NAMES
const isNarrow = /* @__PURE__ */ new ClassFact((classes) => isShort(classes) && NARROW.test(classes), HINT)
const isWide = /* @__PURE__ */ new ClassFact(
  (classes) => isShort(classes) && (WIDE.test(classes) || (NOWHERE.test(classes) && BUT_WIDE.test(classes))),
  HINT,
)

/** The elements that hold something and whose classes tell a fact. */
function named(tree: Tree, fact: ClassFact): Element[] {
  const { classLists, after } = tree
  const { numbers, all } = classLists
  const found: Element[] = []
  if (!all.some((_, number) => classLists.tells(number, fact))) return found
  for (let at = 0; at < numbers.length && found.length < MOST_ELEMENTS; at++) {
    const isNamed = classLists.tells(numbers[at] as number, fact)
    if (isNamed && (after[at] as number) > at + 1) found.push(tree.node(at) as Element)
  }
  return found
}

const lettersOf = (text: string): string => text.toLowerCase().replace(NO_LETTERS, '')

function textOf(element: Element): string {
  let text = ''
  const enter = (node: AnyNode) => {
    if (node.nodeType === 3) text += ` ${node.data}`
    return isElement(node) && !UNREAD.has(node.name)
  }
  visit(element, { enter }, MOST_NODES)
  return decodeEntities(text)
}
