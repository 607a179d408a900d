import { STOPS } from '../characters/sentence-ends.js'
import type { Span } from '../edit/edit.js'
import type { RuleRef } from '../rules/rule.js'
import { LONGEST_LINE, NormalizedLine, normalizedLine } from './normalized-line.js'
import { isQuoted } from './quoted.js'
import type { RuleSet } from './rule-set.js'

/** What closes a paragraph behind its last sentence. */
export interface Ending {
  readonly rule: RuleRef
  /** In code units. */
  readonly length: number
}

/** What may close the last sentence: a stop, or a quote, behind which many papers leave the stop out. */
const CLOSES = /* @__PURE__ */ new RegExp(`[${STOPS}"”»]`, 'g')
const QUOTE = /["”»]/
const BEHIND_STOP = '"\'”’)]」』》'

/**
 * The rule that closes this paragraph after its last sentence, and the length of the closing.
 * Stops are looked for in the line alone: a search through the text would go on to the next one, wherever it is.
 */
export function endingOf(text: string, { start, end }: Span, ruleSet: RuleSet): Ending | undefined {
  let mayHold: boolean | undefined
  const from = Math.max(start, end - LONGEST_LINE)
  const tail = text.slice(from, end)
  CLOSES.lastIndex = 0
  while (CLOSES.test(tail)) {
    const at = from + CLOSES.lastIndex - 1
    if (QUOTE.test(text.charAt(at)) && !closesQuote(text, at, end)) continue
    const sentence = at + 1 < end && BEHIND_STOP.includes(text.charAt(at + 1)) ? at + 2 : at + 1
    const normalized = normalizedLine(text, { start: sentence, end })
    if (normalized.length === 0) return undefined
    // What closes the line behind a later stop is part of what does behind this one.
    mayHold ??= ruleSet.mayHoldEnding(new NormalizedLine(text, sentence, end, end))
    const rule = ruleSet.ofEnding(normalized, mayHold)
    if (rule && !isQuoted(text, { start: sentence, end }, rule)) return { rule, length: end - sentence }
    // Behind a stop among the ornaments in front of it there is no other ending.
    CLOSES.lastIndex = (rule ? sentence : Math.max(sentence, normalized.start)) - from
  }
  return undefined
}

/** `… “not yet” Con información de EFE` */
function closesQuote(text: string, at: number, end: number): boolean {
  return at + 1 < end && text.charCodeAt(at + 1) === 0x20 && text.charCodeAt(at - 1) > 0x20
}
