import { isElement } from '../parse/node.js'
import type { Parsed } from '../parse/parse.js'
import { headlineRows } from './headline-rows.js'
import { linkBoxes } from './link-boxes.js'

/** A post without what sites put between and below its paragraphs: rules speak against it, beside those there are. */
export function withoutBoxes(html: string, parsed: Parsed): Parsed {
  const named = linkBoxes(html)
  const rows = headlineRows(parsed.root)
  return {
    ...parsed,
    ruleAgainst: (node) => parsed.ruleAgainst?.(node) ?? (isElement(node) ? (named(node) ?? rows(node)) : undefined),
  }
}
