import type { Span } from '../../edit/edit.js'
import { isPlain } from './decide.js'
import type { Page } from './features/block-features.js'

/**
 * Keeps what is in the containers that a site’s rules name: prose that nothing speaks against, and what stands between.
 * A container of which nothing would stay stays whole, for somebody has said that it is part of the story.
 */
export function keepTaken({ blocks }: Page, keeps: boolean[], containers: readonly Span[]): void {
  blocks.forEach((features, at) => {
    if (features.prose && features.copies === 0 && isPlain(features)) keeps[at] = true
  })
  const last = keeps.lastIndexOf(true)
  for (let at = keeps.indexOf(true); at >= 0 && at < last; at++) {
    const features = blocks[at]
    if (features && features.copies === 0 && isPlain(features)) keeps[at] = true
  }
  let at = 0
  for (const { end } of containers) {
    const first = at
    while ((blocks[at]?.passage.start ?? end) < end) at++
    if (!keeps.slice(first, at).includes(true)) keeps.fill(true, first, at)
  }
}
