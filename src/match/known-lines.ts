import { widthOfTargets } from '../characters/markdown.js'
import { endsSentence } from '../characters/sentence-ends.js'
import type { Span } from '../edit/edit.js'
import { traitsOf } from '../rules/families.js'
import type { RuleRef } from '../rules/rule.js'
import type { Unit } from '../units/units.js'
import { displayedText } from './displayed-text.js'
import { displayedLine, findInLine } from './glued-label.js'
import { normalizedLine } from './normalized-line.js'
import { isQuoted } from './quoted.js'
import type { RuleSet } from './rule-set.js'

/** A unit of a text with the rules that match it. Most units are lines. */
export interface Line extends Unit {
  /** The rules that match it. The first rule whose place fits its position removes it. */
  readonly rules: readonly RuleRef[]
  /** Whether it reads like a sentence of the story. */
  readonly prose: boolean
  /** Its length in code units, weighted for scripts without spaces; see `letterWeight`. */
  readonly width: number
}

/** The units of a text with the rules that match them. */
export function linesOf(text: string, units: readonly Unit[], ruleSet: RuleSet): Line[] {
  const lines = units.map((unit) => lineOf(text, unit, ruleSet))
  annotateEnds(text, lines, ruleSet)
  return lines
}

/** A unit with the rules that match its words, regardless of position. */
export function lineOf(text: string, unit: Unit, ruleSet: RuleSet): Line {
  const { start, end, piece, pieces } = unit
  const displayed = displayedText(text, unit)
  const rules = rulesOf(text, unit, displayed, ruleSet)
  const width = widthOf(text, unit, displayed === undefined ? 0 : widthOfTargets(text.slice(start, end)))
  const prose = rules.length === 0 && isProse(text, unit, width)
  return { start, end, piece, pieces, rules, prose, width }
}

/** A unit that certainly belongs to the story. No rule is tried on it. */
export function storyLine(text: string, { start, end, piece, pieces }: Unit): Line {
  const width = widthOf(text, { start, end }, 0)
  return { start, end, piece, pieces, rules: NONE, prose: isProse(text, { start, end }, width), width }
}

/** Whether a wanted rule matches a span, by its words or its pattern. `isWanted`: see `RuleSet.wantedOfLine`. */
export function isKnownAs(
  text: string,
  span: Span,
  { linePatterns, wantedOfLine }: RuleSet,
  isWanted: (rule: RuleRef) => boolean,
): boolean {
  const byPattern = linePatterns.find(text, span)
  return (
    (byPattern !== undefined && isWanted(byPattern)) || wantedOfLine(normalizedLine(text, span), isWanted) !== undefined
  )
}

/** `displayed`: the result of `displayedText` for the unit. */
function rulesOf(text: string, span: Span, displayed: string | undefined, ruleSet: RuleSet): readonly RuleRef[] {
  const normalized = normalizedLine(text, span)
  if (normalized.length === 0) return listOf(ruleSet.linePatterns.ofOrnaments(text, span))
  const byPattern = linePatternRule(text, span, displayed, (line, stretch) => ruleSet.linePatterns.find(line, stretch))
  const byText = ruleSet.ofLine(normalized)
  const other = byText.length === 0 && displayedLine(text, span, displayed)
  const known = other ? ruleSet.ofLine(other) : byText
  const rules = byPattern ? [...known, byPattern] : known
  return rules.length === 0 ? NONE : rules.filter((rule) => !isQuoted(text, span, rule, ruleSet))
}

/**
 * Adds the rules that match only at the ends of a story. Below its last sentence: rules for the tail, and patterns that are too
 * slow for every line. Above its first sentence: those of these rules that match a trailer with a web address.
 */
export function annotateEnds(text: string, lines: Line[], ruleSet: RuleSet): void {
  annotateTail(text, lines, ruleSet)
  for (const [at, line] of lines.entries()) {
    const rule = holdsAddress(text, line)
      ? (tailRuleOf(text, line, ruleSet) ?? tailPatternRule(text, line, ruleSet))
      : undefined
    if (rule && traitsOf(rule.family).trailer) lines[at] = matchedBy(line, [{ ...rule, place: 'head' }])
    else if (line.prose) return
  }
}

/** A line that rules match. It lists all fields, because a spread is slow; see `wholeLine`. */
const matchedBy = ({ start, end, piece, pieces, width }: Line, rules: readonly RuleRef[]): Line => ({
  start,
  end,
  piece,
  pieces,
  rules,
  prose: false,
  width,
})

const holdsAddress = (text: string, { start, end }: Span): boolean => ADDRESS.test(text.slice(start, end))

const ADDRESS = /:\/\/|\bwww\./

function annotateTail(text: string, lines: Line[], ruleSet: RuleSet): void {
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] as Line
    const { rules, prose } = line
    const rule = tailRuleOf(text, line, ruleSet) ?? (rules.length === 0 && tailPatternRule(text, line, ruleSet))
    if (rule && !isQuoted(text, line, rule, ruleSet)) lines[at] = matchedBy(line, [...rules, rule])
    else if (prose) return
  }
}

/** Whether a rule for the tail matches the whole line. Then its last words are not an ending of a paragraph. */
export function isForTail(text: string, line: Span, ruleSet: RuleSet): boolean {
  return tailRuleOf(text, line, ruleSet) !== undefined
}

const tailRuleOf = (text: string, line: Span, ruleSet: RuleSet): RuleRef | undefined =>
  findInLine(text, line, (one) => ruleSet.ofTail(one))

const tailPatternRule = (text: string, span: Span, { linePatterns }: RuleSet): RuleRef | undefined =>
  linePatternRule(text, span, displayedText(text, span), (line, stretch) => linePatterns.ofTail(line, stretch))

/** The rule whose pattern matches a line, as it is in the text or as displayed. */
function linePatternRule(
  text: string,
  span: Span,
  displayed: string | undefined,
  find: (text: string, span: Span) => RuleRef | undefined,
): RuleRef | undefined {
  return (
    find(text, span) ?? (displayed === undefined ? undefined : find(displayed, { start: 0, end: displayed.length }))
  )
}

const listOf = (rule: RuleRef | undefined): readonly RuleRef[] => (rule ? [rule] : NONE)

const NONE: readonly RuleRef[] = []

/**
 * Whether a span reads like a sentence of the story: it is long, or it is of medium length and ends with a stop. Of 9,797
 * boilerplate lines seen on three or more sites, 99% have fewer than 70 characters and 97% end without a stop.
 */
export function readsLikeProse(text: string, span: Span): boolean {
  return isProse(text, span, widthOf(text, span, widthOfTargets(text.slice(span.start, span.end))))
}

const isProse = (text: string, { start, end }: Span, width: number): boolean =>
  width >= 140 || (width >= 40 && endsSentence(text, start, end))

/**
 * The length of a span, weighted by script. The script is sampled in three places, because one of them may be a name or a
 * number. `targets`: the number of code units in link targets, which readers do not see.
 */
function widthOf(text: string, { start, end }: Span, targets: number): number {
  const quarter = (end - start) >> 2
  let weight = 1
  for (let at = start + quarter; at < end && at <= start + 3 * quarter; at += quarter || 1)
    weight = Math.max(weight, letterWeight(text.charCodeAt(at)))
  return (end - start - targets) * weight
}

/**
 * How many letters of other scripts carry as much text as one letter of this script. Chinese and Japanese need two fifths of
 * the length; Thai, Lao, Tibetan, Burmese and Khmer, which write vowels as letters, need four sevenths.
 */
function letterWeight(code: number): number {
  if (code < 0x0e00) return 1
  if (code >= 0x2e80) return isSurrogate(code) ? 1 : 2.5
  return code < 0x10a0 || (code >= 0x1780 && code < 0x1800) ? 1.75 : 1
}

/** Half of a character beyond U+FFFF, usually an emoji. */
const isSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xe000
