import type { Budget } from '../budget.js'
import type { Span } from '../edit/edit.js'
import { linesOf, Trait } from '../lines/lines.js'
import { onceByLanguage } from '../locale/once-by-language.js'
import { onceByWords } from '../locale/once-by-words.js'
import { isEditors, isInCapitals, isMarked, pointerOf } from '../match/pointer-cue.js'
import type { RuleSet } from '../match/rule-set.js'
import { gapsOf } from '../units/boundaries.js'
import type { Removal } from '../units/removal.js'
import { lowercaseWords } from './lowercase-words.js'
import { teaserEnd } from './teaser-end.js'

/** The longest cue, in code units. */
export const LONGEST_CUE = 45
const BEFORE = /[.!?…。！？।۔؟"”“»’)\]|]/
const UPPER = /\p{Lu}/u
const OPENS = /^["'“‘„«(¿¡ ]{0,2}(?:\p{Lu}|\p{Lo}|\p{N})/u
const THREE_WORDS = /^\S+ \S+ \S+/
/** The longest single headline; longer ones are lists of headlines, see `teaserEnd`. */
const LONGEST_HEADLINE = 160
/** The maximum number of code units in which the first words behind the cue are searched. */
const AHEAD = 80
const STOP = /[.!?…]/
/** A list of sources: `See also: Ng, The Bridge (1999); Poe, p. 4` */
export const REFERENCE = /;|\b(?:1[5-9]|20)\d\d\b|\bpp?\. ?\d|^\p{Lu}\p{Ll}+, \p{Lu}/u

/** The words that begin a sentence in some languages. `languages`: separated by spaces. */
const openingsOf = /* @__PURE__ */ onceByWords(({ sentenceOpenings }) =>
  onceByLanguage(
    (languages): ReadonlySet<string> =>
      new Set(languages.split(' ').flatMap((lang) => sentenceOpenings?.[lang]?.split('|') ?? [])),
  ),
)

/**
 * Teasers of other stories within a paragraph, from cue to headline, if both ends are certain.
 *
 * `… he said. ALSO READ: Town votes for a bridge. The minister …` → the middle
 */
export function teasers(text: string, ruleSet: RuleSet, budget: Budget): Removal[] {
  if ((linesOf(text).traits & Trait.colon) === 0) return []
  const found: Removal[] = []
  const openings = openingsOf(ruleSet.words)(ruleSet.languages.join(' '))
  const occursInLowercase = lowercaseWords(text)
  const isLowercase = (word: string) => openings.has(word.toLowerCase()) || occursInLowercase(word, 0, word.length)
  for (const colon of ':：') {
    let from = 0
    for (let at = text.indexOf(colon); at >= 0; at = text.indexOf(colon, at + 1)) {
      const teaser = at < from ? undefined : teaserAt(text, at, from, ruleSet, isLowercase, budget)
      if (!teaser) continue
      found.push(teaser)
      from = teaser.end
    }
  }
  return found
}

function teaserAt(
  text: string,
  colon: number,
  from: number,
  ruleSet: RuleSet,
  isLowercase: (word: string) => boolean,
  budget: Budget,
): Removal | undefined {
  let headline = colon + 1
  while (text[headline] === ' ') headline++
  if (!OPENS.test(text.slice(headline, headline + 3))) return undefined
  const start = cueStart(text, colon, from)
  if (start === undefined) return undefined
  const cue = text.slice(start, colon).trim()
  if (!isMarked(cue)) return undefined
  const ruleTo = (end: number) => pointerOf(text, { start, end }, ruleSet)
  const matchesTo = (end: number) => ruleTo(end) !== undefined
  // If no rule matches the cue with three words behind it, the rest need not be read.
  const isQuestion = isInCapitals(cue) && text.slice(headline, headline + 2 * AHEAD).includes('?') // POLL: Should the bridge stay?
  if (!isQuestion && !matchesTo(endOfWords(text, headline))) return undefined
  if (budget.isSpent) return undefined
  const end = beforeGlue(
    text,
    headline,
    teaserEnd(text, { headline, isEditors: isEditors(cue, ruleSet.words), matchesTo, isLowercase }),
  )
  if (end === undefined || isLine(text, { start, end })) {
    budget.spend() // Only failures are counted, so the limit is the same when the text is cleaned again.
    return undefined
  }
  if (REFERENCE.test(text.slice(headline, end)) && !isInCapitals(cue)) return undefined
  // Without the stop first, because rules take a line with a stop for a sentence.
  const whole = (STOP.test(text.charAt(end - 1)) ? ruleTo(end - 1) : undefined) ?? ruleTo(end)
  const rule = whole ?? (end - headline > LONGEST_HEADLINE ? ruleTo(endOfWords(text, headline)) : undefined) // For a list of headlines, the rule of the first.
  return rule && { start, end, rule: rule.address }
}

/** `end`, or an earlier position where a sentence is glued to the headline: `Town votes for a bridge|The council met.` */
function beforeGlue(text: string, headline: number, end: number | undefined): number | undefined {
  if (end === undefined || !STOP.test(text.charAt(end - 1))) return end
  return gapsOf(text, { start: headline, end }).find((gap) => gap.start === gap.end)?.start ?? end
}

const endOfWords = (text: string, from: number): number =>
  from + (THREE_WORDS.exec(text.slice(from, from + AHEAD))?.[0].length ?? 0)

/** Whether a span is a whole line. Whole lines are left to the rules for lines, which depend on their position. */
export const isLine = (text: string, { start, end }: Span): boolean =>
  (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n')

/** A sentence that lost the space before it: `… in Oslo.Read also: `. Four characters, the second of which ends the sentence before. */
const GLUED = /^[\p{Ll}\p{N}.!?”"»)][.!?…”"»]\p{Lu}\p{Ll}$/u

/** The start of the sentence that contains the colon, or of the capitals before it. */
function cueStart(text: string, colon: number, from: number): number | undefined {
  const capitals = UPPER.test(text.charAt(colon - 1)) || UPPER.test(text.charAt(colon - 2))
  for (let at = colon - 1; at >= Math.max(from, colon - LONGEST_CUE) - 1; at--) {
    const before = text.charAt(at)
    if (at < from || before === '\n') return at + 1
    if (before === ' ' && BEFORE.test(text.charAt(at - 1))) return at + 1
    if (GLUED.test(text.slice(Math.max(0, at - 1), at + 3))) return at + 1
    if (capitals && before === ' ' && opensCapitals(text, at, colon)) return at + 1
    if (capitals && BEFORE.test(before) && isInCapitals(text.slice(at + 1, colon).trim())) return at + 1
  }
  return undefined
}

/** Whether two or more words in capitals precede the colon from here on, and none precede them: `… in Oslo READ MORE:` */
function opensCapitals(text: string, blank: number, colon: number): boolean {
  if (UPPER.test(text.charAt(blank - 1))) return false
  const cue = text.slice(blank + 1, colon).trim()
  return cue.includes(' ') && isInCapitals(cue)
}
