import { shinglesOfMarkup } from '../data/told-story.js'
import type { Shingles } from '../shingles.js'
import type { Page } from './features/block-features.js'

/** A passage is told if so much of it is. */
const TOLD = 0.8

/** Prose that the page itself tells as part of its story is part of it. */
export function keepTold(html: string, { blocks }: Page, keeps: boolean[], shingles: Shingles): void {
  blocks.forEach(({ prose, passage }, at) => {
    if (!prose || keeps[at]) return
    keeps[at] = shinglesOfMarkup([html.slice(passage.start, passage.end)]).shareIn(shingles) >= TOLD
  })
}
