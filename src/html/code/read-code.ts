import { fenceOf } from '../../characters/markdown.js'
import { countUnspaced } from '../../characters/scripts.js'
import type { BlockDetails } from '../../document.js'
import { type Piece, textOf, without } from '../../page/structure/code/piece.js'
import type { Ranks } from '../../page/structure/rank.js'
import { trimSpace } from '../../page/white-space.js'
import type { FlowSink } from '../flow/flow-sink.js'
import { Gap } from '../parse/elements.js'
import { findIn } from '../parse/look.js'
import type { Element } from '../parse/node.js'
import { type CodeCut, CodeReader, type Space } from './code-lines.js'
import { languageOf } from './language.js'

/** A block of code: what it is made of, and its language. */
export interface CodeBlock {
  readonly pieces: readonly Piece[]
  readonly cuts: readonly CodeCut[]
  readonly text: string
  readonly language: string | undefined
}

const VERSE = /(?:^|[\s_-])(?:verse|poem|poetry|lyrics?)(?:$|[\s_-])/i
/** A number before a line: `12  if (a)`, `12|if (a)` */
const COUNTER = /^[ \t]*(\d{1,6})(?:[ \t]{0,8}[|│] ?|[ \t]|$)/
const FEWEST_COUNTED = 3
/** Rows of data begin with numbers, too: of code that is counted so many lines have signs of code. */
const LEAST_WITH_SIGNS = 0.3
const SIGN = /[{}()[\];=<>]/
const LEADING_FEED = /^\n/

/**
 * The block of code that an element is, without what its highlighter adds; undefined if it says nothing, or is a letter in a
 * `pre`. `space`: how `codeBlockAt` takes its white space; `called`: its language as a header above it has it.
 *
 * `<pre class="language-js"><code>if (a &lt; b)\n  go()</code></pre>` → `if (a < b)\n  go()`, in `js`
 */
export function readCode(
  html: string,
  element: Element,
  space: Space,
  ruleAgainst: (element: Element) => string | undefined,
  called?: string,
): CodeBlock | undefined {
  if (space !== 'kept' && !element.isClosed) return undefined
  const lines = new CodeReader(html, element, space, ruleAgainst).read()
  const pieces = bare(html, lines.pieces, space === 'kept')
  const text = textOf(html, pieces)
  if (text.trim() === '') return undefined
  const language = languageOf(element) ?? lines.language ?? called
  if (language === undefined && space === 'kept' && isProse(element, text)) return undefined
  return { pieces, cuts: lines.cuts, text, language }
}

/** Tells a sink a block of code between its fences. */
export function tellCode(sink: FlowSink, { pieces, cuts, text, language }: CodeBlock, ranks: Ranks): void {
  const fence = fenceOf(text)
  const { quoted, depth }: BlockDetails = sink.rank ?? {}
  const around = sink.rank
  sink.part(Gap.paragraph, true)
  sink.rank = ranks.of({
    ...(language !== undefined && { language }),
    ...(quoted !== undefined && { quoted }),
    ...(depth !== undefined && { depth }),
  })
  sink.openSign(`${fence}${language ?? ''}\n`)
  let next = 0
  const cutBefore = (place: number) => {
    for (let cut = cuts[next]; cut && cut.start < place; cut = cuts[++next]) sink.cut(cut.start, cut.end, cut.rule)
  }
  for (const { start, end, text: written } of pieces) {
    cutBefore(start)
    if (written === undefined) sink.keep(start, end, 'code', true)
    else sink.replace(start, end, written, 'code', ruleOf(written))
  }
  sink.closeSign(`\n${fence}`)
  cutBefore(Number.POSITIVE_INFINITY)
  sink.part(Gap.paragraph, true)
  sink.rank = around
}

const ruleOf = (written: string): string => (written === '\n' || written === ' ' ? 'html/markup' : 'text/entity')

/** Code without the blank lines around it, and without numbers at the start of each line. */
function bare(html: string, pieces: readonly Piece[], isPre: boolean): readonly Piece[] {
  const whole = textOf(html, pieces)
  const lead = isPre ? (LEADING_FEED.exec(whole)?.[0].length ?? 0) : startOfCode(whole)
  const tail = trimSpace(whole, 0, whole.length)
  const ends = [
    { start: 0, end: Math.min(lead, tail) },
    { start: tail, end: whole.length },
  ].filter(({ start, end }) => end > start)
  const inside = ends.length > 0 ? without(pieces, ends) : pieces
  const counted = countersIn(textOf(html, inside))
  return counted.length > 0 ? without(inside, counted) : inside
}

/** Behind the blank lines; where there is but one line, behind its blanks. */
function startOfCode(text: string): number {
  const first = text.length - text.trimStart().length
  return text.trim().includes('\n') ? text.lastIndexOf('\n', first) + 1 : first
}

/** The numbers at the start of each line, where each is one more than the last. */
function countersIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let number: number | undefined
  let at = 0
  let signs = 0
  for (const line of text.split('\n')) {
    const [all, digits] = COUNTER.exec(line) ?? []
    if (all === undefined || digits === undefined) return []
    if (number !== undefined && Number(digits) !== number + 1) return []
    number = Number(digits)
    found.push({ start: at, end: at + all.length })
    if (SIGN.test(line)) signs++
    at += line.length + 1
  }
  return found.length < FEWEST_COUNTED || signs < found.length * LEAST_WITH_SIGNS ? [] : found
}

function isProse(element: Element, text: string): boolean {
  if (VERSE.test(element.get('class') ?? '')) return true
  return !holdsCode(element) && readsLikeProse(text)
}

const holdsCode = (element: Element): boolean =>
  element.name === 'code' || findIn(element, ({ name }) => name === 'code', 50) !== undefined

const LINE_BREAK = /\n/
const SIGNS = /[{}<>=\\[\]|^~`$#@*_/;+]/g
const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu
const LETTER = /\p{L}/gu
const SENTENCE_END = /[.!?…。！？؟।]["'”’»)\]]*(?=\s|$)|[。！？]/gu
const INDENTED = /^[ \t]{2,}\S/
const LOWER_WORD = /(?:^|\s)\p{Ll}{2,}(?=[\s,.;:!?]|$)/gu

/** A text of fewer words may be anything. */
const FEWEST_WORDS = 30
const FEWEST_SENTENCES = 2
/** A line of prose has so many words, … */
const FEWEST_IN_LINE = 6
/** … so few signs for a hundred letters, … */
const MOST_SIGNS = 0.03
/** … and few of its lines are indented. */
const MOST_INDENTED = 0.25
/** Of its words so many are words in lower case, where the script has them. */
const LEAST_LOWER = 0.5

/**
 * Whether what stands in a `pre` is a letter or a release, hard-wrapped or not, and no code: sentences in lines that begin at
 * the margin. In doubt it is code.
 */
export function readsLikeProse(text: string): boolean {
  const lines = text.split(LINE_BREAK).filter((line) => line.trim() !== '')
  // Where no blanks part words, two characters make one.
  const words = count(text, WORD) + countUnspaced(text) / 2
  if (words < FEWEST_WORDS || count(text, SENTENCE_END) < FEWEST_SENTENCES) return false
  if (words < FEWEST_IN_LINE * lines.length) return false
  const letters = count(text, LETTER)
  if (count(text, SIGNS) > letters * MOST_SIGNS) return false
  if (lines.filter((line) => INDENTED.test(line)).length > lines.length * MOST_INDENTED) return false
  const isCased = count(text, /\p{Lu}|\p{Ll}/gu) > letters / 2
  return !isCased || count(text, LOWER_WORD) >= words * LEAST_LOWER
}

const count = (text: string, what: RegExp): number => {
  let found = 0
  for (const _ of text.matchAll(what)) found++
  return found
}
