import { load } from 'cheerio/slim'
import type { Document } from 'domhandler'
import { maskOut } from './mask.js'
import { mendXml } from './mend-xml.js'

const options = {
  xml: {
    xmlMode: true,
    decodeEntities: false,
    lowerCaseTags: true,
    lowerCaseAttributeNames: true,
    withStartIndices: true,
    withEndIndices: true,
  },
} as const

/**
 * Parses XML, whole or broken; names come in lower case, nodes with offsets into the source.
 * No entity is expanded, neither those that a document type declares nor any other, and nothing is loaded.
 * Takes time in proportion to the source; never throws on a string.
 */
export function parseXml(source: string): Document {
  const root = load(maskOut(source, mendXml(source)), options, false).root()[0]
  if (!root) throw new Error('cheerio gave no root')
  return root
}
