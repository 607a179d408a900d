import { findAround, findIn, siblingElement } from '../parse/look.js'
import { nameSet } from '../parse/names.js'
import { type AnyNode, type Document, type Element, isElement, type Parent } from '../parse/node.js'
import { visit } from '../parse/visit.js'

/** Menus, searches and the like open and close, too. */
const APART: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside', 'form', 'dialog', 'menu'])
const APART_ROLES = /^(?:navigation|menu|menubar|dialog|search|banner|contentinfo|complementary|listbox|tooltip)$/
/** A panel stands in a box around its button: `div > h3 > button` and `div > div#panel`. */
const MOST_LEVELS = 5
/** Shorter pieces of text are labels. */
const FEWEST_LETTERS = 60
/** The attributes by which an element says that it is hidden. */
const TELLING = /* @__PURE__ */ nameSet('style hidden')
const ROLES = /* @__PURE__ */ nameSet('role')
const EXPANDED = /* @__PURE__ */ nameSet('aria-expanded')
const IDS = /* @__PURE__ */ nameSet('id')
/** Limits for hostile pages. */
const MOST_PANELS = 200
const MOST_NODES = 2000
const MOST_STEPS = 64
const SPACE = /\s+/

/**
 * Panels that are hidden until a reader opens them with a button above them, as with `<details>`, or with a tab: text or code is
 * in them, and they are no menus, dialogs or forms. `shown`: elements that are seen, whatever they say of themselves.
 *
 * `<h3><button aria-expanded="false" aria-controls="how">How?</button></h3><div id="how" hidden><p>…` → the `<div>`
 */
export function disclosedIn({ tree }: Document, shown: ReadonlySet<AnyNode>): Element[] {
  const isClosed = (panel: Element) => !shown.has(panel) && panel.hasAny(TELLING)
  const tabs = tree
    .elementsWith(ROLES)
    .filter((panel) => panel.get('role') === 'tabpanel' && isClosed(panel))
    .slice(0, MOST_PANELS)
    .filter((panel) => holdsCode(panel) && !isApart(panel))
  const targets = tree
    .elementsWith(EXPANDED)
    .filter(isButton)
    .flatMap((button) => idsOf(button).map((id) => [id, button] as const))
  if (targets.length === 0) return tabs
  const buttons = new Map(targets.slice(0, MOST_PANELS))
  const panels = tree.elementsWith(IDS).filter((panel) => {
    const id = panel.get('id') as string
    const button = buttons.get(id)
    if (button === undefined || !isClosed(panel)) return false
    buttons.delete(id) // An id names one element.
    return opens(button, panel) && !isApart(panel) && holdsText(panel)
  })
  return [...tabs, ...panels]
}

/** Whether a button is the title of the panel right below it: `<button aria-controls="how" aria-expanded="true">How?</button>` */
export function isPanelTitle(button: Element): boolean {
  if (button.get('aria-expanded') === undefined || button.get('aria-haspopup') !== undefined) return false
  const ids = idsOf(button)
  let inside: AnyNode = button
  for (let level = 0; ids.length > 0 && level < MOST_LEVELS; level++) {
    const panel = siblingElement(inside.next, 'next')
    if (panel) return ids.includes(panel.get('id') ?? '') && !isApart(panel) && holdsText(panel)
    const { parent }: { parent: Parent | null } = inside
    if (!parent || !isElement(parent)) return false
    inside = parent
  }
  return false
}

const holdsCode = (panel: Element): boolean => findIn(panel, ({ name }) => name === 'pre') !== undefined

const isButton = (element: Element): boolean =>
  element.get('aria-expanded') === 'false' && element.get('aria-haspopup') === undefined

/** The ids of what a button opens. */
function idsOf(button: Element): string[] {
  const controls = button.get('aria-controls') ?? ''
  const targets = ['data-bs-target', 'data-target', 'href'].map((name) => button.get(name) ?? '')
  return [...controls.split(SPACE), ...targets.flatMap((target) => (target.startsWith('#') ? [target.slice(1)] : []))]
}

/** Whether a panel follows a button, in a box around both. */
const opens = (button: Element, panel: Element): boolean =>
  panel.at > button.at && findAround(button, (outer) => outer === panel.parent, MOST_LEVELS) !== undefined

/** Whether an element is, or stands in, what is apart from the text. */
const isApart = (element: Element): boolean =>
  isNamedApart(element) || findAround(element, isNamedApart, MOST_STEPS) !== undefined

const isNamedApart = (element: Element): boolean =>
  APART.has(element.name) || APART_ROLES.test(element.get('role') ?? '')

function holdsText(panel: Element): boolean {
  let holds = false
  const enter = (node: AnyNode): boolean => {
    if (node.nodeType === 3) holds ||= node.data.trim().length >= FEWEST_LETTERS
    return !holds && isElement(node) && node.name !== 'a' && node.name !== 'script' && node.name !== 'style'
  }
  visit(panel, { enter }, MOST_NODES)
  return holds
}
