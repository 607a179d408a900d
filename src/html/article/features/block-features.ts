import type { Passage } from '../passage.js'
import type { Box } from './box.js'
import { type Core, copiesOf, isProse, linkShareOf, wordsOf } from './core.js'

const FAR_AWAY = 99

/** What the words of a passage say, and how far it stands from passages whose words say something. */
export class TextFeatures {
  /** Which part of its words prose of the core holds too, and the title of the page; -1 if it has none that tell. */
  shared = -1
  titleShare = -1
  titleWords = 0
  /** Bits of `Cue` of the words of a short passage, and passages since one that speaks of comments and of other stories. */
  says = 0
  sinceComments = FAR_AWAY
  sinceRelated = FAR_AWAY
  /** Passages since one with a time of day or a date in figures, and until the next. */
  sinceStamp = FAR_AWAY
  untilStamp = FAR_AWAY
  /** Passages since one that says the title of the page, and until the next. */
  sinceHeadline = FAR_AWAY
  untilHeadline = FAR_AWAY
  /** Which part of the words of the page’s description it has; -1 if there are none that tell. */
  described = -1
  /** Whether it has a sign of copyright, such a time, or an address. */
  copyright = false
  stamped = false
  address = false
}

/** That of all passages of a page that is too long to be read. */
const neverRead: Readonly<TextFeatures> = /* @__PURE__ */ Object.freeze(new TextFeatures())

/**
 * Sums over the passages whose boxes look alike, three levels up: the paragraphs of a story are made by one template, and
 * stand next to each other, while teasers stand below a link each, and comments below a name and a time.
 */
export class Pattern {
  blocks = 0
  words = 0
  prose = 0
  linkWords = 0
  /** Words on the page before its first passage, and at the end of its last; -1 before the first is read. */
  from = -1
  to = 0
  /** How many stand right after another of the same pattern … */
  rows = 0
  /** … end a sentence … */
  ended = 0
  /** … hold a time of day or a date in figures, or stand right after or before what does. */
  stamped = 0
  stampsBefore = 0
  stampsAfter = 0
  /** Shares of links in what stands before and after each, and the logarithm of the words in that, in sums. */
  linksBefore = 0
  linksAfter = 0
  wordsBefore = 0
  wordsAfter = 0

  /** `group`: its number among the groups of a page; those before are the boxes. */
  constructor(readonly group: number) {}
}

/** A passage in its place: what the whole page says of it. */
export interface BlockFeatures {
  readonly passage: Passage
  readonly box: Box
  readonly words: number
  readonly linkShare: number
  readonly prose: boolean
  readonly inCore: boolean
  readonly inWide: boolean
  readonly pattern: Pattern
  /** Bits of `Cue`: of its own element, and of all between it and the line of the core. */
  readonly ownCues: number
  readonly farCues: number
  /** How often the page says the same. */
  readonly copies: number
  /** Share of the page’s words that stand before it. */
  readonly position: number
  /** Passages since the last `<h1>`, and whether one is still to come. */
  readonly sinceTitle: number
  readonly titleAhead: boolean
  /** Prose of the core before and after it, in passages; passages and words between. */
  before: number
  after: number
  since: number
  until: number
  wordsSince: number
  wordsUntil: number
  /** What its words say; see `readTexts`. */
  text: Readonly<TextFeatures>
}

export interface Page {
  readonly blocks: readonly BlockFeatures[]
  readonly core: Core
  /** Words of prose on the whole page. */
  readonly prose: number
}

/** Past so many passages a page is a table of data, or a bomb, and not worth the trees: then prose alone counts. */
export const MOST_PASSAGES = 3_000
/** Whether a page has so many that those scored say nothing of the rest. */
export const isEndless = ({ blocks }: Pick<Page, 'blocks'>) => blocks.length > 2 * MOST_PASSAGES
/** Links outside the box that holds nearly all prose: of 37,669 such passages on 325 pages, one was part of a story. */
const MOST_LINKS = 0.6

/** Whether a passage may be part of the story, and is worth a second look. */
export const isWorthIt = ({ inWide, linkShare }: BlockFeatures) => inWide || linkShare <= MOST_LINKS

/** Puts each passage in its place. */
export function placePassages(passages: readonly Passage[], core: Core, copies = copiesOf(passages)): Page {
  const placing = new Placing(passages, core, copies)
  const blocks = passages.map((passage) => placing.place(passage))
  countDistances(blocks)
  return { blocks, core, prose: placing.prose }
}

/** Places passages one after the other, in the order of the page: each is told by what stands before it. */
class Placing {
  /** Words of prose so far. */
  prose = 0
  private readonly patterns = new Map<number, Pattern>()
  private readonly words: number
  private titlesAhead: number
  private wordsBefore = 0
  private sinceTitle = FAR_AWAY

  constructor(
    passages: readonly Passage[],
    private readonly core: Core,
    private readonly copies: ReadonlyMap<number, number>,
  ) {
    this.words = passages.reduce((sum, passage) => sum + wordsOf(passage), 0)
    this.titlesAhead = passages.filter(isTitle).length
  }

  place(passage: Passage): BlockFeatures {
    const { box } = passage
    const { core, wide } = this.core
    const words = wordsOf(passage)
    const linkShare = linkShareOf(passage)
    const prose = isProse(passage)
    const block: BlockFeatures = {
      passage,
      box,
      words,
      linkShare,
      prose,
      inCore: box.coreDepth === core.depth,
      inWide: box.coreDepth >= wide.depth,
      pattern: this.patternOf(box.signature),
      ownCues: box.cues | (passage.cuedLength * 2 > passage.length ? passage.inlineCues : 0),
      farCues: box.farCues,
      copies: (this.copies.get(passage.hash) ?? 1) - 1,
      position: this.words === 0 ? 0 : this.wordsBefore / this.words,
      sinceTitle: this.sinceTitle,
      titleAhead: this.titlesAhead > 0,
      before: 0,
      after: 0,
      since: FAR_AWAY,
      until: FAR_AWAY,
      wordsSince: 999,
      wordsUntil: 999,
      text: neverRead,
    }
    this.pass(block)
    return block
  }

  private patternOf(signature: number): Pattern {
    let pattern = this.patterns.get(signature)
    if (!pattern) {
      pattern = new Pattern(this.core.sums.blocks.length + this.patterns.size)
      this.patterns.set(signature, pattern)
    }
    return pattern
  }

  /** Adds a passage to what the next ones are told by. */
  private pass({ passage, pattern, words, linkShare, prose }: BlockFeatures): void {
    pattern.blocks++
    pattern.words += words
    pattern.linkWords += words * linkShare
    if (prose) {
      pattern.prose += words
      this.prose += words
    }
    this.wordsBefore += words
    if (isTitle(passage)) {
      this.sinceTitle = 0
      this.titlesAhead--
    } else this.sinceTitle = Math.min(FAR_AWAY, this.sinceTitle + 1)
  }
}

const isTitle = ({ box }: Passage): boolean => box.name === 'h1'

function countDistances(blocks: readonly BlockFeatures[]): void {
  let count = 0
  let passed = FAR_AWAY
  let words = 999
  blocks.forEach((features) => {
    features.before = count
    features.since = passed
    features.wordsSince = words
    passed++
    words += features.words
    if (features.prose && features.inCore) {
      count++
      passed = 0
      words = 0
    }
  })
  passed = FAR_AWAY
  words = 999
  for (let at = blocks.length - 1; at >= 0; at--) {
    const features = blocks[at] as BlockFeatures
    const isCore = features.prose && features.inCore
    features.until = passed
    features.wordsUntil = words
    features.after = count - features.before - (isCore ? 1 : 0)
    passed++
    words += features.words
    if (isCore) {
      passed = 0
      words = 0
    }
  }
}

/** Adds up what stands around the passages of each pattern, once it is known which of them hold a time. */
export function readPatterns(blocks: readonly BlockFeatures[]): void {
  let words = 0
  blocks.forEach((features, at) => {
    const { pattern } = features
    if (pattern.from < 0) pattern.from = words
    words += features.words
    pattern.to = words
    if (features.passage.ends) pattern.ended++
    if (features.text.stamped) pattern.stamped++
    addNeighbours(pattern, blocks[at - 1], blocks[at + 1])
  })
}

function addNeighbours(pattern: Pattern, before: BlockFeatures | undefined, after: BlockFeatures | undefined): void {
  if (before) {
    if (before.pattern === pattern) pattern.rows++
    if (before.text.stamped) pattern.stampsBefore++
    pattern.linksBefore += before.linkShare
    pattern.wordsBefore += Math.log2(1 + before.words)
  }
  if (!after) return
  if (after.text.stamped) pattern.stampsAfter++
  pattern.linksAfter += after.linkShare
  pattern.wordsAfter += Math.log2(1 + after.words)
}
