import { sayingOf } from '../data/told-story.js'
import type { Shingles } from '../shingles.js'
import type { Page } from './features/block-features.js'

/** A passage is told if so much of it is. */
const TOLD = 0.8

/** Prose that the page itself tells as part of its story is part of it. */
export function keepTold(html: string, { spots }: Page, keeps: boolean[], saying: Shingles): void {
  spots.forEach(({ prose, passage }, at) => {
    if (!prose || keeps[at]) return
    keeps[at] = sayingOf([html.slice(passage.start, passage.end)]).shareIn(saying) >= TOLD
  })
}
