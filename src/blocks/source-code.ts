import { type LineLook, lookOf } from './code-lines.js'

/** The least share of lines of code, among lines that are no comments, in what looks like code. */
const LEAST_SHARE = 0.5
/** The least share in a whole source, and the least number of such lines. */
const LEAST_SHARE_OF_SOURCE = 0.6
const LEAST_LINES = 3
/** One line in so many of a source may read like a sentence: a long string. */
const SENTENCES = 12
/** So many lines tell what a text is. */
const MOST_LINES = 2000

/** What most texts are told from a source by: wider lines on average, or a smaller share of signs of code, blanks aside. */
const WIDEST_LINES = 100
const LEAST_SIGNS = 0.045
const LOOKED_AT = 3000
const SIGNS = '{}=;()<>[]:$#_\\|@*'
const BLANK = 0x20

const NEWLINE = /\r\n?|\n/
const SAYS_SOMETHING = /\S/
/** Comments of several lines, by what they open and close with. */
const COMMENTS: readonly (readonly [opens: string, closes: string])[] = [
  ['/*', '*/'],
  ['"""', '"""'],
  ["'''", "'''"],
  ['{-', '-}'],
  ['=begin', '=end'],
]
const FENCE = /^ {0,3}(?:```|~~~)/m
/** `port: 80`, `- name: web`, `on:` */
const SETTING = /^\s{0,40}(?:- )?["']?[\w./@-]{1,60}["']?:(?: \S{1,100}){0,6}$/
const LIST_ENTRY = /^\s{0,40}-(?: \S{1,100}){1,7}$/
const SMALL_KEY = /^\s{0,40}(?:- )?["']?[a-z]/
const NESTED = /:\n(?: {1,8}|\t)(?:- )?["']?[\w./@-]{1,60}["']?:?[ \n]/

type Tally = Record<LineLook, number>

/**
 * Whether lines look like source code: brackets, operators, keywords, commands.
 *
 * `if (a) {`, `  go()`, `}` → true; `The rain fell`, `on the hills` → false
 */
export function looksLikeCode(lines: readonly string[]): boolean {
  const { code, prose, output, other } = tallyOf(lines)
  return code > 0 && code >= LEAST_SHARE * (code + prose + other + output)
}

/** Whether lines are sentences rather than anything else. */
export function readsLikeProse(lines: readonly string[]): boolean {
  const { code, prose, other } = tallyOf(lines)
  return prose > code && prose >= other
}

/**
 * Whether a whole text is a source in a programming language, and no prose that shows some.
 *
 * `def add(a, b):¶    return a + b¶print(add(1, 2))` → true
 */
export function isSourceCode(text: string): boolean {
  if (!mayBeSource(text.slice(0, LOOKED_AT)) || FENCE.test(text)) return false
  const lines = withoutComments(text.split(NEWLINE, MOST_LINES)).filter((line) => SAYS_SOMETHING.test(line))
  if (isConfiguration(lines)) return true
  const { code, prose, output, other } = tallyOf(lines)
  if (code < LEAST_LINES || output * SENTENCES > code || prose * SENTENCES > code) return false
  return code >= LEAST_SHARE_OF_SOURCE * (code + prose + output + other)
}

function mayBeSource(opening: string): boolean {
  let lines = 1
  for (let feed = opening.indexOf('\n'); feed >= 0; feed = opening.indexOf('\n', feed + 1)) lines++
  if (lines === 1 || opening.length > WIDEST_LINES * lines) return false
  let signs = 0
  let blanks = 0
  for (let at = 0; at < opening.length; at++) {
    const unit = opening.charCodeAt(at)
    if (unit <= BLANK) blanks++
    else if (isSign[unit] === 1) signs++
  }
  return signs >= LEAST_SIGNS * (opening.length - blanks)
}

/** Whether a character of ASCII is one of `SIGNS`. */
const isSign = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, unit) =>
  SIGNS.includes(String.fromCharCode(unit)) ? 1 : 0,
)

function tallyOf(lines: readonly string[]): Tally {
  const tally: Tally = { code: 0, comment: 0, prose: 0, output: 0, other: 0 }
  for (const line of lines) if (SAYS_SOMETHING.test(line)) tally[lookOf(line)]++
  return tally
}

/** YAML: keys in small letters, some of them nested, with short values. */
function isConfiguration(lines: readonly string[]): boolean {
  const settings = lines.filter((line) => !line.trimStart().startsWith('#') && line !== '---')
  const keys = settings.filter((line) => SETTING.test(line))
  if (keys.length <= LEAST_LINES || !settings.every((line) => SETTING.test(line) || LIST_ENTRY.test(line))) return false
  const small = keys.filter((line) => SMALL_KEY.test(line)).length
  return small >= LEAST_SHARE * keys.length && NESTED.test(lines.join('\n'))
}

/** The lines without those of comments that go over several. */
function withoutComments(lines: readonly string[]): string[] {
  let closes: string | undefined
  return lines.filter((line) => {
    const said = line.trimStart()
    if (closes !== undefined) {
      if (said.includes(closes)) closes = undefined
      return false
    }
    const comment = COMMENTS.find(([opens]) => said.startsWith(opens))
    if (!comment) return true
    if (!said.includes(comment[1], comment[0].length)) closes = comment[1]
    return closes === undefined
  })
}
