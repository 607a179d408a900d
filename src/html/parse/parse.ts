import { coverOver } from '../../blocks/shield.js'
import { Budgets } from '../../budget.js'
import type { Span } from '../../edit/edit.js'
import { buildTree } from './build-tree.js'
import { roleOf } from './elements.js'
import { limitTree } from './limit-tree.js'
import { type Masks, maskOut, merged } from './mask.js'
import { maskBrokenMarkup } from './mask-broken-markup.js'
import { type AnyNode, type Document, type Element, isElement } from './node.js'

/** What of a page is to be kept, whatever rules say. */
export interface KeptNodes {
  /** By the selector that asks for them, in source order. */
  readonly stretches: readonly { readonly by: string; readonly spans: readonly Span[] }[]
  /** All of them, those of phrases too, apart from each other. */
  readonly spans: readonly Span[]
  /** The rule that takes a node out, of the one that speaks against it; those around it were asked for before. */
  ruleFor(node: AnyNode, rule: string | undefined): string | undefined
}

/** A parsed source. Nodes carry offsets into the source; `masks` are what the parser did not see, in source order. */
export interface Parsed {
  readonly root: Document
  /** What the parser saw, of the same length as the source. */
  readonly readable: string
  readonly masks: Masks
  /** What reading it may cost. */
  readonly budgets: Budgets
  /** The rule by which a node is not to be read, of a site or of boxes in posts. */
  readonly ruleAgainst?: (node: AnyNode) => string | undefined
  /** What is to be kept of it, whatever rules say. */
  readonly kept?: KeptNodes
  /** The elements that a site’s story is in, if that is known. */
  readonly containers?: readonly Span[]
}

/** Most that is read of what stands behind the name in a closing tag: `</iframe  >`, `</b id="a">` */
const LONGEST_CLOSING = 256
const NAME_END = /[\s/]/
/**
 * Parses HTML of any kind, whole or in pieces, in time proportional to its length. Never throws on a string.
 * `verbatim`: what is text though it may look like markup.
 */
export function parse(html: string, verbatim: readonly Span[] = []): Parsed {
  const budgets = new Budgets()
  const mended = maskBrokenMarkup(verbatim.length > 0 ? coverOver(html, verbatim) : html)
  const deep = limitTree(mended.readable, budgets.of('elements'))
  const readable = maskOut(mended.readable, deep)
  const root = buildTree(readable)
  return { root, readable, masks: merged(mended.masks, deep), budgets }
}

/** Where a node begins, as an offset into the source. */
export function startOf(node: AnyNode): number {
  return node.startIndex ?? 0
}

/** Where a node ends. A tag that the next one closes (`<li>a<li>b`) ends where the next one begins. */
export function endOf(node: AnyNode, html: string): number {
  const end = Math.min((node.endIndex ?? 0) + 1, html.length)
  const next = node.next?.startIndex
  return typeof next === 'number' && next < end ? next : end
}

/** Whether an element has a closing tag of its own: `<b>a</b>`, not `<li>a<li>` and not `<iframe src="…" />`. */
export function isClosed({ name, startIndex, endIndex }: Element, html: string): boolean {
  const end = endIndex ?? 0
  if (end >= html.length) return false // the source ended first
  const tail = html.slice(Math.max(startIndex ?? 0, end - name.length - LONGEST_CLOSING), end)
  const closing = tail.lastIndexOf('</')
  if (closing < 0) return false
  const [closed] = tail
    .slice(closing + 2)
    .trimStart()
    .split(NAME_END, 1)
  return closed?.toLowerCase() === name
}

/** Whether a block was ended by an inline tag around it, at which a browser starts no line: `<b><p>One</b> two</p>` */
export function isCutShort(element: Element, html: string): boolean {
  const { parent, endIndex } = element
  if (!parent || !isElement(parent) || parent.endIndex !== endIndex || roleOf(parent.name)) return false
  return !isClosed(element, html) && isClosed(parent, html)
}

/** Whether an element’s opening tag closes itself: `<iframe src="…" />`. */
export function closesItself(element: Element, html: string): boolean {
  const inside = element.first?.startIndex
  const end = typeof inside === 'number' ? inside : (element.endIndex ?? 0) + 1
  return html.startsWith('/>', end - 2)
}
