import type { SourceMark } from '../../flow/marks.js'
import type { BlockFeatures } from '../features/block-features.js'

/** Keeps the notes that the story refers to, wherever on the page they stand. Answers with where they are. */
export function keepNotes(blocks: readonly BlockFeatures[], marks: readonly SourceMark[], keeps: boolean[]): number[] {
  const notes = blocks.flatMap(({ passage: { rank } }, at) =>
    rank?.as === 'footnote' && rank.label !== undefined ? [{ at, label: rank.label }] : [],
  )
  if (notes.length === 0) return []
  const wanted = labelsIn(blocks, marks, keeps)
  const found = notes.filter(({ label }) => wanted.has(label))
  for (const { at } of found) keeps[at] = true
  return found.map(({ at }) => at)
}

/** The labels of notes that the passages which stay refer to. */
function labelsIn(
  blocks: readonly BlockFeatures[],
  marks: readonly SourceMark[],
  keeps: readonly boolean[],
): Set<string> {
  const labels = new Set<string>()
  let at = 0
  for (const mark of marks) {
    if (mark.kind !== 'footnote') continue
    while (at < blocks.length && (blocks[at] as BlockFeatures).passage.end <= mark.start) at++
    const block = blocks[at]
    if (block && keeps[at] && block.passage.start < mark.end && block.passage.rank?.as !== 'footnote')
      labels.add(mark.label)
  }
  return labels
}
