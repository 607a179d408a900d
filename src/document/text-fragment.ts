import type { Span } from '../edit/edit.js'
import type { Move } from '../edit/move-list.js'
import { firstEndingAfter } from './origin.js'

/** Longer quotations are found by their first and last words. */
const LONGEST_EXACT = 300
/** The number of words at each end of a long quotation, and around one that occurs twice. */
const WORDS = 5

/**
 * What a fragment is made from: a text, the source before each move, and whether the text contains some words before a
 * position.
 */
export interface Page {
  readonly text: string
  readonly moves: readonly Move[]
  readonly beforeOf: (move: Move) => string
  readonly occursBefore: (words: string, place: number) => boolean
}

/**
 * The URL fragment that makes a browser scroll to a part of a text and highlight it: `#:~:text=` and the words **as the
 * page shows them**, with its quotes. Long parts, and those with a paragraph break or a removal, are identified by their
 * first and last words. A part that also occurs earlier gets the words around it.
 * https://wicg.github.io/scroll-to-text-fragment/
 *
 * `a stop-gap` → `#:~:text=a%20stop%2Dgap`
 */
export function textFragmentOf(page: Page, stretch: Span): string {
  const whole = toWordEnds(page.text, stretch)
  const passages = passagesOf(page, whole)
  const [first = page.text.slice(whole.start, whole.end)] = passages
  const isExact = passages.length === 1 && first.length <= LONGEST_EXACT
  const start = isExact ? first : firstWords(first)
  const end = isExact ? undefined : lastWords(passages.at(-1) ?? '')
  const isAmbiguous = page.occursBefore(start, whole.start)
  const before = isAmbiguous
    ? lastWords(passagesOf(page, { start: lineStart(page.text, whole), end: whole.start }).at(-1) ?? '')
    : ''
  const after =
    isAmbiguous && isExact
      ? firstWords(passagesOf(page, { start: whole.end, end: lineEnd(page.text, whole) })[0] ?? '')
      : ''
  const terms = [before && `${encoded(before)}-`, encoded(start), end && encoded(end), after && `-${encoded(after)}`]
  return `#:~:text=${terms.filter(Boolean).join(',')}`
}

const WORD = /[\p{L}\p{M}\p{N}]/u

/** Browsers highlight whole words only, so a part is extended to whole words. */
function toWordEnds(text: string, { start, end }: Span): Span {
  let first = start
  while (first > 0 && WORD.test(text.charAt(first)) && WORD.test(text.charAt(first - 1)) && start - first < 40) first--
  let last = end
  while (last < text.length && WORD.test(text.charAt(last - 1)) && WORD.test(text.charAt(last)) && last - end < 40)
    last++
  return { start: first, end: last }
}

const lineStart = (text: string, { start }: Span) => text.lastIndexOf('\n', start - 1) + 1
const lineEnd = (text: string, { end }: Span) => {
  const found = text.indexOf('\n', end)
  return found < 0 ? text.length : found
}

const TAG = /<[^<>]*>/g
const BLANKS = /\s+/g
const BREAK = '\n'

/** A part of the text as the page shows it, split at line ends and removals. */
function passagesOf({ text, moves, beforeOf }: Page, { start, end }: Span): string[] {
  const inText = moves.map(({ after }) => after)
  let shown = ''
  let at = start
  for (let nth = firstEndingAfter(inText, start - 1); nth < moves.length; nth++) {
    const move = moves[nth] as Move
    if (move.after.start >= end) break
    shown +=
      text.slice(at, Math.max(at, move.after.start)) +
      shownFor(beforeOf(move), text.slice(move.after.start, move.after.end))
    at = Math.max(at, move.after.end)
  }
  shown += text.slice(at, Math.max(at, end))
  return shown
    .split(BREAK)
    .map((passage) => passage.replace(BLANKS, ' ').trim())
    .filter((passage) => passage !== '')
}

function shownFor(before: string, after: string): string {
  const seen = before.replace(TAG, '')
  if (after.includes(BREAK)) return BREAK
  if (after.trim() === '') return seen.trim() === '' ? after : BREAK
  return seen.replace(BLANKS, ' ')
}

const firstWords = (passage: string) => passage.split(' ').slice(0, WORDS).join(' ').slice(0, LONGEST_EXACT)
const lastWords = (passage: string) => passage.split(' ').slice(-WORDS).join(' ').slice(-LONGEST_EXACT)

const HYPHEN = /-/g

/** In fragments, a hyphen separates a term from its context, so hyphens within terms must be escaped. */
const encoded = (term: string) => encodeURIComponent(term.toWellFormed()).replace(HYPHEN, '%2D')
