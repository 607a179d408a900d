import type { Passage } from '../passage.js'
import { type Box, isDisclaimer } from './box.js'
import { Cue } from './cue.js'
import { OUTSIDE_STORY, Place } from './place.js'

/** Words as a reader counts them: scripts without spaces write two signs for one. */
export function wordsOf(passage: Passage): number {
  return passage.words + passage.dense / 2
}

export function linkShareOf(passage: Passage): number {
  return passage.length === 0 ? 0 : passage.linkLength / passage.length
}

/** Whether a passage reads like sentences of a story rather than a label, a headline or a link. */
export function isProse(passage: Passage): boolean {
  if (passage.kind === 'heading' || passage.kind === 'caption') return false
  const words = wordsOf(passage)
  if (linkShareOf(passage) > (words >= 15 && passage.kind !== 'list-item' ? 0.8 : 0.5)) return false
  return words >= 30 || (words >= 9 && passage.ends)
}

/** What the core of a page is not in. Fewer than `FURNITURE_CUES`: a caption or a byline may name the box around a story, too. */
const UNLIKELY =
  Cue.related |
  Cue.newsletter |
  Cue.comments |
  Cue.navigation |
  Cue.footer |
  Cue.consent |
  Cue.sidebar |
  Cue.bio |
  Cue.ad

/** Where the story is: the box that holds nearly all of its prose, and the one further in that holds most of it. */
export interface Core {
  readonly wide: Box
  readonly core: Box
  readonly sums: BoxSums
}

/** Sums over all that is in each box of a page, by its place. */
export class BoxSums {
  /** Passages, words, and words in links. */
  readonly blocks: Float64Array
  readonly words: Float64Array
  readonly linkWords: Float64Array
  /** Words and passages of prose, and words of prose directly in the box. */
  readonly prose: Float64Array
  readonly proseBlocks: Float64Array
  readonly ownProse: Float64Array
  /** Prose that counts in the search for the core, and the part of it that is made like most of it. */
  readonly likely: Float64Array
  readonly alike: Float64Array

  constructor(boxes: number) {
    const column = () => new Float64Array(boxes)
    this.blocks = column()
    this.words = column()
    this.linkWords = column()
    this.prose = column()
    this.proseBlocks = column()
    this.ownProse = column()
    this.likely = column()
    this.alike = column()
  }

  /** Adds up boxes in those around them, the innermost first. */
  addUp(boxes: readonly Box[]): void {
    for (const column of [
      this.blocks,
      this.words,
      this.linkWords,
      this.prose,
      this.proseBlocks,
      this.likely,
      this.alike,
    ])
      for (let at = boxes.length - 1; at > 0; at--)
        add(column, (boxes[at] as Box).parent?.at as number, column[at] as number)
  }
}

function add(column: Float64Array, at: number, value: number): void {
  column[at] = (column[at] as number) + value
}

/** Of what is made like most of the prose, so much is in the core … */
const MOST = 0.8
/** … and of all prose that counts, so much is in the wide box. */
const NEARLY_ALL = 0.8
/** A disclaimer may be many times as long as the story. */
const DISCLAIMED = 0.1
/** So many passages of prose make a group. */
const FEWEST_IN_GROUP = 3

// A table may have a hundred thousand boxes, and a loop that runs but once is not compiled: there `forEach` makes nothing
// for each of them, where `for … of` makes an object.

/** The box that holds the story. Writes into the boxes how they stand to it. */
export function findCore(boxes: readonly Box[], passages: readonly Passage[], copies = copiesOf(passages)): Core {
  const weights = weightsOf(boxes)
  const sums = new BoxSums(boxes.length)
  const signature = count(passages, copies, weights, sums)
  boxes.forEach((box, at) => {
    if (box.signature === signature) sums.alike[at] = (sums.ownProse[at] as number) * (weights[at] as number)
  })
  sums.addUp(boxes)
  const { likely, alike } = sums
  const ofTemplate = (alike[0] as number) * 3 > (likely[0] as number)
  const core = innermost(boxes, ofTemplate ? alike : likely, MOST, sums)
  let wide = core
  while (wide.parent && (likely[wide.at] as number) < NEARLY_ALL * (likely[0] as number)) wide = wide.parent
  markBranches(boxes, core, sums)
  return { core, wide, sums }
}

/** How much a word of prose in each box counts in the search: less in related links, comments or the like. */
function weightsOf(boxes: readonly Box[]): Float64Array {
  const weights = new Float64Array(boxes.length).fill(1)
  boxes.forEach((box, at) => {
    const { parent, name, cues } = box
    if (!parent) return
    let weight = weights[parent.at] as number
    if (name !== 'body' && name !== 'html') {
      if (cues & Cue.comments) weight *= 0.2
      if (cues & (Cue.consent | Cue.footer) && isDisclaimer(box)) weight *= DISCLAIMED
      if (cues & UNLIKELY) weight *= 0.5
      if (box.places & ~parent.places & OUTSIDE_STORY) weight *= 0.3
      if (box.places & ~parent.places & Place.body) weight *= 3
    }
    weights[at] = weight
  })
  return weights
}

/** How often a page says each thing, by its hash. */
export function copiesOf(passages: readonly Passage[]): Map<number, number> {
  const copies = new Map<number, number>()
  passages.forEach(({ hash }) => {
    copies.set(hash, (copies.get(hash) ?? 0) + 1)
  })
  return copies
}

/** Counts passages in their boxes. Answers with the signature of the boxes that the story’s own template makes. */
function count(
  passages: readonly Passage[],
  copies: ReadonlyMap<number, number>,
  weights: Float64Array,
  sums: BoxSums,
): number {
  const bySignature = new Map<number, number>()
  let signature = 0
  passages.forEach((passage) => {
    const { box, kind, hash } = passage
    const { at } = box
    const words = wordsOf(passage)
    add(sums.blocks, at, 1)
    add(sums.words, at, words)
    add(sums.linkWords, at, words * linkShareOf(passage))
    if (!isProse(passage)) return
    const isTeaser = kind === 'list-item' || copies.get(hash) !== 1
    const likely = words * (weights[at] as number) * (1 - linkShareOf(passage)) * (isTeaser ? 0.3 : 1)
    const sum = (bySignature.get(box.signature) ?? 0) + likely
    bySignature.set(box.signature, sum)
    if (sum > (bySignature.get(signature) ?? 0)) signature = box.signature
    add(sums.likely, at, likely)
    add(sums.prose, at, words)
    add(sums.proseBlocks, at, 1)
    add(sums.ownProse, at, words)
  })
  return signature
}

/** The innermost box that holds such a share of a sum. */
function innermost(boxes: readonly Box[], sum: Float64Array, share: number, { proseBlocks }: BoxSums): Box {
  const least = share * (sum[0] as number)
  let found = boxes[0] as Box
  boxes.forEach((box, at) => {
    if (box.parent !== found || (sum[at] as number) < least || sum[at] === 0) return
    if ((proseBlocks[at] as number) < 2 && (proseBlocks[found.at] as number) > 2) return
    found = box
  })
  return found
}

/** Tells each box how it stands to the line from the root to the core, and which group it is in. */
function markBranches(boxes: readonly Box[], core: Box, { proseBlocks }: BoxSums): void {
  const line = new Set<Box>()
  for (let box: Box | undefined = core; box; box = box.parent) line.add(box)
  boxes.forEach((box) => {
    const { parent } = box
    box.group = (proseBlocks[box.at] as number) >= FEWEST_IN_GROUP || !parent ? box : parent.group
    if (line.has(box) || !parent) {
      box.coreDepth = box.depth
      return
    }
    box.coreDepth = parent.coreDepth
    box.branch = parent.branch ?? box
    box.farCues = parent.farCues | box.cues
  })
}
