import { Budget } from '../../budget.js'
import type { Document } from './node.js'
import { readTree } from './read-tree.js'

/**
 * Parses XML, whole or broken; names come in lower case, nodes with offsets into the source.
 * No entity is expanded, neither those that a document type declares nor any other, and nothing is loaded.
 * Takes time in proportion to the source; never throws on a string.
 */
export function parseXml(source: string): Document {
  return readTree(source, { isXml: true, elements: new Budget(Number.POSITIVE_INFINITY) }).root
}
