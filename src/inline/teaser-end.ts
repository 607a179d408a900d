import { once } from '../characters/once.js'
import { endsSentence } from '../characters/sentence-ends.js'
import { holdsBreak } from '../match/templates/slots/sentence.js'

/** The longest headline, in code units. */
const LONGEST = 220
const FEWEST_WORDS = 3

const WORD = /\S+/g
const STARTS_UPPER = /* @__PURE__ */ once(() => /^["'“‘„«(¿¡]*(?:\p{Lu}|\p{N})/u)
const STARTS_LOWER = /^["'“‘„«(]*\p{Ll}/u
const OPENS_QUOTE = /^["“„«]/
const CLOSES_QUOTE = /[^.,!?…:]["”“»]$/u
const QUESTION = /\?["'”’»]?$/u
const CAPITAL = /^\p{Lu}/u
const WORD_END = /[\p{Ll}\p{N}%]$/u
/** The end of a headline that lost the space behind it, and the next word: `Again?|The`, `Day”|In`, `bridge|The` */
const GLUED = /^(\S{0,60}?[\p{Ll}\p{N}%](?:[?!]?["”]|[?!])?)(\p{Lu}\p{Ll}{1,30}),?$/u
const LETTERS = /* @__PURE__ */ once(() => /[\p{L}\p{M}]+/u)
const NUMBER = /^\d{1,4}$/
const WORD_ALONE = /* @__PURE__ */ once(() => /[\p{L}\p{M}]$/u)
/** A whole quoted sentence with its comma, followed by a lowercase letter; not `“severe losses” in the north`. */
const SPEECH = /* @__PURE__ */ once(
  () =>
    /^(?:"\p{Lu}[^"\n]{18,188}(?:[,.!?…]"|",)|“\p{Lu}[^”\n]{18,188}(?:[,.!?…]”|”,)|„\p{Lu}[^“”\n]{18,188}(?:[,.!?…][“”]|[“”],)|«\p{Lu}[^»\n]{18,188}(?:[,.!?…]»|»,)) \p{Ll}/u,
)
const BAR = /^(?:\||»|>>|~)$/
/** Words that stay lowercase in title case, in English and Indonesian. */
const SMALL = new Set(
  (
    'a an the and but or nor for at by in of on to up as off out per via with from over vs ' +
    'di ke dari dan yang untuk pada dengan oleh dalam'
  ).split(' '),
)
const LONGEST_COMMON = 6
/** The minimum number of long lowercase words in a headline that is not in title case. */
const FEWEST_SMALL = 2
const LONG_WORD = 4
/** The minimum number of capitalized words in a headline in title case, except the first and the last. */
const FEWEST_CAPITALS = 3

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The facts known about a teaser before its headline is read. */
export interface Cue {
  /** The start of the headline, in code units. */
  readonly headline: number
  /** Whether the cue is editorial and never part of a story, so that a sentence behind it may be a headline. */
  readonly isEditors: boolean
  /** Whether a rule for lines matches the teaser up to `end`. */
  readonly matchesTo: (end: number) => boolean
  /** Whether the word occurs in lowercase elsewhere in the text. */
  readonly isLowercase: (word: string) => boolean
}

/**
 * The end of the headline of a teaser within a paragraph, as an index in the text; `undefined` if it is uncertain.
 *
 * - at the end of the line, or at a bar; a list of headlines, each with its bar, is one teaser
 * - behind a closing quote where a sentence begins: `Mayor on “the lost year” The council met`
 * - before a common word with a capital, in a lowercase headline: `Town votes for the bridge The council met`
 * - before a common word or a number that ends a headline in title case: `Town Votes for the Bridge Council members met`
 * - before a quote that begins a sentence: `Town votes, says Ruiz “We need it,” said the mayor`
 * - where the space behind it is lost: `Will the Town Vote Again?The council met`, `Town votes for the bridgeThe council met`
 * - at a stop, if no sentence of the story can have begun before it, and no rule matches a longer headline:
 *   `Town votes for the bridge. The council met`
 */
export function teaserEnd(text: string, { headline, isEditors, matchesTo, isLowercase }: Cue): number | undefined {
  const ahead = text.slice(headline, headline + LONGEST + 1)
  const feed = ahead.indexOf('\n')
  const lineEnd = headline + (feed < 0 ? ahead.length : feed)
  const words = wordsOf(text.slice(headline, lineEnd))
  const toLineEnd = lineEnd - headline <= LONGEST
  if (words.length < FEWEST_WORDS || !STARTS_UPPER().test((words[0] as Word).text)) return undefined
  let stops = 0
  for (let at = FEWEST_WORDS - 1; at < words.length; at++) {
    const { text: word, start, end } = words[at] as Word
    const glued = isEditors ? gluedEnd(word, isLowercase) : undefined
    if (glued !== undefined) return headline + start + glued
    if (at >= FEWEST_WORDS && BAR.test(word)) return endOfList(text, headline + end, word) ?? headline + end
    if (at >= FEWEST_WORDS && (isCommonOpening(words, at, isLowercase) || endsCapitals(words, at, isLowercase)))
      return headline + start
    if (isEditors && at >= FEWEST_WORDS && opensSpeech(ahead.slice(start), (words[at - 1] as Word).text))
      return headline + start
    const next = words[at + 1]
    if (!next || !STARTS_UPPER().test(next.text)) continue
    if (isEditors && closesQuote(words, at)) return headline + end
    if (!endsSentence(word) || !holdsBreak(`${word} ${next.text}`)) continue
    if (++stops === 1 && matchesTo(headline + next.end)) continue // The headline may have a second sentence.
    return isEditors && stops === 1 && !mayHoldSentence(words.slice(0, at + 1), isLowercase)
      ? headline + end
      : undefined
  }
  return toLineEnd && !endsSentence((words.at(-1) as Word).text) && !isWrapped(text, lineEnd) ? lineEnd : undefined
}

/** The length of the end of a headline that lost the space before this sentence; `undefined` for `YouTube`. */
function gluedEnd(word: string, isLowercase: Cue['isLowercase']): number | undefined {
  const [, end = '', next = ''] = GLUED.exec(word) ?? []
  const isGlued = end !== '' && (!WORD_END.test(end) || isLowercase(next))
  return isGlued ? end.length : undefined
}

/** The end of a list of headlines that continues at `from`, each with a bar behind it; `undefined` if there is no such list. */
function endOfList(text: string, from: number, bar: string): number | undefined {
  const feed = text.indexOf('\n', from)
  const end = feed < 0 ? text.length : feed
  for (let at = from; ; ) {
    if (text.slice(at, Math.min(end, at + LONGEST)).trim() === '') return at === from ? undefined : at
    const next = text.indexOf(bar, at)
    if (next < 0 || next >= end || next - at > LONGEST) return undefined
    at = next + bar.length
  }
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }))
}

/** Whether a quote that began within the headline ends with this word. */
function closesQuote(words: readonly Word[], at: number): boolean {
  if (!CLOSES_QUOTE.test((words[at] as Word).text)) return false
  return words.slice(0, at + 1).some(({ text }) => OPENS_QUOTE.test(text))
}

/**
 * Whether a word begins a sentence behind a lowercase headline: it is short, has a capital between lowercase words, and is
 * lowercase elsewhere in the text.
 */
function isCommonOpening(words: readonly Word[], at: number, isLowercase: Cue['isLowercase']): boolean {
  const word = withoutComma((words[at] as Word).text)
  const before = (words[at - 1] as Word).text
  const next = words[at + 1]?.text ?? ''
  if (
    word.length > LONGEST_COMMON ||
    !STARTS_UPPER().test(word) ||
    !STARTS_LOWER.test(before) ||
    !STARTS_LOWER.test(next)
  )
    return false
  if (
    SMALL.has(before) ||
    LETTERS().exec(before)?.[0] !== before ||
    LETTERS().exec(word)?.[0] !== word ||
    !isLowercase(word)
  )
    return false
  const inner = words.slice(1, at)
  const long = inner.filter(({ text }) => text.length >= LONG_WORD && STARTS_LOWER.test(text))
  const areSmallOrNames = inner.every(({ text }) => STARTS_LOWER.test(text) || !isLowercase(text))
  return areSmallOrNames && long.length >= FEWEST_SMALL
}

/**
 * Whether a word begins a sentence behind a headline in title case: it is a number or behind one, begins with a quote, or is
 * lowercase elsewhere in the text.
 */
function endsCapitals(words: readonly Word[], at: number, isLowercase: Cue['isLowercase']): boolean {
  const word = withoutComma((words[at] as Word).text)
  const [next, afterNext] = [words[at + 1]?.text ?? '', words[at + 2]?.text ?? '']
  if (!STARTS_UPPER().test(word) || !STARTS_LOWER.test(next) || SMALL.has(next) || !STARTS_LOWER.test(afterNext))
    return false
  const before = words.slice(0, at)
  if (
    endsSentence((before.at(-1) as Word).text) ||
    !before.every(({ text }) => STARTS_UPPER().test(text) || SMALL.has(text))
  )
    return false
  const [last, ...capitals] = before.filter(({ text }) => !SMALL.has(text)).reverse()
  if (last !== before.at(-1) || capitals.length < FEWEST_CAPITALS) return false
  // A name has a capital on both words, so a word between a quote or a number and lowercase ones is none.
  if (NUMBER.test(word) || NUMBER.test(last?.text ?? '') || OPENS_QUOTE.test(word)) return true
  return LETTERS().exec(word)?.[0] === word && isLowercase(word)
}

/** `However, the council met` */
const withoutComma = (word: string): string => (word.endsWith(',') ? word.slice(0, -1) : word)

/** Whether a sentence that begins with a quote starts here, behind a word without a stop: `“We need it,” said`. */
function opensSpeech(text: string, before: string): boolean {
  return WORD_ALONE().test(before) && SPEECH().test(text)
}

/** Whether a sentence of the story may have begun within these words, behind the headline or instead of it. */
function mayHoldSentence(words: readonly Word[], isLowercase: Cue['isLowercase']): boolean {
  const isQuestion = QUESTION.test((words.at(-1) as Word).text)
  // `READ MORE: The council met.` has lost its headline.
  if (!isQuestion && isLowercase((words[0] as Word).text)) return true
  // Few sentences of a story are questions: one begins where a common word has a capital.
  if (isQuestion) return words.some(({ text }, at) => at > 0 && CAPITAL.test(text) && isLowercase(text))
  const inner = words.findIndex(({ text }, at) => at > 0 && STARTS_UPPER().test(text))
  if (inner < 0) return false
  const tail = words.slice(inner)
  return tail.length >= FEWEST_WORDS && tail.some(({ text }) => STARTS_LOWER.test(text) && !SMALL.has(text))
}

/** Whether the line is wrapped: the next one begins with a lowercase letter. */
function isWrapped(text: string, lineEnd: number): boolean {
  return STARTS_LOWER.test(text.slice(lineEnd + 1, lineEnd + 4).trimStart())
}
