import { CLOSERS, closesAbbreviation, STOPS } from '../characters/sentence-ends.js'
import type { Span } from '../edit/edit.js'
import { traitsOf } from '../rules/families.js'
import type { Place, RuleRef } from '../rules/rule.js'
import { LONGEST_LINE, NormalizedLine, normalizedLine } from './normalized-line.js'
import { isQuoted } from './quoted.js'
import type { RuleSet } from './rule-set.js'

/** Boilerplate behind the last sentence of a paragraph. */
export interface Ending {
  readonly rule: RuleRef
  /** In code units. */
  readonly length: number
}

/** The end of the last sentence: a stop, or a quote, since many newspapers omit the stop behind a quote. */
const CLOSES = /* @__PURE__ */ new RegExp(`[${STOPS}"”»]`, 'g')
const QUOTES = '"”»'
const BEHIND_STOP = '"\'”’)]」』》*'

/**
 * The boilerplate appended to the last sentence of a paragraph, if a rule matches it. `isPiece`: the span is a piece of a
 * longer line, so only rules for endings are tried, not rules for whole lines.
 *
 * `The bridge opened on Tuesday. Sign up for our newsletter` → the rule, and the length from the stop to the end
 */
export function endingOf(text: string, { start, end }: Span, ruleSet: RuleSet, isPiece = false): Ending | undefined {
  let mayHold: boolean | undefined
  // The search runs in a copy of the tail. In the full text, it would continue to the next stop, however far away.
  const from = Math.max(start, end - LONGEST_LINE)
  const tail = text.slice(from, end)
  CLOSES.lastIndex = 0
  while (CLOSES.test(tail)) {
    const at = from + CLOSES.lastIndex - 1
    if (QUOTES.includes(text.charAt(at)) && !closesQuote(text, at, end)) continue
    const sentence = at + 1 < end && BEHIND_STOP.includes(text.charAt(at + 1)) ? at + 2 : at + 1
    const normalized = normalizedLine(text, { start: sentence, end })
    if (normalized.length === 0) return undefined
    // An ending behind a later stop is part of the ending behind this one, so the answer holds for both.
    mayHold ??= ruleSet.mayHoldEnding(new NormalizedLine(text, sentence, end, end))
    const rule =
      ruleSet.ofEnding(normalized, mayHold) ??
      (isPiece ? undefined : lineRule(text, { start: sentence, end }, normalized, ruleSet))
    if (rule && !isQuoted(text, { start: sentence, end }, rule, ruleSet)) return { rule, length: end - sentence }
    // Stops among the ornaments before the matched text lead to the same ending, so they are skipped.
    CLOSES.lastIndex = (rule ? sentence : Math.max(sentence, normalized.start)) - from
  }
  return undefined
}

/**
 * The rule for a whole line, at any position or below the story, that is appended to the last sentence: `… on Tuesday. Sign up for
 * our newsletter`
 */
function lineRule(text: string, { start, end }: Span, line: NormalizedLine, ruleSet: RuleSet): RuleRef | undefined {
  if (!opensSentence(text, start, line.start) || BREAK.test(text.slice(line.start, end))) return undefined
  const mayBe = STOPS.includes(text.charAt(end - 1)) ? mayHangWithStop : mayHang
  const found = ruleSet.wantedOfLine(line, mayBe) ?? ruleSet.ofTail(line)
  return found && mayBe(found) ? found : undefined
}

/**
 * The end of a sentence within the ending. Without this check, a slot for the name of a newspaper could match several
 * sentences.
 */
const BREAK = /* @__PURE__ */ new RegExp(`[${STOPS}][${CLOSERS}]?\\s`, 'u')
const SMALL = /\p{Ll}/uy

function opensSentence(text: string, behindStop: number, at: number): boolean {
  SMALL.lastIndex = at
  return !SMALL.test(text) && !QUOTES.includes(text.charAt(behindStop - 1)) && !closesAbbreviation(text, behindStop)
}

function mayHang({ family, place }: RuleRef): boolean {
  const { between, trailer, code } = traitsOf(family)
  return PLACES.has(place) && (between === true || trailer === true) && !code
}

/**
 * A label that ends with a stop may be the last sentence of the story: `Drivers pay by phone. Download the Harbour Parking
 * app.`
 */
const mayHangWithStop = (rule: RuleRef): boolean => mayHang(rule) && !traitsOf(rule.family).label

const PLACES: ReadonlySet<Place> = new Set(['anywhere', 'tail', 'edges'])

/** `… “not yet” Con información de EFE` */
function closesQuote(text: string, at: number, end: number): boolean {
  return at + 1 < end && text.charCodeAt(at + 1) === 0x20 && text.charCodeAt(at - 1) > 0x20
}
