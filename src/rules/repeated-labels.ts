import type { Edit } from '../edit/edit.js'
import type { RuleBook } from './book.js'
import { lineOf, readsLikeProse, spansOfLines } from './lines.js'
import type { FamilyName } from './rule.js'
import { takeOutLines } from './take.js'

const LEAST_TIMES = 3
const LONGEST = 60
const SAYS_SOMETHING = /\p{L}{2}/u

/** Families whose labels stand in boxes: no subhead of a story is one, and no name in an interview. */
const BOXES: ReadonlySet<FamilyName> = new Set([
  'ad-marker',
  'app-promo',
  'comments',
  'newsletter',
  'paywall',
  'read-more',
  'related',
  'share',
])

/**
 * Takes out labels that stand three times or more and that a rule knows, wherever else it fires: `Share` below each entry.
 * A text without a sentence keeps them.
 */
export function repeatedLabels(text: string, book: RuleBook): Edit[] {
  if (book.leaves.has('repeat')) return []
  const lines = spansOfLines(text)
  const times = new Map<string, number>()
  let most = 0
  for (const { start, end } of lines) {
    if (end - start > LONGEST) continue
    const label = text.slice(start, end)
    if (!SAYS_SOMETHING.test(label)) continue // 74, of a table
    const count = (times.get(label) ?? 0) + 1
    times.set(label, count)
    most = Math.max(most, count)
  }
  if (most < LEAST_TIMES || !lines.some((line) => readsLikeProse(text, line))) return []
  const taken = lines.map((line) => {
    if ((times.get(text.slice(line.start, line.end)) ?? 0) < LEAST_TIMES) return undefined
    return lineOf(text, line, book).rules.find(({ family }) => BOXES.has(family))?.address
  })
  return takeOutLines(text, lines, taken)
}
