import type { Span } from '../edit/edit.js'
import { OffsetMap } from '../edit/map.js'
import type { Move } from '../edit/move-list.js'
import type { Transform } from '../edit/transform.js'
import type { RuleSet } from '../match/rule-set.js'
import type { Yield } from '../rules/families.js'
import { HEAD_AUTHOR_RULE } from './head.js'

/** Removed text that provides a field of the document: a byline, a credit, a truncation mark. */
export interface ExtractedText {
  readonly rule: string
  /** The repaired text. */
  readonly text: string
  readonly source: Span
}

/** Removed text, with the kind of information it provides. */
export interface YieldingText extends ExtractedText {
  readonly yields: Yield
}

/** The link to the rest of an excerpt; see `truncated.ts`. */
export const CONTINUE_RULE = 'news/truncation/continue-link'

/** The information in text that was removed by rules outside of packs. */
const YIELDS: Readonly<Record<string, Yield>> = { [CONTINUE_RULE]: 'truncation', [HEAD_AUTHOR_RULE]: 'byline' }

/** All text that was removed between `copy` and `story` and provides information about the story, in order. */
export function extractedTexts(copy: Transform, story: Transform, ruleAt: RuleSet['ruleAt']): YieldingText[] {
  if (story.moves.length === 0) return []
  const extracted: YieldingText[] = []
  const map = new OffsetMap(copy.moves)
  const withoutYield = new Set<readonly string[]>() // Lists of rules that yield nothing. Moves with the same rules share one list.
  for (const { before, rules } of story.moves) {
    if (withoutYield.has(rules)) continue
    const yielded = yieldOf(rules, ruleAt)
    if (!yielded) {
      withoutYield.add(rules)
      continue
    }
    const { start, end } = map.toText(before)
    const { yields, rule } = yielded
    extracted.push({ yields, rule, text: copy.text.slice(start, end).trim(), source: before })
  }
  return extracted
}

/** The first rule that yields information, and its kind. */
function yieldOf(
  rules: readonly string[],
  ruleAt: RuleSet['ruleAt'],
): Pick<YieldingText, 'yields' | 'rule'> | undefined {
  for (const rule of rules) {
    const yields = ruleAt(rule)?.yields ?? YIELDS[rule]
    // A link to the rest counts only at the very end: see `truncated.ts`.
    if (yields && yields !== 'continuation') return { yields, rule }
  }
  return undefined
}

/** The first text that a rule removed between `copy` and `story`. */
export function extractedBy(rule: string, copy: Transform, story: Transform): ExtractedText | undefined {
  for (const move of story.moves) if (move.rules.includes(rule)) return removedText(move, rule, copy)
  return undefined
}

/** The last text that a rule removed between `copy` and `story`. */
export function lastExtractedBy(rule: string, copy: Transform, story: Transform): ExtractedText | undefined {
  let last: Move | undefined
  for (const move of story.moves) if (move.rules.includes(rule)) last = move
  return last && removedText(last, rule, copy)
}

function removedText(move: Move, rule: string, copy: Transform): ExtractedText {
  const { start, end } = new OffsetMap(copy.moves).toText(move.before)
  return { rule, text: copy.text.slice(start, end).trim(), source: move.before }
}
