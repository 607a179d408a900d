import type { Passage } from '../passage.js'
import type { Box } from './box.js'
import { Cue } from './cue.js'
import { isDisclaimer } from './disclaimer.js'
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

/** The box that holds the story. Writes into the boxes all sums that lead to it, and how they stand to it. */
export function findCore(boxes: readonly Box[], passages: readonly Passage[], copies = copiesOf(passages)): Core {
  weigh(boxes)
  const template = addUp(boxes, passages, copies)
  const core = innermost(boxes, template, MOST)
  const root = boxes[0] as Box
  let wide = core
  while (wide.parent && wide.likely < NEARLY_ALL * root.likely) wide = wide.parent
  markBranches(boxes, core)
  return { core, wide }
}

/** What is in a box of related links, comments or the like counts less in the search. */
function weigh(boxes: readonly Box[]): void {
  boxes.forEach((box) => {
    const { parent, name, cues } = box
    if (!parent) return
    let weight = parent.weight
    if (name !== 'body' && name !== 'html') {
      if (cues & Cue.comments) weight *= 0.2
      if (cues & (Cue.consent | Cue.footer) && isDisclaimer(box)) weight *= DISCLAIMED
      if (cues & UNLIKELY) weight *= 0.5
      if (box.places & ~parent.places & OUTSIDE_STORY) weight *= 0.3
      if (box.places & ~parent.places & Place.body) weight *= 3
    }
    box.weight = weight
  })
}

/** How often a page says each thing, by its hash. */
export function copiesOf(passages: readonly Passage[]): Map<number, number> {
  const copies = new Map<number, number>()
  passages.forEach(({ hash }) => {
    copies.set(hash, (copies.get(hash) ?? 0) + 1)
  })
  return copies
}

/** Adds up passages in their boxes, and boxes in theirs. Answers with the sum that the story’s own template makes. */
function addUp(
  boxes: readonly Box[],
  passages: readonly Passage[],
  copies: ReadonlyMap<number, number>,
): 'alike' | 'likely' {
  const bySignature = new Map<number, number>()
  let signature = 0
  passages.forEach((passage) => {
    const { box, kind, hash } = passage
    const words = wordsOf(passage)
    box.blocks++
    box.words += words
    box.linkWords += words * linkShareOf(passage)
    if (!isProse(passage)) return
    const isTeaser = kind === 'list-item' || copies.get(hash) !== 1
    const likely = words * box.weight * (1 - linkShareOf(passage)) * (isTeaser ? 0.3 : 1)
    const sum = (bySignature.get(box.signature) ?? 0) + likely
    bySignature.set(box.signature, sum)
    if (sum > (bySignature.get(signature) ?? 0)) signature = box.signature
    box.likely += likely
    box.prose += words
    box.proseBlocks++
    box.ownProse += words
  })
  for (let at = boxes.length - 1; at >= 0; at--) {
    const box = boxes[at] as Box
    const { parent } = box
    if (box.signature === signature) box.alike += box.ownProse * box.weight
    if (!parent) continue
    parent.blocks += box.blocks
    parent.words += box.words
    parent.linkWords += box.linkWords
    parent.prose += box.prose
    parent.proseBlocks += box.proseBlocks
    parent.likely += box.likely
    parent.alike += box.alike
  }
  const root = boxes[0] as Box
  return root.alike * 3 > root.likely ? 'alike' : 'likely'
}

/** The innermost box that holds such a share of a sum. */
function innermost(boxes: readonly Box[], sum: 'alike' | 'likely', share: number): Box {
  const root = boxes[0] as Box
  let found = root
  boxes.forEach((box) => {
    if (box.parent !== found || box[sum] < share * root[sum] || box[sum] === 0) return
    if (box.proseBlocks < 2 && found.proseBlocks > 2) return
    found = box
  })
  return found
}

/** Tells each box how it stands to the line from the root to the core, and which group it is in. */
function markBranches(boxes: readonly Box[], core: Box): void {
  const line = new Set<Box>()
  for (let box: Box | undefined = core; box; box = box.parent) line.add(box)
  boxes.forEach((box) => {
    const { parent } = box
    box.group = box.proseBlocks >= FEWEST_IN_GROUP || !parent ? box : parent.group
    if (line.has(box) || !parent) {
      box.coreDepth = box.depth
      return
    }
    box.coreDepth = parent.coreDepth
    box.branch = parent.branch ?? box
    box.farCues = parent.farCues | box.cues
  })
}
