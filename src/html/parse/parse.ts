import { coverOver } from '../../blocks/shield.js'
import { Budget, Budgets } from '../../budget.js'
import type { Span } from '../../edit/edit.js'
import { hiddenBy } from '../hidden/hides.js'
import { roleOf } from './elements.js'
import { type AnyNode, type Document, type Element, isElement } from './node.js'
import { type Reading, readTree } from './read-tree.js'

/** What of a page is to be kept, whatever rules say. */
export interface KeptNodes {
  /** By the selector that asks for them, in source order. */
  readonly stretches: readonly { readonly by: string; readonly spans: readonly Span[] }[]
  /** All of them, those of phrases too, apart from each other. */
  readonly spans: readonly Span[]
  /** The rule that takes a node out, of the one that speaks against it; those around it were asked for before. */
  ruleFor(node: AnyNode, rule: string | undefined): string | undefined
}

/** A parsed source. Nodes carry offsets into the source. */
export interface Parsed {
  readonly root: Document
  /** What the parser saw, of the same length as the source. */
  readonly readable: string
  /** What reading it may cost. */
  readonly budgets: Budgets
  /** The rule by which a node is not to be read, of a site or of boxes in posts. */
  readonly ruleAgainst?: (node: AnyNode) => string | undefined
  /** What is to be kept of it, whatever rules say. */
  readonly kept?: KeptNodes
  /** The elements that a site’s story is in, if that is known. */
  readonly containers?: readonly Span[]
}

/**
 * Parses HTML of any kind, whole or in pieces, in time proportional to its length. Never throws on a string.
 * `verbatim`: what is text though it may look like markup.
 */
export function parse(html: string, verbatim: readonly Span[] = []): Parsed {
  const budgets = new Budgets()
  const readable = verbatim.length > 0 ? coverOver(html, verbatim) : html
  const tree = readTree(readable, { elements: budgets.of('elements'), ruleHiding })
  return { root: tree.root, readable, budgets }
}

const ruleHiding: NonNullable<Reading['ruleHiding']> = (name, attributes) => hiddenBy(name, attributes)?.rule

/** Where a node begins, as an offset into the source. */
export function startOf(node: AnyNode): number {
  return node.startIndex
}

/** Where a node ends. A tag that the next one closes (`<li>a<li>b`) ends where the next one begins. */
export function endOf(node: AnyNode): number {
  return node.endIndex + 1
}

/** Whether a block was ended by an inline tag around it, at which a browser starts no line: `<b><p>One</b> two</p>` */
export function isCutShort(element: Element): boolean {
  const { parent, endIndex } = element
  if (!parent || !isElement(parent) || parent.endIndex !== endIndex || roleOf(parent.name)) return false
  return !element.isClosed && parent.isClosed
}

/**
 * Parses XML, whole or broken; names come in lower case, nodes with offsets into the source.
 * No entity is expanded, neither those that a document type declares nor any other, and nothing is loaded.
 * Takes time in proportion to the source; never throws on a string.
 */
export function parseXml(source: string): Document {
  return readTree(source, { isXml: true, elements: new Budget(Number.POSITIVE_INFINITY) }).root
}
