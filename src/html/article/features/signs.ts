import type { BlockFeatures, Page } from './block-features.js'
import { Cue } from './cue.js'
import { OUTSIDE_STORY, Place } from './place.js'

/** What a reading of a page tells of how good it is: numbers by name, for the model of `quality/`. */
export type Signs = Readonly<Record<string, number>>

const chance = (score: number) => 1 / (1 + Math.exp(-score))
const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0)
const log = (count: number) => Math.log2(1 + count)

/** Beyond this score, in log-odds, a passage is not in doubt. */
const SURE = 2
/** By these columns the model of quality was trained: other cues would be other columns. */
const AROUND = Cue.related | Cue.navigation | Cue.footer | Cue.promo | Cue.listing | Cue.sidebar | Cue.consent | Cue.ad
const OUTSIDE = OUTSIDE_STORY & ~(Place.header | Place.figure)

/** Sums over the passages of a page, in words. */
class Sums {
  kept = 0
  keptProse = 0
  /** What stays, and what is in sentences and goes; each by how likely it is part of the story. */
  likelyKept = 0
  likelyLeft = 0
  left = 0
  doubtful = 0
  linked = 0
  named = 0
  items = 0
  headings = 0
  comments = 0
  passages = 0
  runs = 0
  longestRun = 0
}

/** What the passages of a page, their scores and the decision tell together. */
export function signsOf(page: Page, scores: Float64Array, keeps: readonly boolean[]): Signs {
  const { blocks, core, prose } = page
  const sums = sumUp(blocks, scores, keeps)
  const { kept, left, likelyKept, likelyLeft } = sums
  const first = blocks[keeps.indexOf(true)]
  return {
    kept: log(kept),
    'kept of prose': share(sums.keptProse, prose),
    'likely kept': share(likelyKept, kept),
    'likely left': share(likelyLeft, likelyKept + likelyLeft),
    doubtful: share(sums.doubtful, kept + left),
    linked: share(sums.linked, kept),
    named: share(sums.named, kept),
    items: share(sums.items, kept),
    headings: share(sums.headings, sums.passages),
    comments: share(sums.comments, kept + sums.comments),
    passages: log(sums.passages),
    'words a passage': log(share(kept, sums.passages)),
    runs: log(sums.runs),
    'longest run': share(sums.longestRun, kept),
    ...patternSigns(blocks, keeps),
    ...templateSigns(blocks, keeps, kept),
    rival: share(rivalOf(blocks, keeps), kept),
    'core prose': log(core.sums.proseBlocks[core.core.at] as number),
    'title before': log(first?.sinceTitle ?? 99),
    begins: first?.position ?? 0,
    'page words': log(blocks.reduce((sum, { words }) => sum + words, 0)),
  }
}

function sumUp(blocks: readonly BlockFeatures[], scores: Float64Array, keeps: readonly boolean[]): Sums {
  const sums = new Sums()
  let run = 0
  blocks.forEach((features, at) => {
    const score = scores[at] as number
    if (keeps[at]) {
      run += features.words
      if (!keeps[at - 1]) sums.runs++
      sums.longestRun = Math.max(sums.longestRun, run)
      addKept(sums, features, score)
    } else {
      run = 0
      addLeft(sums, features, score)
    }
  })
  return sums
}

function addKept(sums: Sums, features: BlockFeatures, score: number): void {
  const { words, linkShare, passage } = features
  sums.kept += words
  sums.passages++
  if (features.prose) sums.keptProse += words
  sums.likelyKept += words * chance(score)
  if (Math.abs(score) < SURE) sums.doubtful += words
  sums.linked += words * linkShare
  if (isNamed(features)) sums.named += words
  if (passage.kind === 'list-item' || passage.kind === 'table') sums.items += words
  if (passage.kind === 'heading') sums.headings++
}

function addLeft(sums: Sums, features: BlockFeatures, score: number): void {
  const { words, prose, ownCues, farCues } = features
  if ((ownCues | farCues) & Cue.comments) sums.comments += words
  if (!prose) return
  sums.left += words
  sums.likelyLeft += words * chance(score)
  if (Math.abs(score) < SURE) sums.doubtful += words
}

function isNamed({ ownCues, farCues, box }: BlockFeatures): boolean {
  return ((ownCues | farCues) & AROUND) !== 0 || (box.places & OUTSIDE) !== 0
}

/** How much of what stays is made by one template, and in one group of boxes: a story is, and a list of them is not. */
function patternSigns(blocks: readonly BlockFeatures[], keeps: readonly boolean[]): Signs {
  const patterns = new Map<unknown, number>()
  const groups = new Map<unknown, number>()
  const articles = new Set<unknown>()
  const parents = new Set<unknown>()
  let passages = 0
  let prose = 0
  blocks.forEach(({ prose: reads, pattern, box, words }, at) => {
    if (!keeps[at] || !reads) return
    prose += words
    patterns.set(pattern, (patterns.get(pattern) ?? 0) + words)
    groups.set(box.group, (groups.get(box.group) ?? 0) + words)
    articles.add(box.article)
    parents.add(box.parent)
    passages++
  })
  const most = mostOf(patterns)
  const isMain = ({ pattern }: BlockFeatures) => patterns.get(pattern) === most
  const reads = (features: BlockFeatures, at: number) => features.prose && keeps[at] === true
  const last = blocks.findLastIndex((features, at) => reads(features, at) && isMain(features))
  const first = blocks.findIndex((features, at) => reads(features, at) && isMain(features))
  const wordsIn = (some: readonly BlockFeatures[], from: number) =>
    some.reduce((sum, features, at) => sum + (reads(features, at + from) ? features.words : 0), 0)
  return {
    'one pattern': share(most, prose),
    tail: share(wordsIn(blocks.slice(last + 1), last + 1), prose),
    head: share(wordsIn(blocks.slice(0, Math.max(0, first)), 0), prose),
    parents: log(parents.size),
    'parents a passage': share(parents.size, passages),
    'one group': share(mostOf(groups), prose),
    articles: log(articles.size),
  }
}

/**
 * How much of what stays is made as stories are not: by templates whose passages stand alone, or next to times; and how much
 * of the description its best passage has.
 */
function templateSigns(blocks: readonly BlockFeatures[], keeps: readonly boolean[], kept: number): Signs {
  let alone = 0
  let times = 0
  let described = 0
  blocks.forEach(({ text, words, pattern }, at) => {
    if (!keeps[at]) return
    const { blocks: made } = pattern
    alone += words * (1 - pattern.rows / made)
    times += (words * Math.max(pattern.stampsBefore, pattern.stampsAfter)) / made
    described = Math.max(described, text.described)
  })
  return {
    'stands alone': share(alone, kept),
    'by times': share(times, kept),
    described,
  }
}

function mostOf(sums: ReadonlyMap<unknown, number>): number {
  let most = 0
  for (const sum of sums.values()) most = Math.max(most, sum)
  return most
}

/** Words of prose that go, in the group of boxes that has most of them: what else could be the story. */
function rivalOf(blocks: readonly BlockFeatures[], keeps: readonly boolean[]): number {
  const groups = new Map<unknown, number>()
  let most = 0
  blocks.forEach(({ prose, box, words }, at) => {
    if (!prose || keeps[at]) return
    const sum = (groups.get(box.group) ?? 0) + words
    groups.set(box.group, sum)
    most = Math.max(most, sum)
  })
  return most
}
