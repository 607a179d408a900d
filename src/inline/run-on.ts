import type { Span } from '../edit/edit.js'
import { normalizedLine } from '../match/normalized-line.js'
import type { RuleSet } from '../match/rule-set.js'
import { holdsBreak } from '../match/templates/slots/sentence.js'
import { traitsOf } from '../rules/families.js'
import type { RuleRef } from '../rules/rule.js'
import type { Removal } from '../units/removal.js'
import { smallWords } from './small-words.js'

/** A line of so many code units, and half of all there is, is no paragraph but a post that lost its line breaks. */
const SHORTEST_RUN = 800
const LEAST_SHARE = 0.5
/** Sentences looked up have so many words at least, and so many code units at most. */
const FEWEST_WORDS = 3
const LONGEST_SENTENCE = 120
const MOST_LABEL_WORDS = 5

const BREAK = /[.!?…]["'”’»)]? (?=["'“‘„«(¿¡]?\p{Lu})/gu
const CAPITAL = /\p{Lu}/uy
const HAS_SMALL = /\p{Ll}/u

/**
 * In a text that lost its line breaks: sentences that a rule knows as a line, wherever it stands, and labels of ads
 * before a sentence.
 *
 * `… to rebuild it. Advertisement The mayor promised … in spring. Sign up for our newsletter. Work …`
 */
export function runOnJunk(text: string, ruleSet: RuleSet): Removal[] {
  const found: Removal[] = []
  let isSmall: ReturnType<typeof smallWords> | undefined
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    if (end - start >= Math.max(SHORTEST_RUN, LEAST_SHARE * text.length)) {
      isSmall ??= smallWords(text)
      for (const sentence of sentencesOf(text, start, end)) {
        const junk = labelBefore(text, sentence, ruleSet, isSmall) ?? knownSentence(text, sentence, ruleSet)
        if (junk && opensSentence(text, junk.start)) found.push(junk)
      }
    }
    start = end + 1
  }
  return found
}

/** Sentences with the stop that closes them; an abbreviation parts one like any stop. */
function sentencesOf(text: string, start: number, end: number): Span[] {
  const sentences: Span[] = []
  let from = start
  const line = text.slice(start, end)
  BREAK.lastIndex = 0
  while (BREAK.test(line)) {
    const next = start + BREAK.lastIndex
    sentences.push({ start: from, end: next - 1 })
    from = next
  }
  sentences.push({ start: from, end })
  return sentences
}

function knownSentence(text: string, { start, end }: Span, ruleSet: RuleSet): Removal | undefined {
  if (end - start > LONGEST_SENTENCE || !holdsWords(text, start, end)) return undefined
  const rule = ruleSet.wantedOfLine(normalizedLine(text, { start, end }), isAround)
  return rule && { start, end, rule: rule.address }
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

/** A sentence may begin here: the stop before is none of an abbreviation. */
const opensSentence = (text: string, start: number): boolean =>
  start === 0 || text[start - 1] === '\n' || holdsBreak(text.slice(Math.max(0, start - 12), start + 1))

const isAdMarker = ({ family }: RuleRef): boolean => family === 'ad-marker'

const isAround = ({ family, place }: RuleRef): boolean => place === 'anywhere' && traitsOf(family).between === true

function isCapital(text: string, at: number): boolean {
  CAPITAL.lastIndex = at
  return CAPITAL.test(text)
}

/** `Advertisement The`: a label, and the opening of a sentence that could be no name of the label’s. */
function labelBefore(text: string, { start, end }: Span, ruleSet: RuleSet, isSmall: (word: string) => boolean) {
  const most = Math.min(end, start + LONGEST_SENTENCE)
  for (let words = 0, at = start; words < MOST_LABEL_WORDS; words++) {
    const blank = text.indexOf(' ', at)
    if (blank < 0 || blank >= most) return undefined
    at = blank + 1
    if (at >= most || !isCapital(text, at)) continue
    const rule = ruleSet.wantedOfLine(normalizedLine(text, { start, end: blank }), isAdMarker)
    if (!rule) continue
    const next = text.slice(at, most).split(' ', 1)[0] as string
    if (isSmall(next) || (HAS_SMALL.test(next) && !HAS_SMALL.test(text.slice(start, blank))))
      return { start, end: blank, rule: rule.address }
  }
  return undefined
}
