import type { Block, BlockKind } from '../document.js'
import type { Span } from '../edit/edit.js'
import type { OffsetMap } from '../edit/map.js'

/** What markup said of a stretch of the source. */
export interface MarkedBlock extends Span {
  readonly kind: BlockKind
  readonly level?: number
  readonly ordered?: boolean
  readonly depth?: number
}

/** Each line of the text that says something, as a block; its kind is that of the markup it came from. */
export function blocksOf(text: string, map: OffsetMap, marked: readonly MarkedBlock[] = []): Block[] {
  const blocks: Block[] = []
  let next = 0
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    if (end > start) {
      const source = map.toSource({ start, end })
      // Marked blocks are in source order, as lines are; a block holds a line if the line begins within it.
      while (next < marked.length && (marked[next] as MarkedBlock).end <= source.start) next++
      const holder = marked[next]
      const line = text.slice(start, end)
      if (holder && holder.start < source.end) blocks.push(markedAs(holder, { text: line, start, end, source }))
      else blocks.push({ kind: 'paragraph', text: line, start, end, source })
    }
    start = end + 1
  }
  return blocks
}

const markedAs = (
  marks: MarkedBlock | Pick<Block, 'kind'>,
  line: Pick<Block, 'text' | 'start' | 'end' | 'source'>,
): Block => ({ ...marks, ...line }) as Block
