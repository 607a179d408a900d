import { CharacterClass, classIn, foldIn, lookUp } from '../../characters/classes.js'
import { type WordTable, wordTable } from '../../evidence/word-scores.js'
import { attributeRow } from '../cursor.js'
import { Attribute } from '../read/attributes.js'
import { cuesOfWord } from '../read/class-names.js'
import type { Page } from '../read/columns.js'
import { HASH_BASIS, HASH_PRIME } from '../read/name-table.js'
import { tagOf } from '../read/tags.js'
import type { Survey } from './survey.js'

// What the words of passages say. Words are read off the source, letter by letter; nothing is copied or decoded.

/** What the words of passages say; columns by passage, 0 for those that were not asked. */
export interface Words {
  /** The share of its stems that prose of the core has, too; the share, and the number, of those in the page’s title. */
  readonly shared: Float64Array
  readonly titleShare: Float64Array
  readonly titleWords: Int32Array
  /** The share of the stems of the page’s description that it has. */
  readonly described: Float64Array
  /** Bits of `Cue` of the words of a short passage: those of `Related stories` → `Cue.related` */
  readonly says: Int32Array
  /** Bits of `Mark`. */
  readonly marks: Uint8Array
  /** How much its first and last words sound like boilerplate, in log-odds; the second without figures and signs. */
  readonly score: Float64Array
  readonly verbalScore: Float64Array
}

/** Marks that stories seldom have. One bit each. */
export const Mark = {
  /** `©` */
  copyright: 1 << 0,
  /** A time of day or a date in figures: `12:45`, `17.01.2012`, `2012年1月` */
  stamp: 1 << 1,
  /** `@`, `https://` */
  address: 1 << 2,
} as const

/** So many code units of a passage are read; those of its start and its end are scored. */
const MOST_READ = 4000
const HEAD = 300
const TAIL = 150
/** The code units read of the title and the description. */
const LONGEST_TITLE = 600
const LONGEST_DESCRIPTION = 1000
/** A passage of at most so many words may be the heading of what comes next. */
const LONGEST_HEADING = 12
/** A word is known by so many letters, and tells something from so many on. */
const LONGEST_STEM = 6
const SHORTEST_STEM = 4
/** Of a long word so many letters are scored. */
const LONGEST_SCORED = 20
/** A passage of at most so many tokens has one more feature, made of all of them. */
const LONGEST_WHOLE = 6
/** Stems are numbers below this, a power of two. */
const STEMS = 1 << 14
const IN_TITLE = 1
const IN_DESCRIPTION = 2

/** Bits of each stem of the page at hand, and how many passages of the core have it. */
const stemFacts = /* @__PURE__ */ new Uint8Array(STEMS)
const timesInStory = /* @__PURE__ */ new Uint16Array(STEMS)

/** The stems of all passages, one after the other. */
let stems = /* @__PURE__ */ new Uint16Array(1 << 14)
let stemCount = 0

let html = ''
let table: WordTable
/** Whether words are asked for their cues; the cues and marks read last. */
let isHeading = false
let said = 0
let marked = 0
/** Sums of the weights of features, and how many features there are. */
let score = 0
let verbal = 0
let features = 0
/** The scored tokens of the passage so far: how many, and the hashes of the first few and of the last two. */
let tokens = 0
const firstTokens = /* @__PURE__ */ new Int32Array(LONGEST_WHOLE)
let lastToken = 0
let tokenBefore = 0
/** The last two letters of a script without spaces, 0 for none. */
let lastSign = 0
let signBefore = 0

/** Reads the words of the passages that are `asked`, in order. */
export function readWords(survey: Survey, asked: Int32Array): Words {
  const { page, prose, words: counts, coreDepth, core } = survey
  const { passages, passageBox, depth } = page
  const fractions = () => new Float64Array(passages)
  const words: Words = {
    shared: fractions(),
    titleShare: fractions(),
    titleWords: new Int32Array(passages),
    described: fractions(),
    says: new Int32Array(passages),
    marks: new Uint8Array(passages),
    score: fractions(),
    verbalScore: fractions(),
  }
  html = page.html
  table = wordTable()
  stemFacts.fill(0)
  timesInStory.fill(0)
  markTitle(page)
  const described = markDescription(page)
  stemCount = 0
  const firstStems = new Int32Array(asked.length + 1)
  for (let nth = 0; nth < asked.length; nth++) {
    const at = asked[nth] as number
    firstStems[nth] = stemCount
    isHeading = (counts[at] as number) <= LONGEST_HEADING
    readPassage(page, at)
    words.says[at] = said
    words.marks[at] = marked
    words.score[at] = scoreOf(score)
    words.verbalScore[at] = scoreOf(verbal)
    if (prose[at] === 1 && coreDepth[passageBox[at] as number] === depth[core])
      for (let stem = firstStems[nth] as number; stem < stemCount; stem++) count(stems[stem] as number)
  }
  firstStems[asked.length] = stemCount
  for (let nth = 0; nth < asked.length; nth++) {
    const at = asked[nth] as number
    const isOfStory = prose[at] === 1 && coreDepth[passageBox[at] as number] === depth[core]
    compare(words, at, firstStems[nth] as number, firstStems[nth + 1] as number, isOfStory ? 1 : 0, described)
  }
  html = ''
  return words
}

function count(stem: number): void {
  timesInStory[stem] = (timesInStory[stem] as number) + 1
}

/** How much features sound like boilerplate. That words sound like a story counts for nothing: those of teasers do, too. */
const scoreOf = (sum: number): number => (features > 0 ? Math.max(0, (sum * table.scale) / Math.sqrt(features)) : 0)

function compare(words: Words, at: number, from: number, to: number, once: number, described: number): void {
  let shared = 0
  let inTitle = 0
  let inDescription = 0
  for (let nth = from; nth < to; nth++) {
    const stem = stems[nth] as number
    const facts = stemFacts[stem] as number
    if ((timesInStory[stem] as number) > once) shared++
    if ((facts & IN_TITLE) !== 0) inTitle++
    if ((facts & IN_DESCRIPTION) !== 0) inDescription++
  }
  if (to === from) return
  words.shared[at] = shared / (to - from)
  words.titleWords[at] = inTitle
  words.titleShare[at] = inTitle / (to - from)
  if (described > 0) words.described[at] = inDescription / described
}

const TITLE = /* @__PURE__ */ tagOf('title')
const META = /* @__PURE__ */ tagOf('meta')
const DESCRIPTION = /(?:^|:)description$/i
const LONGEST_NAME = 22

function markTitle({ telling, tag, openEnd, closeStart }: Page): void {
  for (const row of telling) {
    if (tag[row] !== TITLE) continue
    const start = openEnd[row] as number
    markStems(start, Math.min(closeStart[row] as number, start + LONGEST_TITLE), IN_TITLE)
    return
  }
}

/** Answers with how many stems the description of a page has. */
function markDescription(page: Page): number {
  const { telling, tag, valueStart, valueEnd } = page
  for (const row of telling) {
    if (tag[row] !== META || !isDescription(page, row)) continue
    const content = attributeRow(page, row, Attribute.content)
    const start = valueStart[content] as number
    if (content >= 0)
      return markStems(start, Math.min(valueEnd[content] as number, start + LONGEST_DESCRIPTION), IN_DESCRIPTION)
  }
  return 0
}

function isDescription(page: Page, row: number): boolean {
  const { html, valueStart, valueEnd } = page
  let name = attributeRow(page, row, Attribute.name)
  if (name < 0) name = attributeRow(page, row, Attribute.property)
  if (name < 0) return false
  const [start, end] = [valueStart[name] as number, valueEnd[name] as number]
  return end - start < LONGEST_NAME && DESCRIPTION.test(html.slice(start, end))
}

/** Gives the stems of a span a bit. Answers with how many there are. */
function markStems(from: number, to: number, bit: number): number {
  stemCount = 0
  begin()
  isHeading = false
  readSpan(from, to, from, to)
  let marked = 0
  for (let nth = 0; nth < stemCount; nth++) {
    const stem = stems[nth] as number
    if (((stemFacts[stem] as number) & bit) === 0) marked++
    stemFacts[stem] = (stemFacts[stem] as number) | bit
  }
  return marked
}

function begin(): void {
  said = marked = 0
  score = verbal = features = 0
  tokens = lastToken = tokenBefore = lastSign = signBefore = 0
}

function readPassage({ passageText, textStart, textEnd }: Page, at: number): void {
  begin()
  const first = passageText[at] as number
  const last = passageText[at + 1] as number
  let length = 0
  for (let text = first; text < last; text++) length += (textEnd[text] as number) - (textStart[text] as number)
  const tailFrom = Math.max(HEAD, Math.min(length, MOST_READ) - TAIL)
  let before = 0
  for (let text = first; text < last && before < MOST_READ; text++) {
    const start = textStart[text] as number
    const end = Math.min(textEnd[text] as number, start + MOST_READ - before)
    readSpan(start, end, start + HEAD - before, start + tailFrom - before)
    before += end - start
  }
  if (tokens === 0) return
  weigh(mixed(lastToken ^ AT_END), true)
  if (tokens > LONGEST_WHOLE) return
  let whole = tokens
  for (let nth = 0; nth < tokens; nth++) whole = mixed(joined(whole, firstTokens[nth] as number))
  weigh(whole, true)
}

const { small, capital, digit, unspaced, mark } = CharacterClass

/** Reads the tokens of a span; those that start before `headEnd` or from `tailStart` on are scored. */
function readSpan(from: number, to: number, headEnd: number, tailStart: number): void {
  for (let at = from; at < to; ) {
    const unit = html.charCodeAt(at)
    if (unit === BLANK) {
      at++
      continue
    }
    const known = lookUp(unit)
    const kind = classIn(known)
    const isScored = at < headEnd || at >= tailStart
    if (kind === small || kind === capital) at = readWord(at, to, isScored)
    else if (kind === digit) at = readNumber(at, to, isScored)
    else if (kind === unspaced) at = readSign(at, unit, isScored)
    else at = readMark(at, to, unit, kind === mark && isScored)
  }
}

function readWord(start: number, to: number, isScored: boolean): number {
  const source = html
  let hash = HASH_BASIS
  let stem = 0
  let before = 0
  let pair = EDGE
  let at = start
  for (; at < to; at++) {
    const known = lookUp(source.charCodeAt(at))
    const kind = classIn(known)
    if (kind !== small && kind !== capital) break
    const letter = foldIn(known)
    hash = Math.imul(hash ^ (letter | 32), HASH_PRIME)
    const length = at - start
    if (length < LONGEST_STEM) stem = hash
    if (!isScored || length >= LONGEST_SCORED) continue
    before = (before << 16) | (pair >>> 16)
    pair = (pair << 16) | letter
    if (length >= 2) weigh(runOf(before, pair), true)
  }
  if (isScored) {
    weigh(runOf((before << 16) | (pair >>> 16), (pair << 16) | EDGE), true)
    keepToken(hash)
  }
  if (isHeading) said |= cuesOfWord(hash)
  if (at - start >= SHORTEST_STEM) keepStem(stem)
  return at
}

/** A run of four letters, as the word scores have it. */
const runOf = (before: number, pair: number): number => mixed(Math.imul(before, 0x85ebca6b) ^ Math.imul(pair, 31))

/** Spreads the bits of a hash, as `evidence/scan.ts` does. */
function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x7feb352d)
  return (h ^ (h >>> 15)) | 0
}

function weigh(hash: number, isVerbal: boolean): void {
  const weight = table.weightOf(hash)
  score += weight
  if (isVerbal) verbal += weight
  features++
}

function keepToken(hash: number): void {
  const token = mixed(hash)
  if (tokens === 0) weigh(mixed(token ^ AT_START), true)
  else if (tokens === 1) weigh(mixed(joined(lastToken, token) ^ AT_START), true)
  if (tokens < LONGEST_WHOLE) firstTokens[tokens] = token
  tokenBefore = lastToken
  lastToken = token
  tokens++
}

const joined = (first: number, second: number): number => (Math.imul(first, 31) + second) | 0

function keepStem(hash: number): void {
  if (stemCount === stems.length) {
    const more = new Uint16Array(stems.length * 2)
    more.set(stems)
    stems = more
  }
  stems[stemCount++] = (hash ^ (hash >>> 15)) & (STEMS - 1)
}

/** A letter of a script without spaces: pairs of them are stems. */
function readSign(at: number, unit: number, isScored: boolean): number {
  const isNext = lastSign !== 0 && signAt === at
  if (isNext) keepStem(Math.imul(lastSign, 31) + unit)
  if (isScored) {
    const token = mixed(Math.imul(unit ^ HASH_BASIS, HASH_PRIME))
    weigh(token, true)
    if (isNext && tokens > 0) weigh(mixed(joined(lastToken, token)), true)
    if (isNext && signBefore !== 0) weigh(mixed(joined(joined(tokenBefore, lastToken), token)), true)
    keepToken(Math.imul(unit ^ HASH_BASIS, HASH_PRIME))
  }
  signBefore = isNext ? lastSign : 0
  lastSign = unit
  signAt = at + 1
  return at + 1
}

/** Where the last letter of such a script ends. */
let signAt = -1

function readNumber(start: number, to: number, isScored: boolean): number {
  const at = Math.max(start + 1, endOfNumber(start, to))
  if (isScored) {
    const hash = Math.imul(Math.imul(HASH_BASIS ^ ZERO, HASH_PRIME) ^ Math.min(at - start, 5), HASH_PRIME)
    weigh(mixed(hash), false)
    keepToken(hash)
  }
  if (at - start <= 4 && at + 1 < to && isStamp(at - start, at, to)) marked |= Mark.stamp
  return at
}

function endOfNumber(from: number, to: number): number {
  let at = from
  while (at < to && isDigit(html.charCodeAt(at))) at++
  return at
}

const isDigit = (code: number): boolean => code >= ZERO && code <= ZERO + 9

/** Whether a number with so many digits that ends at `at` begins a time or a date. */
function isStamp(digits: number, at: number, to: number): boolean {
  const sign = html.charCodeAt(at)
  if (sign === YEAR) return true
  const end = endOfNumber(at + 1, Math.min(to, at + 4))
  const more = end - at - 1
  if (more === 0 || more > 2) return false
  if (more === 2 && digits <= 2 && (sign === COLON || sign === STOP || sign === 0x68)) return true
  const isParting = sign === STOP || sign === SLASH || sign === HYPHEN
  return isParting && html.charCodeAt(end) === sign && isDigit(html.charCodeAt(end + 1))
}

/** Signs, and references, which count as none. */
function readMark(at: number, to: number, unit: number, isScored: boolean): number {
  if (unit === AMPERSAND) {
    const end =
      html.charCodeAt(at + 1) === BLANK ? -1 : html.slice(at + 1, Math.min(to, at + LONGEST_REFERENCE)).indexOf(';')
    if (end >= 0) {
      if (html.startsWith('copy', at + 1)) marked |= Mark.copyright
      return at + end + 2
    }
  } else if (unit === 0xa9 || unit === 0xae) marked |= Mark.copyright
  else if (unit === 0x40 || (unit === COLON && html.startsWith('//', at + 1))) marked |= Mark.address
  if (isScored) {
    const hash = Math.imul(unit ^ HASH_BASIS, HASH_PRIME)
    weigh(mixed(hash), false)
    keepToken(hash)
  }
  return at + 1
}

const BLANK = 0x20
const AMPERSAND = 0x26
const HYPHEN = 0x2d
const STOP = 0x2e
const SLASH = 0x2f
const ZERO = 0x30
const COLON = 0x3a
/** Stands for the edges of a word. */
const EDGE = 0x5f
const YEAR = 0x5e74
const AT_START = 0x5bd1e995
const AT_END = 0x1b873593
const LONGEST_REFERENCE = 10
