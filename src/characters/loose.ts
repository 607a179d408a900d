import type { Span } from '../edit/edit.js'
import { firstWhere } from '../edit/first-where.js'

/** A text in a form for comparison, see `loosen`, with the place of each of its code units in the original. */
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
/** Characters that stay as they are. They are most of most texts, so they are told first. */
const PLAIN = /[A-Za-z0-9.,;:!?()]/

/**
 * A text in the form in which it is compared with a quotation: white space of any kind and length is one blank, quotes are
 * straight, dashes are one hyphen, an ellipsis is three dots, accented letters are decomposed, invisible characters are left
 * out. Case and words stay.
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

/** The most places of a quotation that are looked for in one text. */
const MOST_TIMES = 1000

/** All places of a quotation in a text, in order and not overlapping, as spans of the original; a thousand at most. */
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

/** The first place of a quotation from `from` on, as a span of the original; `undefined` if there is none, or it is blank. */
export function findLoosely(text: Loose, quotation: string, from = 0): Span | undefined {
  const wanted = loosen(quotation).text.trimEnd()
  if (wanted === '') return undefined
  const index = text.text.indexOf(wanted, firstUnitFrom(text, from))
  if (index < 0) return undefined
  return { start: text.starts[index] as number, end: text.ends[index + wanted.length - 1] as number }
}

const firstUnitFrom = ({ starts }: Loose, from: number): number =>
  firstWhere(starts.length, (at) => (starts[at] as number) >= from)

/** Whether words, in any case, stand in a text before the place `place` of the original. */
export function occursBefore(text: Loose, words: string, place: number): boolean {
  const index = text.text.toLowerCase().indexOf(loosen(words).text.trimEnd().toLowerCase())
  return index >= 0 && index < firstUnitFrom(text, place)
}
