import type { BlockFeatures } from './features/block-features.js'

/** So many passages that one template made, and stay, make a row. */
const SHORTEST_ROW = 2

/**
 * Keeps what stands right before the story and is made by a template of labels of which all others stay: the time of the first
 * part of a live blog, if those of the other parts stay.
 */
export function keepFirstOfRow(blocks: readonly BlockFeatures[], keeps: boolean[]): void {
  const kept = new Map<BlockFeatures['pattern'], number>()
  blocks.forEach(({ pattern }, at) => {
    if (keeps[at]) kept.set(pattern, (kept.get(pattern) ?? 0) + 1)
  })
  for (let at = keeps.indexOf(true) - 1; at >= 0; at--) {
    const { pattern, inCore, copies } = blocks[at] as BlockFeatures
    const count = kept.get(pattern) ?? 0
    if (!inCore || copies > 0 || count < SHORTEST_ROW || pattern.prose > 0 || count < pattern.blocks - 1) return
    keeps[at] = true
  }
}
