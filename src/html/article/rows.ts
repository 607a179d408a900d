import type { BlockFeatures } from './features/block-features.js'

/** So many passages that one template made make a row. */
const SHORTEST_ROW = 2

/** How many passages of each template there are. */
export type Rows = ReadonlyMap<BlockFeatures['pattern'], number>

export function rowsOf(blocks: readonly BlockFeatures[]): Rows {
  const rows = new Map<BlockFeatures['pattern'], number>()
  for (const { pattern } of blocks) rows.set(pattern, (rows.get(pattern) ?? 0) + 1)
  return rows
}

/** Whether a row has all passages that its template made, but for so many. */
export function isRow({ pattern }: BlockFeatures, rows: Rows, others: number): boolean {
  const count = rows.get(pattern) ?? 0
  return count >= SHORTEST_ROW && count >= pattern.blocks - others
}

/**
 * Keeps what stands right before the story and is made by a template of labels of which all others stay: the time of the first
 * part of a live blog, if those of the other parts stay.
 */
export function keepFirstOfRow(blocks: readonly BlockFeatures[], keeps: boolean[]): void {
  const kept = rowsOf(blocks.filter((_, at) => keeps[at]))
  for (let at = keeps.indexOf(true) - 1; at >= 0; at--) {
    const features = blocks[at] as BlockFeatures
    if (!features.inCore || features.copies > 0 || features.pattern.prose > 0 || !isRow(features, kept, 1)) return
    keeps[at] = true
  }
}
