import type { Span } from '../edit/edit.js'
import { firstWhere } from '../edit/first-where.js'

/** A text in which what can be written in several ways is written in one; each unit knows its place in the original. */
export interface Loose {
  readonly text: string
  /** For each unit of `text`, where the character that it stands for begins, and where that ends. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const BLANK = /\s/
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u
const DOUBLE_QUOTE = /["“”„‟«»″＂〝〞]/
const SINGLE_QUOTE = /['‘’‚‛‹›′`´ʼ＇]/
const DASH = /[-‐‑‒–—―−]/
/** No look is needed at these, the bulk of most texts: they stand for themselves. */
const PLAIN = /[A-Za-z0-9.,;:!?()]/

/**
 * A text as it is compared with a quotation: white space of any kind and length is one blank, quotes are straight, dashes
 * are one hyphen, the ellipsis is three dots, accents are marks of their own, and what takes no ink is left out.
 * Case and words stay.
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
    // What takes no ink belongs to the character before it: the selector that makes a sign an emoji.
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

/** So often a quotation is looked for in one text. */
const MOST_TIMES = 1000

/** Every place where a quotation stands in a text, in order and apart, in units of the original; a thousand at most. */
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

/** Where a quotation stands in a text from a place of it on, in units of the original; absent where it does not, or is blank. */
export function findLoosely(text: Loose, quotation: string, from = 0): Span | undefined {
  const wanted = loosen(quotation).text.trimEnd()
  if (wanted === '') return undefined
  const index = text.text.indexOf(wanted, firstUnitFrom(text, from))
  if (index < 0) return undefined
  return { start: text.starts[index] as number, end: text.ends[index + wanted.length - 1] as number }
}

const firstUnitFrom = ({ starts }: Loose, from: number): number =>
  firstWhere(starts.length, (at) => (starts[at] as number) >= from)

/** Whether some words stand in a text before a place of it, whatever their case. */
export function occursBefore(text: Loose, words: string, place: number): boolean {
  const index = text.text.toLowerCase().indexOf(loosen(words).text.trimEnd().toLowerCase())
  return index >= 0 && index < firstUnitFrom(text, place)
}
