import { aroundTicks } from '../characters/markdown.js'
import type { Block, ImageMark, Mark } from '../document.js'
import type { Span } from '../edit/edit.js'
import { firstWhere } from '../edit/first-where.js'
import { OffsetMap } from '../edit/map.js'
import { itemAt } from '../edit/packed-list.js'
import type { Transform } from '../edit/transform.js'
import { trimSpan } from '../units/sentences.js'
import type { Blocks } from './blocks.js'

/**
 * Maps marks of the source to marks of the text, in order. Each lies within one block, without white space at its ends. Marks
 * of removed text are left out; a picture becomes an empty span. Marks of inline code include the backticks around it, as do
 * marks that cover all of that code.
 */
export function marksIn(marks: readonly Mark[], map: OffsetMap, blocks: Blocks): Mark[] {
  const codes: Code[] = []
  const found = marks.flatMap((mark): Mark[] => {
    if (mark.kind === 'image' || mark.kind === 'embed' || mark.kind === 'break') {
      const { start } = map.toText(mark)
      return [{ ...mark, start, end: start }]
    }
    const { start, end } = map.toText(mark)
    const pieces: Mark[] = []
    const first = firstWhere(blocks.length, (nth) => (itemAt<Block>(blocks, nth) as Block).end > start)
    for (let nth = first; nth < blocks.length; nth++) {
      const block = itemAt<Block>(blocks, nth) as Block
      if (block.start >= end) break
      const piece = trimmed(block, Math.max(start, block.start), Math.min(end, block.end))
      if (!piece) continue
      const whole = mark.kind === 'code' ? withTicks(block, piece) : piece
      if (mark.kind === 'code') codes.push({ inside: piece, whole })
      pieces.push({ ...mark, ...whole })
    }
    return pieces
  })
  const sorted = aroundCode(found, codes).sort(
    (a, b) => a.start - b.start || b.end - a.end || Number(a.kind === 'code') - Number(b.kind === 'code'),
  )
  return withoutEmptyBreaks(sorted, (itemAt<Block>(blocks, blocks.length - 1) as Block | undefined)?.end ?? 0)
}

/** Inline code, without the backticks around it and with them. */
interface Code {
  readonly inside: Span
  readonly whole: Span
}

function withTicks({ text, start: first }: Block, { start, end }: Span): Span {
  const whole = aroundTicks(text, start - first, end - first)
  return { start: first + whole.start, end: first + whole.end }
}

/** A link that covers all of some code also covers the backticks around it. */
function aroundCode(marks: Mark[], codes: Code[]): Mark[] {
  if (codes.length === 0 || codes.length === marks.length) return marks
  codes.sort((a, b) => a.inside.start - b.inside.start)
  return marks.map((mark) => {
    const { start, end } = mark
    const first = firstWhere(codes.length, (nth) => (codes[nth] as Code).inside.start >= start)
    const last = firstWhere(codes.length, (nth) => (codes[nth] as Code).inside.end > end) - 1
    if (mark.kind === 'code' || last < first) return mark
    const [from, to] = [(codes[first] as Code).whole.start, (codes[last] as Code).whole.end]
    return { ...mark, start: Math.min(start, from), end: Math.max(end, to) }
  })
}

/** Breaks separate blocks: none is at an end of the text, or directly behind another. */
function withoutEmptyBreaks(marks: Mark[], end: number): Mark[] {
  let last = 0
  return marks.filter((mark) => {
    if (mark.kind !== 'break') return true
    if (mark.start === last || mark.start >= end) return false
    last = mark.start
    return true
  })
}

function trimmed({ text, start: first }: Block, start: number, end: number): Span | undefined {
  const piece = trimSpan(text, { start: start - first, end: end - first })
  return piece.end > piece.start ? { start: first + piece.start, end: first + piece.end } : undefined
}

/** The rule that removes a line of Markdown that contains only a picture. */
const PICTURE_RULE = 'any/shortcode/markdown-image'
const PICTURES = /!\[([^\]\n]{0,1000})\]\(<?(https?:\/\/[^\s<>)]{1,2000})>?[^()\n]{0,300}\)/gi

/** The pictures in removed lines of Markdown, at their positions in the text: `![The bridge](https://…)` */
export function picturesOf(copy: Transform, story: Transform, map: OffsetMap): ImageMark[] {
  const pictures: ImageMark[] = []
  for (const { before, rules } of story.moves) {
    if (!rules.includes(PICTURE_RULE)) continue
    const { start } = map.toText(before)
    const removed = new OffsetMap(copy.moves).toText(before)
    for (const [, alt = '', src = ''] of copy.text.slice(removed.start, removed.end).matchAll(PICTURES))
      pictures.push({ kind: 'image', start, end: start, src, ...(alt !== '' && { alt }) })
  }
  return pictures
}
