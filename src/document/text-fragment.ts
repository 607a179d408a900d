import type { Span } from '../edit/edit.js'
import type { Move } from '../edit/move-list.js'
import { firstEndingAfter } from './origin.js'

/** A page is searched for longer quotations by how they begin and end. */
const LONGEST_EXACT = 300
/** So many words begin and end a long quotation, and stand around one that occurs twice. */
const WORDS = 5

/** What a fragment is made from: a text, what the source had in place of it, and whether the text holds some words before a place. */
export interface Page {
  readonly text: string
  readonly moves: readonly Move[]
  readonly beforeOf: (move: Move) => string
  readonly occursBefore: (words: string, place: number) => boolean
}

/**
 * The fragment that has a browser scroll to a stretch of a text and mark it: `#:~:text=` and how it reads **on the page**,
 * with its own quotes. Long stretches, and those with a paragraph break or something taken out in them, are told by their
 * first and last words; one that stood before in the text brings the words around it.
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

/** Browsers mark whole words only: a stretch that begins or ends within one takes in the rest of it. */
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

/** A stretch as the page shows it, cut where a line ends or something was taken out. */
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

/** A hyphen parts what stands around a term from the term, so that one within it must be escaped, too. */
const encoded = (term: string) => encodeURIComponent(term.toWellFormed()).replace(HYPHEN, '%2D')
