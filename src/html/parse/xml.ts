import type { Document } from 'domhandler'
import { maskOut } from './mask.js'
import { mendXml } from './mend-xml.js'
import { Tokenizer } from './tokenizer.js'
import { treeReader } from './tree.js'

const treeOf = /* @__PURE__ */ treeReader({
  xml: {
    xmlMode: true,
    decodeEntities: false,
    lowerCaseTags: true,
    lowerCaseAttributeNames: true,
    withStartIndices: true,
    withEndIndices: true,
    Tokenizer: Tokenizer as never,
  },
})

/**
 * Parses XML, whole or broken; names come in lower case, nodes with offsets into the source.
 * No entity is expanded, neither those that a document type declares nor any other, and nothing is loaded.
 * Takes time in proportion to the source; never throws on a string.
 */
export function parseXml(source: string): Document {
  return treeOf(maskOut(source, mendXml(source)))
}
