import { HAN_KANA } from '../characters/scripts.js'
import { endsSentence } from '../characters/sentence-ends.js'
import type { Span } from '../edit/edit.js'
import { spansOfLines } from '../lines/lines.js'
import { normalizedLine } from '../match/normalized-line.js'
import { isQuoted } from '../match/quoted.js'
import type { RuleSet } from '../match/rule-set.js'
import { traitsOf } from '../rules/families.js'
import type { Place, RuleRef } from '../rules/rule.js'
import { isWide, piecesOf } from '../units/pieces.js'
import type { Removal } from '../units/removal.js'
import { sentencesOf } from '../units/sentences.js'
import { isSpokenTurn } from './spoken-turn.js'

/** A wide line with at least this share of the text is a text that lost its line breaks. */
const LEAST_SHARE = 0.5
/** Limits for a removed sentence: the minimum number of words and the maximum number of code units. */
const FEWEST_WORDS = 3
const LONGEST_SENTENCE = 120
/** The longest label before a sentence, in code units. */
const LONGEST_LABEL = 60
/** A label with at least this many words is not the beginning of a sentence, if at least this many code units follow. */
const FEWEST_LABEL_WORDS = 3
const SHORTEST_STORY = 40

const CAPITAL = /(?<![:：] )["'“‘„«(¿¡]?\p{Lu}/uy
/** A sentence that lost the space before the next: `It rained.Follow us on Telegram` */
const GLUED = /\p{Ll}[.!?…]["”’»)]?\p{Lu}/u
const [SMALL_A, SMALL_Z] = [0x61, 0x7a]
const HAN_OR_KANA = /* @__PURE__ */ new RegExp(`[${HAN_KANA}]`)
const LAST_SMALL_WORD = / \p{Ll}\S{0,40}$/u
const HAS_SMALL = /\p{Ll}/u

type IsLowercase = ReturnType<typeof lowercaseWords>

/**
 * In a text that lost its line breaks: text that matches a rule for lines, either as a sentence or as a label directly before
 * one.
 *
 * `… to rebuild it. Advertisement The mayor promised … in spring. Sign up for our newsletter. Work …`
 */
export function runOnBoilerplate(text: string, ruleSet: RuleSet): Removal[] {
  const found: Removal[] = []
  let isLowercase: IsLowercase | undefined
  for (const line of spansOfLines(text)) {
    if (line.end - line.start < LEAST_SHARE * text.length || !isWide(text, line)) continue
    isLowercase ??= lowercaseWords(text)
    for (const piece of piecesOf(text, line))
      for (const label of labelsBefore(text, piece, ruleSet, isLowercase)) found.push(label)
    for (const sentence of knownSentences(text, line, ruleSet)) found.push(sentence)
  }
  return found
}

function knownSentences(text: string, line: Span, ruleSet: RuleSet): Removal[] {
  return sentencesOf(text.slice(line.start, line.end)).flatMap((sentence) => {
    const [start, end] = [line.start + sentence.start, line.start + sentence.end]
    if (end - start > LONGEST_SENTENCE || !endsSentence(text, start, end) || !holdsWords(text, start, end)) return []
    const rule = ruleOf(text, { start, end }, ruleSet, isAround)
    const isRemovable =
      rule &&
      !GLUED.test(text.slice(start, end)) &&
      !isQuoted(text, { start, end }, rule, ruleSet) &&
      !isSpokenTurn(text, { start, end })
    return isRemovable ? [{ start, end, rule: rule.address }] : []
  })
}

/** Whether a span has at least `FEWEST_WORDS` words. */
function holdsWords(text: string, start: number, end: number): boolean {
  let at = start
  for (let words = 1; words < FEWEST_WORDS; words++) {
    const blank = text.indexOf(' ', at)
    if (blank < 0 || blank >= end) return false
    at = blank + 1
  }
  return true
}

const isAround = ({ family, place }: RuleRef): boolean => place === 'anywhere' && traitsOf(family).between === true
const isAdMarker = ({ family }: RuleRef): boolean => family === 'ad-marker'

/** Whether a rule matches a label alone. A headline behind the label would have no certain end. */
const isLabel = (rule: RuleRef): boolean => isAround(rule) && !rule.labelled

/** Whether a rule matches a long label, even one only for the edges of a story: without line breaks, it may be anywhere. */
const isLongLabel = ({ family, place, labelled }: RuleRef): boolean =>
  !labelled && PLACES.has(place) && traitsOf(family).between === true

const PLACES: ReadonlySet<Place> = new Set(['anywhere', 'edges', 'between'])

interface Label extends Removal {
  /** Whether a sentence follows, and not just another label. */
  readonly isLast: boolean
}

/** The labels at the beginning of a piece, before a word that certainly begins a sentence: `Advertisement The …`. */
function labelsBefore(text: string, { start, end }: Span, ruleSet: RuleSet, isLowercase: IsLowercase): Removal[] {
  const labelsAt = new Map<number, readonly Label[]>()
  // The map grows while it is walked: each label is followed by others, up to the sentence.
  labelsAt.set(start, [])
  for (const at of labelsAt.keys()) {
    const labels = labelsFrom(text, { start: at, end }, ruleSet, isLowercase)
    labelsAt.set(at, labels)
    for (const label of labels) if (!labelsAt.has(label.end + 1)) labelsAt.set(label.end + 1, [])
  }
  const chosen = new Map<number, Label>()
  for (const at of [...labelsAt.keys()].sort((a, b) => b - a)) {
    const label = labelsAt.get(at)?.find(({ end, isLast }) => isLast || chosen.has(end + 1))
    if (label) chosen.set(at, label)
  }
  const labels: Removal[] = []
  for (let label = chosen.get(start); label; label = chosen.get(label.end + 1)) {
    labels.push({ start: label.start, end: label.end, rule: label.rule })
  }
  return labels
}

/** What may be a label at the beginning of a stretch, the shortest first. */
function labelsFrom(text: string, { start, end }: Span, ruleSet: RuleSet, isLowercase: IsLowercase): Label[] {
  const labels: Label[] = []
  const last = Math.min(end, start + LONGEST_LABEL)
  for (let words = 1, blank = text.indexOf(' ', start); blank >= 0 && blank < last; words++) {
    const label = { start, end: blank }
    const rest = { start: blank + 1, end }
    const rule = mayOpen(text, blank) ? ruleOf(text, label, ruleSet, wantedOf(text, blank, words)) : undefined
    if (rule) {
      const isLast =
        precedesStory(text, label, rest, isLowercase) ||
        (isAdMarker(rule) && isInCapitals(text, label, rest)) ||
        (words >= FEWEST_LABEL_WORDS && isLabelEnd(text, label, rest, ruleSet))
      labels.push({ start, end: label.end, rule: rule.address, isLast })
    }
    blank = text.indexOf(' ', rest.start)
  }
  return labels
}

const ruleOf = (text: string, span: Span, ruleSet: RuleSet, isWanted: (rule: RuleRef) => boolean) =>
  ruleSet.wantedOfLine(normalizedLine(text, span), isWanted)

/** The rules that may match a label of this many words that ends at a space. */
function wantedOf(text: string, blank: number, words: number): (rule: RuleRef) => boolean {
  if (words >= FEWEST_LABEL_WORDS || isGap(text, blank)) return isLongLabel
  return words === 1 ? isAdMarker : isLabel
}

/** Whether a sentence may begin behind a space: with a capital, but not behind a colon, where a headline may begin. */
function mayOpen(text: string, blank: number): boolean {
  const next = text.charCodeAt(blank + 1)
  if (next >= SMALL_A && next <= SMALL_Z) return false // as most words do
  CAPITAL.lastIndex = blank + 1
  return CAPITAL.test(text) || isGap(text, blank)
}

/** Whether the space is between Chinese or Japanese letters, where a new item begins. In Thai, only a clause does. */
const isGap = (text: string, blank: number): boolean =>
  HAN_OR_KANA.test(text.charAt(blank - 1)) && HAN_OR_KANA.test(text.charAt(blank + 1))

/** Whether a label is followed by a sentence that begins with a common word rather than a name. */
const precedesStory = (text: string, label: Span, rest: Span, isLowercase: IsLowercase): boolean =>
  isGap(text, label.end) || isLowercase(firstWord(text, rest))

/** `ADVERTISEMENT Police said` */
const isInCapitals = (text: string, { start, end }: Span, rest: Span): boolean =>
  HAS_SMALL.test(firstWord(text, rest)) && !HAS_SMALL.test(text.slice(start, end))

const firstWord = (text: string, { start, end }: Span): string => text.slice(start, end).split(' ', 1)[0] as string

/**
 * Whether a long label ends here. Behind it, any capital begins a sentence: `Follow us on Telegram Police said`. If a rule also
 * matches the label without its last words, its end is uncertain: `Add us to your list or pay for The Harbour`
 */
function isLabelEnd(text: string, { start, end }: Span, rest: Span, ruleSet: RuleSet): boolean {
  if (rest.end - rest.start < SHORTEST_STORY) return false
  const at = text.slice(start, end).search(LAST_SMALL_WORD)
  return at < 0 || ruleOf(text, { start, end: start + at }, ruleSet, isLongLabel) === undefined
}

/** The number of code units that are searched for lowercase words. */
const SAMPLE = 8192

/**
 * A test for words that also occur in lowercase between spaces: `the`, for `The`. Such a word with a capital begins a sentence
 * and is not a name.
 */
export function lowercaseWords(text: string): (word: string) => boolean {
  const sample = text.slice(0, SAMPLE)
  const known = new Map<string, boolean>()
  return (word) => {
    const found = known.get(word) ?? sample.includes(` ${word.toLowerCase()} `)
    known.set(word, found)
    return found
  }
}
