import type { Shingles } from '../../characters/word-rows.js'
import type { Span } from '../../edit/edit.js'
import { touchesKept } from '../../edit/kept.js'
import { shinglesOfMarkup } from '../data/told-story.js'
import type { FlowOptions } from '../flow/flow-options.js'
import type { Page } from './features/block-features.js'
import { lineAt } from './passage.js'
import type { Selection } from './select-passages.js'

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
  let words: string | undefined
  const story = () => {
    words ??= blocks
      .flatMap(({ passage }, at) => (keeps[at] ? [lineAt(html, passage)] : []))
      .join('\n')
      .slice(0, ENOUGH)
    return words
  }
  blocks.forEach((block, at) => {
    if (keeps[at]) return
    const isNear = block.inWide && !block.passage.ciphered
    if (
      touchesKept({ spans }, block.passage) ||
      (isNear && keepsLine?.(lineAt(html, block.passage), learnt.lang, story))
    )
      keeps[at] = true
  })
}

/** A passage is told if so much of it is. */
const TOLD = 0.8

/** Prose that the page itself tells as part of its story is part of it. */
export function keepTold(html: string, { blocks }: Page, keeps: boolean[], shingles: Shingles): void {
  blocks.forEach(({ prose, passage }, at) => {
    if (!prose || keeps[at]) return
    keeps[at] = shinglesOfMarkup([html.slice(passage.start, passage.end)]).shareIn(shingles) >= TOLD
  })
}
