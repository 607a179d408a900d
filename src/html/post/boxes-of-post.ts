import type { Against } from '../flow.js'
import type { Parsed } from '../parse.js'
import { headlineRows } from './headline-rows.js'
import { linkBoxes } from './link-boxes.js'

/** Finds what sites put between and below the paragraphs of a post, and names the rule that takes it out. */
export function boxesOfPost(html: string, { root }: Parsed): Against {
  const named = linkBoxes(html)
  const rows = headlineRows(root)
  return (element) => named(element) ?? rows(element)
}
