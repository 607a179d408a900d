import type { Block } from '../document.js'
import type { Span } from '../edit/edit.js'
import { CopydeskOptionError, checkNames } from '../options/options.js'
import { sentencesOf } from '../units/sentences.js'
import { checkDocument } from './check-document.js'
import { blocksIn } from './locate.js'
import { firstEndingAfter, type Origin, type Traceable, tracer } from './origin.js'

/** How a document is cut into chunks: `{ size: 800, by: 'sentence' }` */
export interface ChunkOptions {
  /** The longest that a chunk may be, in UTF-16 units; 1000 by default. */
  readonly size?: number | undefined
  /** What is not cut if it is no longer than that: blocks (default), or sentences, which fills chunks more evenly. */
  readonly by?: 'block' | 'sentence' | undefined
}

/**
 * A piece of a text that was cut for retrieval, and where it stands. Offsets are UTF-16 units, half-open.
 *
 * `{ text: 'It rained all day.', start: 6, end: 24, source: { start: 16, end: 34 }, heading: 'Rain', … }`
 */
export interface Chunk extends Span, Origin {
  /** `document.text.slice(start, end)` */
  readonly text: string
  /** The numbers of the blocks that it is of. */
  readonly blocks: readonly number[]
  /** The heading that it stands under, if there is one and the chunk does not begin with it. */
  readonly heading?: string
}

/**
 * Cuts a text into chunks for retrieval, each as long as `size` allows: in order, without overlap, with no letter left out.
 * A heading goes with what follows it. A block longer than `size` is cut behind a sentence, a sentence longer than that
 * at a blank. Throws a `CopydeskOptionError` for a size that is no whole number above one and the like.
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

/** What is not cut any further: blocks or sentences, and of what is too long sentences and stretches. */
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

/** A sentence in stretches of at most `size`, cut at blanks where there are any. */
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

/** Pieces together as long as they fit; a heading at the end waits for the next chunk. */
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

/** How many pieces there are without the headings at the end; all of them, if they are nothing but headings. */
function beforeHeadings(held: readonly Piece[]): number {
  let count = held.length
  while (count > 0 && held[count - 1]?.isHeading) count--
  return count === 0 ? held.length : count
}

function headingAbove(headings: readonly Block[], start: number): string | undefined {
  const above = headings[firstEndingAfter(headings, start) - 1]
  return above?.text
}
