import type { Span } from '../edit/edit.js'
import type { Filed, RuleBook } from './book.js'
import { core } from './fold.js'
import type { Shape } from './rule.js'

/** One line of a text that says something, as the engine sees it. */
export interface Line extends Span {
  /** The rules that know it; one takes it, if it stands in the right place. */
  readonly rules: readonly Filed[]
  /** Whether it reads like a sentence of the story. */
  readonly prose: boolean
}

/** The lines of a text, blank ones left out. */
export function linesOf(text: string, book: RuleBook): Line[] {
  const shapes = book.shapesIn(text)
  const lines: Line[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    if (end > start) lines.push(lineOf(text, { start, end }, book, shapes))
    start = end + 1
  }
  return lines
}

export function lineOf(text: string, span: Span, book: RuleBook, shapes: readonly (Shape & Filed)[] = []): Line {
  const rules = rulesOf(text, span, book, shapes)
  return { ...span, rules, prose: rules.length === 0 && readsLikeProse(text, span) }
}

function rulesOf(
  text: string,
  { start, end }: Span,
  book: RuleBook,
  shapes: readonly (Shape & Filed)[],
): readonly Filed[] {
  if (end - start > LONG_LINE) return shapesOf(text.slice(start, end), shapes)
  const said = core(text, { start, end })
  if (said.start === said.end) return shapesOf(text.slice(start, end), book.ornamental)
  const known = book.ofLine(text, said, text.slice(said.end, end))
  const shaped = shapesOf(text.slice(start, end), shapes)
  return shaped.length === 0 ? known : [...known, ...shaped]
}

function shapesOf(line: string, shapes: readonly (Shape & Filed)[]): readonly Filed[] {
  if (shapes.length === 0) return NONE
  const last = line.charAt(line.length - 1)
  const shape = shapes.find(
    ({ holds, ends, pattern }) => (ends?.includes(last) ?? line.includes(holds)) && pattern.test(line),
  )
  return shape ? [shape] : NONE
}

const NONE: readonly Filed[] = []
const LONG_LINE = 400
const STOP = /[.!?…。！？।۔؟][\p{Pf}\p{Pe}"'»]?$/u

/**
 * Nearly all furniture is under 70 characters and does not end like a sentence
 * (of 9,797 lines seen on three sites or more, 99 % and 97 %).
 * Scripts that write no spaces say as much in two fifths of the room.
 */
export function readsLikeProse(text: string, { start, end }: Span): boolean {
  const length = (end - start) * (text.charCodeAt(start + ((end - start) >> 1)) >= 0x2e80 ? 2.5 : 1)
  return length >= 140 || (length >= 40 && STOP.test(text.slice(end - 2, end)))
}
