import { closesAbbreviation } from '../characters/abbreviation.js'
import { CLOSERS, STOPS } from '../characters/sentence-ends.js'
import type { Span } from '../edit/edit.js'
import { traitsOf } from '../rules/families.js'
import type { Place, RuleRef } from '../rules/rule.js'
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
 * `isPiece`: of a wider line, which hangs on nothing; then only what rules know as endings is one.
 */
export function endingOf(text: string, { start, end }: Span, ruleSet: RuleSet, isPiece = false): Ending | undefined {
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
    const rule =
      ruleSet.ofEnding(normalized, mayHold) ??
      (isPiece ? undefined : lineRule(text, { start: sentence, end }, normalized, ruleSet))
    if (rule && !isQuoted(text, { start: sentence, end }, rule)) return { rule, length: end - sentence }
    // Behind a stop among the ornaments in front of it there is no other ending.
    CLOSES.lastIndex = (rule ? sentence : Math.max(sentence, normalized.start)) - from
  }
  return undefined
}

/** What stands around a story on lines of its own may hang on its last one: `… on Tuesday. Sign up for our newsletter` */
function lineRule(text: string, { start, end }: Span, line: NormalizedLine, ruleSet: RuleSet): RuleRef | undefined {
  if (!opensSentence(text, start, line.start) || BREAK.test(text.slice(line.start, end))) return undefined
  return ruleSet.wantedOfLine(line, STOPS.includes(text.charAt(end - 1)) ? mayHangWithStop : mayHang)
}

/** A slot of a template would take more than one sentence for the name of a paper. */
const BREAK = /* @__PURE__ */ new RegExp(`[${STOPS}][${CLOSERS}]?\\s`, 'u')
const SMALL = /\p{Ll}/uy

function opensSentence(text: string, behindStop: number, at: number): boolean {
  SMALL.lastIndex = at
  return !SMALL.test(text) && !QUOTE.test(text.charAt(behindStop - 1)) && !closesAbbreviation(text, behindStop)
}

function mayHang({ family, place }: RuleRef): boolean {
  const { between, trailer, code } = traitsOf(family)
  return PLACES.has(place) && (between === true || trailer === true) && !code
}

/** A label that closes with a stop may be the story’s last sentence: `Drivers pay by phone. Download the Harbour Parking app.` */
const mayHangWithStop = (rule: RuleRef): boolean => mayHang(rule) && !traitsOf(rule.family).label

const PLACES: ReadonlySet<Place> = new Set(['anywhere', 'tail', 'edges'])

/** `… “not yet” Con información de EFE` */
function closesQuote(text: string, at: number, end: number): boolean {
  return at + 1 < end && text.charCodeAt(at + 1) === 0x20 && text.charCodeAt(at - 1) > 0x20
}
