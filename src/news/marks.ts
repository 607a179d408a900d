import type { Block, Mark } from '../document.js'
import { firstWhere } from '../edit/first-where.js'
import type { OffsetMap } from '../edit/map.js'
import { itemAt } from '../edit/packed-list.js'
import type { Blocks } from './blocks.js'

/**
 * Marks of the source as marks of the text, in its order, each within one block and without blanks at its ends. A mark of text
 * that was removed is left out; a picture has the empty span where it stood.
 */
export function marksIn(marks: readonly Mark[], map: OffsetMap, blocks: Blocks): Mark[] {
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
      if (piece) pieces.push({ ...mark, ...piece })
    }
    return pieces
  })
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end)
  return withoutEmptyBreaks(sorted, (itemAt<Block>(blocks, blocks.length - 1) as Block | undefined)?.end ?? 0)
}

/** Breaks part blocks: none stands at an end of the text, or directly behind another. */
function withoutEmptyBreaks(marks: Mark[], end: number): Mark[] {
  let last = 0
  return marks.filter((mark) => {
    if (mark.kind !== 'break') return true
    if (mark.start === last || mark.start >= end) return false
    last = mark.start
    return true
  })
}

function trimmed({ text, start: first }: Block, start: number, end: number) {
  const words = text.slice(start - first, end - first)
  const from = start + words.length - words.trimStart().length
  const to = end - words.length + words.trimEnd().length
  return to > from ? { start: from, end: to } : undefined
}
