import type { Line } from '../lines.js'
import type { Filed } from '../rule.js'
import { Grid, means, shifted } from './grid.js'

/** What a line looks like: the first columns, in this order. */
const LOOK = [
  'width', // in code units; letters of scripts without spaces count 2.5
  'width-log',
  'words',
  'word-width',
  'capitals', // the share of words that begin with one
  'digits', // their share of the characters
  'commas',
  'stop', // it ends like a sentence
  'stops',
  'dots', // it ends with an ellipsis
  'colon', // it ends with a colon
  'quote', // it begins with a quotation mark
  'shouting', // there are capitals and no small letters
  'date', // it holds a year or a clock time
  'bars', // it holds |, so many
  'copyright',
  'glued', // the share of words with a capital within: “AthleteA”
  'comment', // it speaks of comments
  'taken', // the rules take it: 1 wherever it stands, .6 for where it stands
  'known', // some rule knows it
  'prose', // it reads like a sentence
  'twins', // lines that say the same
] as const

export type Look = (typeof LOOK)[number]

/** What stands around a line: the look of a neighbour so many lines on, or a mean over so many to either side. */
const AROUND: readonly (readonly [look: Look, how: typeof shifted | typeof means, by: number])[] = [
  ['width', shifted, -1],
  ['width', shifted, 1],
  ['width', shifted, -2],
  ['width', shifted, 2],
  ['width', means, 3],
  ['prose', shifted, -1],
  ['prose', shifted, 1],
  ['prose', means, 3],
  ['prose', means, 8],
  ['stop', shifted, -1],
  ['stop', shifted, 1],
  ['taken', shifted, -1],
  ['taken', shifted, 1],
  ['taken', means, 3],
  ['taken', means, 8],
  ['capitals', means, 3],
  ['glued', means, 2],
  ['comment', means, 4],
  ['date', means, 2],
]

export const columnOf = (look: Look): number => LOOK.indexOf(look)

/** The features of every line: its look, and what stands around it. */
export function featuresOf(text: string, lines: readonly Line[], taken: readonly (Filed | undefined)[]): Grid {
  const grid = new Grid(lines.length, LOOK.length + AROUND.length)
  const said = lines.map(({ start, end }) => text.slice(start, end))
  const twins = new Map<string, number>()
  for (const line of said) twins.set(line, (twins.get(line) ?? 0) + 1)
  said.forEach((line, row) => {
    const { rules, prose } = lines[row] as Line
    const place = taken[row]?.place
    grid.write(row, [
      ...lookOf(line),
      place === undefined ? 0 : place === 'anywhere' ? 1 : 0.6,
      rules.length > 0 ? 1 : 0,
      prose ? 1 : 0,
      Math.min(twins.get(line) ?? 1, MOST_TWINS),
    ])
  })
  AROUND.forEach(([look, how, by], nth) => {
    const values = grid.columnOf(columnOf(look))
    grid.writeColumn(LOOK.length + nth, how(look === 'width' ? values.map(narrow) : values, by))
  })
  return grid
}

const MOST_TWINS = 4
const WIDEST = 600
/** A neighbour is a paragraph or is not: how long it is says no more. */
const narrow = (width: number): number => Math.min(width, WIDEST / 2)
const MOST = 8

const WORD = /[\p{L}\p{N}_]+/gu
const CAPITAL = /^\p{Lu}/u
const HAS_CASE = /\p{Lu}/u
const SMALL = /\p{Ll}/u
const DIGIT = /\p{Nd}/gu
const COMMA = /[,;，、،；]/g
const CLOSES = /[.!?…。！？।۔؟]["”’»)\]]*$/u
const STOP = /[.!?।۔؟]["”’»)]?(?=\s|$)|[。！？]/gu
const DOTS = /(?:\.\.\.|…)$/
const OPENS_QUOTE = /^["'“‘«„「]/
const DATE = /\b(?:19|20)\d\d\b|\d:\d\d|\d\/\d/
const BAR = /\|/g
const COPYRIGHT = /[©ⓒ]/
const GLUED = /\p{Ll}\p{Lu}\p{Ll}/gu
const COMMENT = /comment|comentari|kommentar|коммент|yorum|reply|said:|コメント|评论|댓글/i
/** A longer line that speaks of comments may be a sentence about them. */
const LONGEST_LABEL = 90
const WIDE_LETTER = /[\u2e80-\u9fff\uac00-\ud7a3\u0e01-\u0e4e]/g

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The look of a line that can be seen without its neighbours: `LOOK` up to `comment`. */
function lookOf(line: string): number[] {
  const words = line.match(WORD) ?? []
  const width = line.length + 1.5 * count(line, WIDE_LETTER)
  const share = (some: number) => some / Math.max(1, words.length)
  const is = (pattern: RegExp) => (pattern.test(line) ? 1 : 0)
  return [
    Math.min(width, WIDEST),
    Math.log1p(width),
    words.length,
    width / Math.max(1, words.length),
    share(words.filter((word) => CAPITAL.test(word)).length),
    count(line, DIGIT) / line.length,
    Math.min(count(line, COMMA), MOST),
    is(CLOSES),
    Math.min(count(line, STOP), MOST),
    is(DOTS),
    line.endsWith(':') ? 1 : 0,
    is(OPENS_QUOTE),
    HAS_CASE.test(line) && !SMALL.test(line) ? 1 : 0,
    is(DATE),
    count(line, BAR),
    is(COPYRIGHT),
    share(count(line, GLUED)),
    line.length < LONGEST_LABEL ? is(COMMENT) : 0,
  ]
}
