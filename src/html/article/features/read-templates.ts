import type { BlockFeatures } from './block-features.js'
import type { Template } from './template.js'

/** Adds up what each template makes, once it is known which passages hold a time. */
export function readTemplates(blocks: readonly BlockFeatures[]): void {
  let words = 0
  blocks.forEach((features, at) => {
    const { template } = features.pattern
    if (template.from < 0) template.from = words
    words += features.words
    template.to = words
    if (features.passage.ends) template.ended++
    if (features.text.stamped) template.stamped++
    addNeighbours(template, features, blocks[at - 1], blocks[at + 1])
  })
}

function addNeighbours(
  template: Template,
  { pattern }: BlockFeatures,
  before: BlockFeatures | undefined,
  after: BlockFeatures | undefined,
): void {
  if (before) {
    if (before.pattern === pattern) template.rows++
    if (before.text.stamped) template.stampsBefore++
    template.linksBefore += before.linkShare
    template.wordsBefore += Math.log2(1 + before.words)
  }
  if (!after) return
  if (after.text.stamped) template.stampsAfter++
  template.linksAfter += after.linkShare
  template.wordsAfter += Math.log2(1 + after.words)
}
