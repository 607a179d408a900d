import type { Span } from '../edit/edit.js'
import { firstWhere } from '../edit/first-where.js'

/** A text in the form that `loosen` makes for comparison, with the offsets of each code unit in the original. */
export interface Loose {
  readonly text: string
  /** For each code unit of `text`, the start and end of its character in the original. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const BLANK = /\s/
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u
const DOUBLE_QUOTE = /["“”„‟«»″＂〝〞]/
const SINGLE_QUOTE = /['‘’‚‛‹›′`´ʼ＇]/
const DASH = /[-‐‑‒–—―−]/
/** Characters that stay as they are. They are the most frequent, so they are tested first. */
const PLAIN = /[A-Za-z0-9.,;:!?()]/

/**
 * Normalizes a text for comparison with a quotation: runs of white space become one space, quotes straight, dashes one hyphen,
 * an ellipsis three dots. Accented letters are decomposed and invisible characters removed. Case and words stay.
 *
 * `It’s\n\u00A0“on”…` → `It's "on"...`
 */
export function loosen(text: string): Loose {
  const loose = { text: '', starts: [] as number[], ends: [] as number[] }
  let at = 0
  for (const character of text) {
    const end = at + character.length
    const written = PLAIN.test(character) ? character : writtenAs(character)
    const repeats = (written === ' ' || written === '-') && loose.text.endsWith(written)
    // An invisible character belongs to the one before it, as a variation selector does to its emoji.
    const goesOn = repeats || (written === '' && loose.text !== '')
    if (goesOn) loose.ends[loose.ends.length - 1] = end
    else if (written !== '' && (written !== ' ' || loose.text !== '')) add(loose, written, at, end)
    at = end
  }
  return loose
}

function writtenAs(character: string): string {
  if (BLANK.test(character)) return ' '
  if (DOUBLE_QUOTE.test(character)) return '"'
  if (SINGLE_QUOTE.test(character)) return "'"
  if (DASH.test(character)) return '-'
  if (character === '…') return '...'
  return UNSEEN.test(character) ? '' : character.normalize('NFD')
}

function add(loose: { text: string; starts: number[]; ends: number[] }, written: string, start: number, end: number) {
  loose.text += written
  for (let unit = 0; unit < written.length; unit++) {
    loose.starts.push(start)
    loose.ends.push(end)
  }
}

/** The most matches of a quotation that are searched for in one text. */
const MOST_TIMES = 1000

/** All matches of a quotation in a text, as spans of the original, in order and without overlaps; at most a thousand. */
export function findEachLoosely(text: Loose, quotation: string): Span[] {
  const found: Span[] = []
  for (let at = 0; found.length < MOST_TIMES; ) {
    const place = findLoosely(text, quotation, at)
    if (!place) break
    found.push(place)
    at = place.end
  }
  return found
}

/** The first match of a quotation at or after `from`, as a span of the original; `undefined` if there is none or it is blank. */
export function findLoosely(text: Loose, quotation: string, from = 0): Span | undefined {
  const wanted = loosen(quotation).text.trimEnd()
  if (wanted === '') return undefined
  const index = text.text.indexOf(wanted, firstUnitFrom(text, from))
  if (index < 0) return undefined
  return { start: text.starts[index] as number, end: text.ends[index + wanted.length - 1] as number }
}

const firstUnitFrom = ({ starts }: Loose, from: number): number =>
  firstWhere(starts.length, (at) => (starts[at] as number) >= from)

/** Whether a phrase, in any case, occurs in a text before the offset `place` of the original. */
export function occursBefore(text: Loose, words: string, place: number): boolean {
  const index = text.text.toLowerCase().indexOf(loosen(words).text.trimEnd().toLowerCase())
  return index >= 0 && index < firstUnitFrom(text, place)
}
