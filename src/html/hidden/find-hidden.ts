import { Budgets } from '../../budget.js'
import type { Span } from '../../edit/edit.js'
import { Names } from '../../page/hidden/names.js'
import { type Warning, warn } from '../../quality/warning.js'
import { decodeEntities } from '../../repair/entities.js'
import { numberOf } from '../parse/names.js'
import { type AnyNode, type Document, type Element, isElement, type Tree } from '../parse/node.js'
import { visit } from '../parse/visit.js'
import { evidenceOf, type Seen } from './evidence.js'
import { Finder, isBold } from './finder.js'
import type { Hiding } from './hiding.js'
import { isPainted } from './paint.js'
import { Sheets } from './sheets.js'
import { nobody, studied } from './suspects.js'

/** What no reader sees: elements and pieces of text, each with why. What stands in such an element is not named again. */
export interface Hidden {
  readonly nodes: ReadonlyMap<AnyNode, Hiding>
  /** Elements that are seen, whatever they say of themselves. */
  readonly shown: ReadonlySet<AnyNode>
  /** What was in doubt. */
  readonly warnings: readonly Warning[]
}

export const nothingHidden: Hidden = { nodes: new Map(), shown: new Set(), warnings: [] }

/** What says a colour, or may say so behind an escape. */
const COLOUR = /colou?r|background|[&\\]/i

const STYLE = /* @__PURE__ */ numberOf('style')
const ID = /* @__PURE__ */ numberOf('id')

/** A finder that believes each element’s own word alone, but for some. */
export const plainFinder = (shown: ReadonlySet<AnyNode>): Finder =>
  new Finder({ css: [], outOfSight: 'nothing', elements: [] }, undefined, nobody, shown)

/** Whether there is anything in a source that may hide what does not say so of itself. */
export function mayHide({ sheets, elements }: Seen): boolean {
  return sheets.some(({ name }) => name === 'style') || elements.some(isColoured)
}

const isColoured = (element: Element): boolean => isPainted(element) || hasColour(element)
const saysColour = (element: Element): boolean => element.name === 'font' || hasColour(element)

function hasColour({ tree, at }: Element): boolean {
  const style = tree.valueAt(at, STYLE)
  return style !== undefined && COLOUR.test(style)
}

/**
 * Finds what the style sheets in a source and its colours hide in a stretch of it: what is not displayed, moved off the
 * screen, clipped, shrunk to nothing or painted in the colour behind it. When in doubt it is seen.
 * Never throws; takes time in proportion to the source.
 *
 * `<style>.n{display:none}</style><p class="n">Ha</p>` → the `<p>`, by `html/hidden/display` for `.n{display:none}`
 */
export function findHidden(root: Document, seen: Seen, stretch: Span, budgets = new Budgets()): Hidden {
  const { shown } = seen
  const nothing = { ...nothingHidden, shown }
  const elements = seen.elements.filter((element) => touches(element, stretch))
  if (seen.sheets.length === 0 && !elements.some(isColoured)) return nothing
  const evidence = evidenceOf(seen)
  const sheets = new Sheets(evidence, namesOf(root.tree, elements), budgets)
  // A ground hides nothing as long as nobody says what colour the text on it is in.
  const areColoured = seen.elements.some(saysColour)
  const suspects = sheets.areSuspicious ? studied(sheets, elements, areColoured) : nobody
  if (suspects.keys.size === 0 && !(areColoured && elements.some(isColoured))) return nothing
  const { nodes, isBold: isFound } = new Finder({ ...evidence, elements }, sheets, suspects, shown).run()
  if (!isFound) return nothing
  return isMostlySeen(root, nodes, stretch) ? { ...nothing, nodes } : { ...nothing, warnings: [warn('hidden-doubted')] }
}

/** The tags, ids and classes of elements. */
function namesOf(tree: Tree, elements: readonly Element[]): Names {
  const names = new Set<string>()
  const kinds = new Set<number>()
  const lists = new Set<number>()
  for (const { at } of elements) {
    kinds.add(tree.kinds[at] as number)
    lists.add(tree.classLists.numbers[at] as number)
    const id = tree.valueAt(at, ID)
    if (id !== undefined) names.add(id)
  }
  for (const kind of kinds) names.add(tree.names[kind] as string)
  for (const number of lists) for (const name of tree.classLists.wordsOf(number)) names.add(name)
  return new Names(names)
}

const touches = ({ startIndex, endIndex }: AnyNode, { start, end }: Span): boolean =>
  (startIndex ?? 0) < end && (endIndex ?? end) >= start

const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'title', 'noscript', 'template', 'textarea', 'svg'])

/** Whether a reader sees more of a stretch than sheets and colours hide. */
function isMostlySeen(root: Document, hidden: ReadonlyMap<AnyNode, Hiding>, stretch: Span): boolean {
  let balance = 0
  let under: AnyNode | undefined
  visit(root, {
    enter(node) {
      if (!touches(node, stretch)) return false
      const hiding = hidden.get(node)
      if (node.nodeType === 3) {
        const { length } = decodeEntities(node.data.trim())
        if (under || (hiding && isBold(hiding))) balance -= length
        else if (!hiding) balance += length
        return false
      }
      if (!isElement(node) || UNREAD.has(node.name)) return false
      if (!hiding || under) return true
      if (isBold(hiding)) under = node
      return isBold(hiding)
    },
    leave(element) {
      if (element === under) under = undefined
    },
  })
  return balance > 0
}
