import { CLOSERS, STOPS } from '../characters/sentence-ends.js'
import type { Found } from '../document.js'
import type { Edit, Span } from '../edit/edit.js'
import type { OffsetMap } from '../edit/map.js'
import type { Move } from '../edit/move-list.js'
import { itemAt } from '../edit/packed-list.js'
import type { Transform } from '../edit/transform.js'
import type { Words } from '../locale/at-hand.js'
import { anyOf } from '../locale/joined.js'
import { onceByWords } from '../locale/once-by-words.js'
import type { RuleSet } from '../match/rule-set.js'
import { traitsOf } from '../rules/families.js'
import type { RuleRef } from '../rules/rule.js'
import { CONTINUE_RULE, lastExtractedBy } from './extracted-text.js'

const labelOf = /* @__PURE__ */ onceByWords(
  ({ continueReading }) => new RegExp(`^[\\[(]?(?:${anyOf(continueReading)})(?!\\p{L})`, 'u'),
)
/** `Continue reading Town votes for a bridge →` */
const LONGEST_LABEL = 120
const CLOSES_SENTENCE = /* @__PURE__ */ new RegExp(`[${STOPS}${CLOSERS}]$`)

/**
 * The edit that removes the link to the rest of an excerpt, if it is at the end, behind a sentence on the same line.
 *
 * `… after months of debate. <a>Continue reading</a>` → `… after months of debate.`
 */
export function continueLink(text: string, links: readonly Span[], words: Words): Edit[] {
  const link = links.findLast(({ start, end }) => end > start)
  if (!link || text.slice(link.end).trim() !== '' || link.end - link.start > LONGEST_LABEL) return []
  if (!labelOf(words).test(text.slice(link.start, link.end).trim().toLowerCase())) return []
  const before = text.slice(0, link.start).trimEnd()
  return CLOSES_SENTENCE.test(before)
    ? [{ start: before.length, end: text.length, insert: '', rule: CONTINUE_RULE }]
    : []
}

const LONGEST_MARK = 5
const LAST_MARK = /\[(?:…|\.{3})\]$/
const OF_MARKUP = /^(?:html\/markup|text)(?:\/|$)/

/** The mark of a truncated text: an ellipsis in brackets at its end, or a removed link to the rest. */
export function truncationAt(
  end: Transform,
  copy: Transform,
  map: OffsetMap,
  ruleAt: RuleSet['ruleAt'],
): { mark: string; found: Found } | undefined {
  const { text, moves } = end
  const mark = LAST_MARK.exec(text.slice(-LONGEST_MARK))
  if (mark) {
    const source = map.toSource({ start: text.length - mark[0].length, end: text.length })
    return { mark: mark[0], found: { source, rule: 'news/truncation/bracketed-ellipsis' } }
  }
  const rules: string[] = []
  for (let at = moves.length - 1; at >= 0; at--) {
    const { after, rules: ran } = itemAt<Move>(moves, at) as Move
    if (after.start < text.length) break
    for (const rule of ran) if (!OF_MARKUP.test(rule)) rules.push(rule)
  }
  const rule = rules.find((said) => ruleAt(said)?.yields === 'continuation')
  if (rule === undefined || text === '' || !rules.every((said) => mayStandBehind(ruleAt(said)))) return undefined
  const extracted = lastExtractedBy(rule, copy, end)
  return extracted && { mark: extracted.text, found: { source: extracted.source, rule } }
}

/** Whether a rule matches text that may follow the link: `The post … appeared first on …` */
const mayStandBehind = (rule: RuleRef | undefined): boolean =>
  rule !== undefined && traitsOf(rule.family).behindLink === true
