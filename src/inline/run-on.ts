import { HAN_KANA } from '../characters/scripts.js'
import { CLOSERS, STOPS } from '../characters/sentence-ends.js'
import type { Span } from '../edit/edit.js'
import { normalizedLine } from '../match/normalized-line.js'
import { isQuoted } from '../match/quoted.js'
import type { RuleSet } from '../match/rule-set.js'
import { traitsOf } from '../rules/families.js'
import type { Place, RuleRef } from '../rules/rule.js'
import { spansOfLines } from '../units/lines.js'
import { isWide, piecesOf } from '../units/pieces.js'
import type { Removal } from '../units/removal.js'
import { sentencesOf } from '../units/sentences.js'
import { smallWords } from './small-words.js'

/** A wide line that is half of all there is, is a post that lost its line breaks. */
const LEAST_SHARE = 0.5
/** A sentence that goes has so many words at least; … */
const FEWEST_WORDS = 3
/** … and no more code units. */
const LONGEST_SENTENCE = 120
/** A label before a sentence is shorter; it is looked up at each capital. */
const LONGEST_LABEL = 60
/** So many labels may stand before a sentence, one behind the other. */
const MOST_LABELS = 4
/** No sentence opens with a label of so many words, … */
const FEWEST_TOLD = 3
/** … if as much follows, in code units, as a sentence has. */
const SHORTEST_STORY = 40

const CAPITAL = /(?<![:：] )["'“‘„«(¿¡]?\p{Lu}/uy
const STOP = /* @__PURE__ */ new RegExp(`[${STOPS}][${CLOSERS}]{0,3}$`)
/** A sentence that lost the blank before the next: `It rained.Follow us on Telegram` */
const GLUED = /\p{Ll}[.!?…]["”’»)]?\p{Lu}/u
const HAN_OR_KANA = /* @__PURE__ */ new RegExp(`[${HAN_KANA}]`)
const LAST_SMALL_WORD = / \p{Ll}\S{0,40}$/u
const HAS_SMALL = /\p{Ll}/u

type IsSmall = ReturnType<typeof smallWords>

/**
 * In a text that lost its line breaks: what a rule knows as a line, between sentences or before one that nothing parts from it.
 *
 * `… to rebuild it. Advertisement The mayor promised … in spring. Sign up for our newsletter. Work …`
 */
export function runOnJunk(text: string, ruleSet: RuleSet): Removal[] {
  const found: Removal[] = []
  let isSmall: IsSmall | undefined
  for (const line of spansOfLines(text)) {
    if (line.end - line.start < LEAST_SHARE * text.length || !isWide(text.slice(line.start, line.end))) continue
    isSmall ??= smallWords(text)
    for (const piece of piecesOf(text, line))
      for (const label of labelsBefore(text, piece, ruleSet, isSmall)) found.push(label)
    for (const sentence of knownSentences(text, line, ruleSet)) found.push(sentence)
  }
  return found
}

function knownSentences(text: string, line: Span, ruleSet: RuleSet): Removal[] {
  return sentencesOf(text.slice(line.start, line.end)).flatMap((sentence) => {
    const [start, end] = [line.start + sentence.start, line.start + sentence.end]
    if (end - start > LONGEST_SENTENCE || !STOP.test(text.slice(start, end)) || !holdsWords(text, start, end)) return []
    const rule = ruleOf(text, { start, end }, ruleSet, isAround)
    const goes = rule && !GLUED.test(text.slice(start, end)) && !isQuoted(text, { start, end }, rule)
    return goes ? [{ start, end, rule: rule.address }] : []
  })
}

/** Whether so many words stand there as a sentence has at least. */
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

/** No headline stands behind it, of which nobody knows where it ends. */
const isLabel = (rule: RuleRef): boolean => isAround(rule) && !rule.labelled

/** A label that says much may be one that is known at the edges of a story only: here it was pressed into its lines. */
const isLongLabel = ({ family, place, labelled }: RuleRef): boolean =>
  !labelled && PLACES.has(place) && traitsOf(family).between === true

const PLACES: ReadonlySet<Place> = new Set(['anywhere', 'edges', 'between'])

/** `Advertisement The`: the labels before the opening of a sentence that could be no name of theirs. */
function labelsBefore(
  text: string,
  { start, end }: Span,
  ruleSet: RuleSet,
  isSmall: IsSmall,
  most = MOST_LABELS,
): Removal[] {
  if (most === 0) return []
  const last = Math.min(end, start + LONGEST_LABEL)
  for (let words = 1, blank = text.indexOf(' ', start); blank >= 0 && blank < last; words++) {
    const label = { start, end: blank }
    const rest = { start: blank + 1, end }
    const rule = mayOpen(text, blank) ? ruleOf(text, label, ruleSet, wantedOf(text, blank, words)) : undefined
    if (rule) {
      const more = labelsBefore(text, rest, ruleSet, isSmall, most - 1)
      const isLast = () =>
        opensStory(text, label, rest, isSmall) ||
        (isAdMarker(rule) && isInCapitals(text, label, rest)) ||
        (words >= FEWEST_TOLD && isTold(text, label, rest, ruleSet))
      if (more.length > 0 || isLast()) return [{ ...label, rule: rule.address }, ...more]
    }
    blank = text.indexOf(' ', rest.start)
  }
  return []
}

const ruleOf = (text: string, span: Span, ruleSet: RuleSet, isWanted: (rule: RuleRef) => boolean) =>
  ruleSet.wantedOfLine(normalizedLine(text, span), isWanted)

/** What a label of so many words may be, up to a blank. */
function wantedOf(text: string, blank: number, words: number): (rule: RuleRef) => boolean {
  if (words >= FEWEST_TOLD || isGap(text, blank)) return isLongLabel
  return words === 1 ? isAdMarker : isLabel
}

/** Whether a sentence may begin behind a blank, and no headline behind a colon. */
function mayOpen(text: string, blank: number): boolean {
  CAPITAL.lastIndex = blank + 1
  return CAPITAL.test(text) || isGap(text, blank)
}

/** Chinese and Japanese have a blank only where something else begins; Thai parts clauses by them. */
const isGap = (text: string, blank: number): boolean =>
  HAN_OR_KANA.test(text.charAt(blank - 1)) && HAN_OR_KANA.test(text.charAt(blank + 1))

/** Whether a sentence opens behind a label with a word that is none of a name. */
const opensStory = (text: string, label: Span, rest: Span, isSmall: IsSmall): boolean =>
  isGap(text, label.end) || isSmall(firstWord(text, rest))

/** `ADVERTISEMENT Police said` */
const isInCapitals = (text: string, { start, end }: Span, rest: Span): boolean =>
  HAS_SMALL.test(firstWord(text, rest)) && !HAS_SMALL.test(text.slice(start, end))

const firstWord = (text: string, { start, end }: Span): string => text.slice(start, end).split(' ', 1)[0] as string

/**
 * Behind a label that says much a capital will do: `Follow us on Telegram Police said`. But where it is known without its
 * last word as well, nobody knows where it ends: `Add us to your list or pay for The Harbour`
 */
function isTold(text: string, { start, end }: Span, rest: Span, ruleSet: RuleSet): boolean {
  if (rest.end - rest.start < SHORTEST_STORY) return false
  const at = text.slice(start, end).search(LAST_SMALL_WORD)
  return at < 0 || ruleOf(text, { start, end: start + at }, ruleSet, isLongLabel) === undefined
}
