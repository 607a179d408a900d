import type { Block } from '../document.js'
import type { Span } from '../edit/edit.js'
import { CopydeskOptionError, checkNames } from '../options/options.js'
import { sentencesOf } from '../units/sentences.js'
import { checkDocument } from './check-document.js'
import { blocksIn } from './locate.js'
import { firstEndingAfter, type Origin, type Traceable, tracer } from './origin.js'

/** How to split a document: `{ size: 800, by: 'sentence' }` */
export interface ChunkOptions {
  /** The maximum length of a chunk in UTF-16 code units; 1000 by default. */
  readonly size?: number | undefined
  /** What is not split if it fits: blocks (default), or sentences, which fill chunks more evenly. */
  readonly by?: 'block' | 'sentence' | undefined
}

/**
 * A part of a text for retrieval, with its position. Offsets are UTF-16 code units, half-open.
 *
 * `{ text: 'It rained all day.', start: 6, end: 24, source: { start: 16, end: 34 }, heading: 'Rain', … }`
 */
export interface Chunk extends Span, Origin {
  /** `document.text.slice(start, end)` */
  readonly text: string
  /** The indexes of its blocks. */
  readonly blocks: readonly number[]
  /** The heading above it, if there is one and the chunk does not begin with it. */
  readonly heading?: string
}

/**
 * Splits a text into chunks for retrieval, each at most `size` long, in order, without overlap, and without losing a
 * character that is not a blank. A heading stays with the text below it. A block longer than `size` is split after a
 * sentence, and a longer sentence at a blank. Throws a `CopydeskOptionError` for an invalid option.
 *
 * `chunk(clean('<p>One.</p><p>Two.</p>'), { size: 5 }).map(({ text }) => text)` → `['One.', 'Two.']`
 */
export function chunk(document: Traceable, options: ChunkOptions = {}): Chunk[] {
  checkDocument(document, 'chunk', ['blocks', 'changes'])
  const { size = 1000, by = 'block' } = checked(options)
  const trace = tracer(document)
  const headings = document.blocks.filter(({ kind }) => kind === 'heading')
  return packed(piecesOf(document, size, by), size).map(({ start, end }) => {
    const heading = headingAbove(headings, start)
    return {
      text: document.text.slice(start, end),
      start,
      end,
      ...trace({ start, end }),
      blocks: blocksIn(document, { start, end }),
      ...(heading !== undefined && { heading }),
    }
  })
}

function checked(options: ChunkOptions): ChunkOptions {
  checkNames(options, ['size', 'by'])
  const { size, by } = options
  if (size !== undefined && !(Number.isInteger(size) && size > 1))
    throw new CopydeskOptionError('size', size, 'a whole number of UTF-16 code units greater than 1')
  if (by !== undefined && by !== 'block' && by !== 'sentence')
    throw new CopydeskOptionError('by', by, '"block", "sentence"')
  return options
}

interface Piece extends Span {
  readonly isHeading: boolean
}

/** The pieces that are not split any further: blocks or sentences, or parts of long sentences. */
function piecesOf({ text, blocks }: Traceable, size: number, by: 'block' | 'sentence'): Piece[] {
  return blocks.flatMap(({ kind, start, end }) => {
    const isHeading = kind === 'heading'
    if (end - start <= size && (by === 'block' || isHeading)) return [{ start, end, isHeading }]
    return sentencesOf(text.slice(start, end))
      .map((sentence) => ({ start: start + sentence.start, end: start + sentence.end }))
      .flatMap((sentence) => stretchesOf(text, sentence, size))
      .map((span) => ({ ...span, isHeading: false }))
  })
}

const LOW_HALF = /[\udc00-\udfff]/

/** A sentence in parts of at most `size`, split at blanks if possible. */
function stretchesOf(text: string, { start, end }: Span, size: number): Span[] {
  const stretches: Span[] = []
  let at = start
  while (end - at > size) {
    const blank = text.lastIndexOf(' ', at + size)
    let cut = blank > at ? blank : at + size
    if (blank <= at && LOW_HALF.test(text.charAt(cut))) cut--
    stretches.push({ start: at, end: cut })
    at = blank > at ? cut + 1 : cut
  }
  return at < end ? [...stretches, { start: at, end }] : stretches
}

/** Combines pieces as long as they fit. A heading at the end moves to the next chunk. */
function packed(pieces: readonly Piece[], size: number): Span[] {
  const chunks: Span[] = []
  let held: Piece[] = []
  const close = (upTo: number) => {
    const [first, last] = [held[0], held[upTo - 1]]
    if (first && last) chunks.push({ start: first.start, end: last.end })
    held = held.slice(upTo)
  }
  for (const piece of pieces) {
    while (held[0] && piece.end - held[0].start > size) close(beforeHeadings(held))
    held.push(piece)
  }
  close(held.length)
  return chunks
}

/** The number of pieces without the headings at the end; all of them if there is nothing else. */
function beforeHeadings(held: readonly Piece[]): number {
  let count = held.length
  while (count > 0 && held[count - 1]?.isHeading) count--
  return count === 0 ? held.length : count
}

function headingAbove(headings: readonly Block[], start: number): string | undefined {
  const above = headings[firstEndingAfter(headings, start) - 1]
  return above?.text
}
