import { buildTree } from './build-tree.js'
import { maskOut } from './mask.js'
import { mendXml } from './mend-xml.js'
import type { Document } from './node.js'

/**
 * Parses XML, whole or broken; names come in lower case, nodes with offsets into the source.
 * No entity is expanded, neither those that a document type declares nor any other, and nothing is loaded.
 * Takes time in proportion to the source; never throws on a string.
 */
export function parseXml(source: string): Document {
  return buildTree(maskOut(source, mendXml(source)), true)
}
