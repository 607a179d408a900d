import type { Span } from '../../edit/edit.js'
import { touchesKept } from '../../edit/kept.js'
import { decodeEntities } from '../../repair/entities.js'
import type { FlowOptions } from '../flow/flow-options.js'
import type { BlockFeatures } from './features/block-features.js'
import type { Selection } from './select-passages.js'

const TAG = /<[^<>]*>/g
const BLANKS = /\s+/g
/** Words enough to tell a language by. */
const ENOUGH = 5000

/**
 * Keeps passages that are asked for: those of `spans`, wherever they stand; and in the boxes of the story those that a rule
 * knows which is to be kept.
 */
export function keepKept(
  html: string,
  { page: { blocks }, keeps, learnt }: Selection,
  { keepsLine }: FlowOptions,
  spans: readonly Span[] = [],
): void {
  const textOf = ({ passage: { start, end } }: BlockFeatures) =>
    decodeEntities(html.slice(start, end).replace(TAG, '')).replace(BLANKS, ' ').trim()
  let words: string | undefined
  const story = () => {
    words ??= blocks
      .flatMap((block, at) => (keeps[at] ? [textOf(block)] : []))
      .join('\n')
      .slice(0, ENOUGH)
    return words
  }
  blocks.forEach((block, at) => {
    if (keeps[at]) return
    const isNear = block.inWide && !block.passage.ciphered
    if (touchesKept({ spans }, block.passage) || (isNear && keepsLine?.(textOf(block), learnt.lang, story)))
      keeps[at] = true
  })
}
