import type { Block, ImageMark, Mark } from '../document.js'
import { firstWhere } from '../edit/first-where.js'
import { OffsetMap } from '../edit/map.js'
import { itemAt } from '../edit/packed-list.js'
import type { Transform } from '../edit/transform.js'
import type { Blocks } from './blocks.js'

/**
 * Marks of the source as marks of the text, in its order, each within one block and without blanks at its ends. A mark of text
 * that was removed is left out; a picture has the empty span where it stood.
 */
export function marksIn(marks: readonly Mark[], map: OffsetMap, blocks: Blocks): Mark[] {
  const found = marks.flatMap((mark): Mark[] => {
    if (mark.kind === 'image') {
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
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

function trimmed({ text, start: first }: Block, start: number, end: number) {
  const words = text.slice(start - first, end - first)
  const from = start + words.length - words.trimStart().length
  const to = end - words.length + words.trimEnd().length
  return to > from ? { start: from, end: to } : undefined
}

/** The rule that takes a line of Markdown out that is a picture, and nothing else. */
const PICTURE_RULE = 'any/shortcode/markdown-image'
const PICTURES = /!\[([^\]\n]{0,1000})\]\(<?(https?:\/\/[^\s<>)]{1,2000})>?[^()\n]{0,300}\)/gi

/** The pictures of Markdown whose lines were taken out of the text, where they stood: `![The bridge](https://…)` */
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
