import type { BlockFeatures } from './features/block-features.js'
import { type Box, firstAround } from './features/box.js'

/** An item stands this near to its passages: `li > div > p`. */
const MOST_LEVELS = 4

/**
 * Keeps the lists within items that stay. Trees that judge items one by one lose the links of such lists:
 * `Three posts are about this:¶- First¶- Second¶- Third`
 */
export function keepSublists(blocks: readonly BlockFeatures[], keeps: boolean[]): void {
  const opened = new Map<Box, boolean>()
  blocks.forEach((features, at) => {
    const item = itemAround(features.box)
    if (!item) return
    if (!opened.has(item)) opened.set(item, keeps[at] === true)
    if (keeps[at] || features.passage.kind !== 'list-item') return
    const outer = item.parent && itemAround(item.parent)
    if (outer && opened.get(outer)) {
      keeps[at] = true
      opened.set(item, true)
    }
  })
}

const itemAround = (box: Box): Box | undefined => (box.name === 'li' ? box : firstAround(box, MOST_LEVELS, isItem))
const isItem = ({ name }: Box): boolean => name === 'li'
