import { infoOf, insideTicks } from '../characters/fence.js'
import type { Block, BlockDetails, BlockKind, CleanDocument, ImageMark, StyleMark } from '../document.js'
import { type Item, itemOf } from './items.js'
import type { Line, LineMark } from './line.js'
import { isAddress, isPicture } from './safe-address.js'

/** Blocks of one kind in a row: the items of a list, the rows of a table, what one quote says. */
export interface Run {
  readonly kind: BlockKind
  /** Of a heading: from 1 to 6. */
  readonly level: number
  /** Its lines, those together that no blank line parts. */
  readonly stanzas: readonly (readonly Line[])[]
  /** The same lines as items, if it is a list. */
  readonly items: readonly Item[]
  /** Of code: its language. */
  readonly language?: string | undefined
}

/** What a document is read from; the rest of it does not matter here. */
export type Copy = Pick<CleanDocument, 'text' | 'blocks'> & Partial<Pick<CleanDocument, 'marks'>>

/** A document without links, emphasis and pictures. What is code stays code: else its signs would be read as others. */
export const plainOf = ({ text, blocks, marks = [] }: Copy): Copy => ({
  text,
  blocks,
  marks: marks.filter(({ kind }) => kind === 'code'),
})

/** Kinds that stand alone at each blank line, where others go on: `a¶¶b` is two paragraphs, but may be one quote. */
const STAND_ALONE: ReadonlySet<BlockKind> = new Set(['paragraph', 'heading', 'caption', 'table'])
/** The level of a heading that markup says nothing of. */
const USUAL_LEVEL = 2

const BREAKS = /[\n\r]/g
const LINE_ENDS = /\r\n?/g
const HALVES = /\p{Surrogate}/gu

/**
 * The blocks of a document, run by run, and its pictures between them: each block one line, but for code, which stands alone;
 * half a surrogate pair as U+FFFD, whoever wrote it.
 */
export function runsOf({ text, blocks, marks = [] }: Copy): (Run | ImageMark)[] {
  const runs: ((Omit<Run, 'stanzas' | 'items'> & { stanzas: Line[][]; items: Item[] }) | ImageMark)[] = []
  const marksIn = marksByBlock(marks)
  const pictures = marks.filter(isPicture).sort((a, b) => b.start - a.start)
  let last: Block | undefined
  for (const block of blocks) {
    const { kind } = block
    const level = kind === 'heading' ? levelOf(block) : USUAL_LEVEL
    const line = lineOf(block, marksIn(block))
    const parted = last !== undefined && text.slice(last.end, block.start) !== '\n'
    const before = runs.at(-1)
    let run = before && 'items' in before ? before : undefined
    const item = kind === 'list-item' ? itemOf(block, line, run?.items.at(-1), parted) : undefined
    const begins =
      run?.kind !== kind || run.level !== level || item?.begins || kind === 'code' || (parted && STAND_ALONE.has(kind))
    if (!run || begins) {
      while ((pictures.at(-1)?.start ?? Number.POSITIVE_INFINITY) <= block.start) runs.push(pictures.pop() as ImageMark)
      const { language }: BlockDetails = block
      run = { kind, level, stanzas: [], items: [], ...(language !== undefined && { language: infoOf(language) }) }
      runs.push(run)
    }
    if (begins || parted) run.stanzas.push([line])
    else run.stanzas.at(-1)?.push(line)
    if (item) run.items.push(item)
    last = block
  }
  return [...runs, ...pictures.reverse()]
}

/** A block as a line, and code with all of its lines; the signs around code within a line are written anew where it is. */
function lineOf({ kind, text }: Block, marks: readonly LineMark[]): Line {
  if (kind === 'code') return { text: text.replace(LINE_ENDS, '\n').replace(HALVES, '\ufffd'), marks: NONE }
  return withoutTicks({ text: text.replace(BREAKS, ' ').replace(HALVES, '\ufffd'), marks })
}

/** A line without the backticks that its marks of code begin and end with. */
function withoutTicks({ text, marks }: Line): Line {
  const cuts = marks.flatMap(({ kind, start, end }) => {
    const inside = kind === 'code' ? insideTicks(text.slice(start, end)) : undefined
    return inside
      ? [
          { start, end: start + inside.start },
          { start: start + inside.end, end },
        ]
      : []
  })
  if (cuts.length === 0) return { text, marks }
  const places = cuts.sort((a, b) => a.start - b.start)
  let words = ''
  let at = 0
  for (const { start, end } of places) {
    if (start < at) continue // Marks of code in each other, which only others write.
    words += text.slice(at, start)
    at = end
  }
  const placeOf = (place: number) =>
    places.reduce((shifted, { start, end }) => shifted - Math.max(0, Math.min(place, end) - start), place)
  const shifted = marks.map((mark) => ({ ...mark, start: placeOf(mark.start), end: placeOf(mark.end) }))
  return { text: words + text.slice(at), marks: shifted.filter(({ start, end }) => end > start) }
}

const NONE: readonly LineMark[] = []

/** Hands out the marks of one block after the other, their places in its line. */
function marksByBlock(marks: NonNullable<Copy['marks']>): (block: Block) => readonly LineMark[] {
  const ofLines = marks
    .filter((mark): mark is LineMark => mark.kind === 'link' || STYLES.has(mark.kind))
    .filter(isSound)
  const sorted = ofLines.sort((a, b) => a.start - b.start || b.end - a.end)
  let next = 0
  return ({ start: first, end: last }) => {
    const found: LineMark[] = []
    for (; next < sorted.length; next++) {
      const mark = sorted[next] as LineMark
      if (mark.start >= last) break
      const [start, end] = [Math.max(mark.start, first) - first, Math.min(mark.end, last) - first]
      if (end > start) found.push({ ...mark, start, end })
    }
    return found.length > 0 ? found : NONE
  }
}

const STYLES: ReadonlySet<string> = new Set([
  'emphasis',
  'strong',
  'code',
  'deleted',
  'subscript',
  'superscript',
  'highlight',
  'formula',
] satisfies StyleMark['kind'][])

/** Whoever wrote it: addresses that a reader may follow without harm alone. */
const isSound = (mark: LineMark) => mark.kind !== 'link' || isAddress(mark.href)

const LEVELS = [1, 2, 3, 4, 5, 6]

/** What is no level, whoever wrote it, is as good as none. */
function levelOf(block: Block): number {
  const { level = USUAL_LEVEL }: BlockDetails = block
  return LEVELS.includes(level) ? level : USUAL_LEVEL
}

const BAR = ' | '

/** The cells of a row as the text of a document has it: `Mon | 3 mm` → `Mon`, `3 mm` */
export function cellsOf({ text, marks }: Line): Line[] {
  let from = 0
  return text.split(BAR).map((cell) => {
    const [start, end] = [from, from + cell.length]
    from = end + BAR.length
    return { text: cell, marks: marksWithin(marks, start, end) }
  })
}

function marksWithin(marks: readonly LineMark[], from: number, to: number): readonly LineMark[] {
  if (marks.length === 0) return marks
  return marks.flatMap((mark) => {
    const [start, end] = [Math.max(mark.start, from) - from, Math.min(mark.end, to) - from]
    return end > start ? [{ ...mark, start, end }] : []
  })
}
