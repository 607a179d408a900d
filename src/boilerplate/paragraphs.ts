import type { LexedText } from '../lex/lexed-text.js'
import { endsSentence, hasGap, isCloser, isLowercase, isStop, opensItem, opensSmall, unitAt } from './tokens.js'

/** Mail and wire copy are wrapped at 40 to about 100 columns. */
const NARROWEST_COLUMN = 36
const WIDEST_COLUMN = 112
/** One line in this many may exceed the column: a web address, or a line that was not wrapped. */
const OUTLIERS = 20
/** The minimum number of lines that break because the next word does not fit, and their share of those directly followed. */
const LEAST_BROKEN = 3
const LEAST_BROKEN_SHARE = 0.5
/** The maximum share of broken lines that end like a sentence. Lists of headlines or sentences have more. */
const MOST_FINISHED = 0.4
/** The minimum share of broken lines that go on in lowercase, if the text has lowercase letters. Headlines do not. */
const LEAST_SMALL = 0.4
/** Lines may break slightly before the column, at a hyphen or a wide letter. */
const SLACK = 3

/** A line of at least so many words that ends in lowercase, without a stop, may be the start of a sentence, … */
const LEAST_WORDS = 4
/** … which goes on with a name or a title of at most this length, in code units. */
const LONGEST_NAME = 60

const COLON = 0x3a
const signs = (text: string): ReadonlySet<number> => new Set(Array.from(text, (one) => one.charCodeAt(0)))
const QUOTE_MARKS = /* @__PURE__ */ signs('>|')
/** What a line cannot begin with unless it continues the line before. */
const DANGLING = /* @__PURE__ */ signs(',;，。、；）」』')
const DANGLING_BEFORE_GAP = /* @__PURE__ */ signs(')]”’.:!?：！？')
/** What a line ends with if a sentence goes on behind it. */
const ENDS_OPEN = /* @__PURE__ */ signs(',，、([“«„「（')

/** For each line, whether it continues the line before it; kept for the next text. */
let continues: Uint8Array = new Uint8Array(0)

/**
 * For each line of a text 1 if it belongs to the paragraph of the line before it: hard-wrapped copy, and lines that a scraper
 * made of each link and each emphasized word. Valid until the next call.
 *
 * `The council voted on Tuesday to¶rebuild the bridge.¶¶Share` → 0, 1, 0, 0
 */
export function joinLines(lexed: LexedText): Uint8Array {
  if (continues.length < lexed.lines) continues = new Uint8Array(2 * lexed.lines)
  continues.fill(0, 0, lexed.lines)
  if (!joinWrapped(lexed)) joinFragments(lexed)
  return continues
}

const isBlank = ({ lineTokens }: LexedText, line: number): boolean => lineTokens[line] === lineTokens[line + 1]
const firstOf = ({ lineTokens }: LexedText, line: number): number => lineTokens[line] as number
const endOf = ({ lineTokens }: LexedText, line: number): number => lineTokens[line + 1] as number
const widthOf = ({ lineStarts, lineEnds }: LexedText, line: number): number =>
  (lineEnds[line] as number) - (lineStarts[line] as number)
const isFollowed = (lexed: LexedText, line: number): boolean =>
  line + 1 < lexed.lines && !isBlank(lexed, line) && !isBlank(lexed, line + 1)

function joinWrapped(lexed: LexedText): boolean {
  const column = columnOf(lexed)
  if (column === 0) return false
  let [followed, broken, finished, small] = [0, 0, 0, 0]
  let hasSmall = false
  for (let line = 0; line < lexed.lines; line++) {
    if (isBlank(lexed, line)) continue
    hasSmall ||= holdsSmall(lexed, line)
    if (!isFollowed(lexed, line)) continue
    followed++
    if (!findsNoRoom(lexed, line, column)) continue
    continues[line + 1] = 1
    broken++
    if (isFinished(lexed, line)) finished++
    const next = contentOf(lexed, line + 1)
    if (opensSmall(lexed, next, endOf(lexed, line + 1))) small++
  }
  const isWrapped =
    broken >= LEAST_BROKEN &&
    broken >= LEAST_BROKEN_SHARE * followed &&
    finished <= MOST_FINISHED * broken &&
    (small >= LEAST_SMALL * broken || !hasSmall)
  if (!isWrapped) continues.fill(0, 0, lexed.lines)
  return isWrapped
}

/** For each width up to the widest column, the number of lines. */
const linesOfWidth = /* @__PURE__ */ new Int32Array(WIDEST_COLUMN + 1)

/** The column that nearly all lines keep to, or 0 if the text is not wrapped. */
function columnOf(lexed: LexedText): number {
  linesOfWidth.fill(0)
  let [lines, wide, followed] = [0, 0, 0]
  for (let line = 0; line < lexed.lines; line++) {
    if (isBlank(lexed, line)) continue
    lines++
    if (isFollowed(lexed, line)) followed++
    const width = widthOf(lexed, line)
    if (width > WIDEST_COLUMN) wide++
    else linesOfWidth[width] = (linesOfWidth[width] as number) + 1
  }
  let outliers = Math.floor(lines / OUTLIERS)
  if (followed < LEAST_BROKEN || wide > outliers) return 0
  outliers -= wide
  let column = WIDEST_COLUMN
  for (; column >= NARROWEST_COLUMN; column--) {
    outliers -= linesOfWidth[column] as number
    if (outliers < 0) return column
  }
  return 0
}

/** The first token of a line behind the marks of quoted mail. */
function contentOf(lexed: LexedText, line: number): number {
  let token = firstOf(lexed, line)
  while (token < endOf(lexed, line) - 1 && QUOTE_MARKS.has(unitAt(lexed, token))) token++
  return token
}

/** Whether a line breaks because the first word of the next one does not fit. */
function findsNoRoom(lexed: LexedText, line: number, column: number): boolean {
  const [first, end] = [contentOf(lexed, line + 1), endOf(lexed, line + 1)]
  if (opensItem(lexed, first, end)) return false
  let last = first
  while (last + 1 < end && !hasGap(lexed, last + 1)) last++
  const word = (lexed.ends[last] as number) - (lexed.starts[first] as number)
  return widthOf(lexed, line) + 1 + word > column - SLACK
}

function isFinished(lexed: LexedText, line: number): boolean {
  const last = endOf(lexed, line) - 1
  const unit = unitAt(lexed, last)
  if (isStop(unit) || unit === COLON) return true
  return isCloser(unit) && last > firstOf(lexed, line) && isStop(unitAt(lexed, last - 1))
}

function holdsSmall(lexed: LexedText, line: number): boolean {
  for (let token = firstOf(lexed, line); token < endOf(lexed, line); token++)
    if (isLowercase(lexed.units[(lexed.ends[token] as number) - 1] as number)) return true
  return false
}

function joinFragments(lexed: LexedText): void {
  let hasDangling = false
  for (let line = 1; line < lexed.lines && !hasDangling; line++)
    hasDangling = !isBlank(lexed, line) && dangles(lexed, line)
  if (!hasDangling) return
  for (let line = 1; line < lexed.lines; line++) if (continuesSentence(lexed, line)) continues[line] = 1
  for (let line = 1; line + 1 < lexed.lines; line++) if (leadsOn(lexed, line)) continues[line] = 1
  for (let first = 0; first < lexed.lines; ) {
    let end = first + 1
    while (end < lexed.lines && continues[end] === 1) end++
    if (end - first > 1 && !isSentence(lexed, first, end)) continues.fill(0, first + 1, end)
    first = end
  }
}

/** Whether a line begins as only a line behind a link or an emphasized word does: `, who`, `. The`, `) in`, `’s office`. */
function dangles(lexed: LexedText, line: number): boolean {
  const [first, end] = [firstOf(lexed, line), endOf(lexed, line)]
  const unit = unitAt(lexed, first)
  if (DANGLING.has(unit)) return true
  const next = first + 1 < end ? unitAt(lexed, first + 1) : 0
  const isApart = first + 1 === end || hasGap(lexed, first + 1)
  if (unit === 0xbb) return !isApart && (next === 0x2c || next === 0x2e || next === 0x3b || next === COLON)
  if ((unit === 0x27 || unit === 0x2019) && next === 0x73 && !isApart)
    return (lexed.ends[first + 1] as number) - (lexed.starts[first + 1] as number) === 1
  if (!DANGLING_BEFORE_GAP.has(unit)) return false
  const isCloserBeforeSign = !isStop(unit) && (next === 0x2c || next === 0x2e || next === 0x3b || next === COLON)
  return isApart || isCloserBeforeSign
}

function continuesSentence(lexed: LexedText, line: number): boolean {
  if (!isFollowed(lexed, line - 1)) return false
  const [before, first, end] = [firstOf(lexed, line - 1), firstOf(lexed, line), endOf(lexed, line)]
  if (endsSentence(lexed, before, first)) return false
  return dangles(lexed, line) || ENDS_OPEN.has(unitAt(lexed, first - 1)) || opensSmall(lexed, first, end)
}

/** Whether the line before leads to a name or a title in this line, behind which the sentence goes on. */
function leadsOn(lexed: LexedText, line: number): boolean {
  if (continues[line] === 1 || continues[line + 1] !== 1 || widthOf(lexed, line) > LONGEST_NAME) return false
  if (!isFollowed(lexed, line - 1)) return false
  const [before, first] = [firstOf(lexed, line - 1), firstOf(lexed, line)]
  if (!isLowercase(lexed.units[(lexed.ends[first - 1] as number) - 1] as number)) return false
  return continues[line - 1] === 1 || wordsBetween(lexed, before, first) >= LEAST_WORDS
}

function wordsBetween(lexed: LexedText, first: number, end: number): number {
  let words = 1
  for (let token = first + 1; token < end; token++) if (hasGap(lexed, token)) words++
  return words
}

function isSentence(lexed: LexedText, first: number, end: number): boolean {
  if (endsSentence(lexed, firstOf(lexed, end - 1), endOf(lexed, end - 1))) return true
  for (let line = first + 1; line < end; line++) if (dangles(lexed, line)) return true
  return false
}
