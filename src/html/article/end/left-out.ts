import type { Span } from '../../../edit/edit.js'
import type { BlockFeatures, Page } from '../features/block-features.js'
import { Cue, FURNITURE_CUES } from '../features/cue.js'
import { OUTSIDE_STORY, Place } from '../features/place.js'
import { cuesOf, ELSEWHERE } from './last-part.js'

/** What went is worth a warning if it has so much of the words that stay. */
const LEAST_PART = 0.08
/** Menus add up to less. */
const FEWEST_WORDS = 10
/** The passages of a run score more on average, in log-odds … */
const LOWEST_MEAN = -2.5
/** … and prose that may stand anywhere on the page scores more. */
const LOWEST_SCORE = -1.5
/** A run is at most so many passages away from the story, … */
const FARTHEST = 14
/** … goes on behind so many that lead elsewhere, … */
const MOST_BETWEEN = 1
const MOST_LINKS = 0.5
/** … and less of it is in boxes that are named for something else. */
const MOST_NAMED = 0.5
/** Code is nearer to its story. */
const ABOVE = 8
const BELOW = 10
/** What has code of its own. */
const OTHERS = Cue.comments | Cue.consent | Cue.ad
/** Parts of a story are named like teasers and headers, too. */
const NAMED = FURNITURE_CUES & ~(Cue.header | Cue.listing | Cue.promo | Cue.author | Cue.caption | Cue.hidden)
/** The last paragraphs of a story may stand in its footer. */
const NAMED_PROSE = NAMED & ~Cue.footer
const APART = OUTSIDE_STORY & ~Place.figure

/** A part of the page that went and may belong to the story: where it stands, and how much it is. */
export interface LeftOut extends Span {
  readonly kind: 'code' | 'prose'
  readonly words: number
}

/**
 * What went and may belong to the story: code next to it, or the largest run of passages that score like the story, if all such
 * runs, or all such prose, are a twelfth of what stays. `.ci/left-out.mjs` prints how often a warning is right.
 */
export function leftOut({ blocks }: Page, scores: Float64Array, keeps: readonly boolean[]): LeftOut | undefined {
  const first = keeps.indexOf(true)
  if (first < 0) return undefined
  const last = keeps.lastIndexOf(true)
  const code = blocks.slice(0, last + BELOW + 1).find((features, at) => {
    return at >= first - ABOVE && !keeps[at] && features.passage.kind === 'code' && !isOther(features)
  })
  if (code) return { kind: 'code', start: code.passage.start, end: code.passage.end, words: Math.round(code.words) }
  const kept = blocks.reduce((sum, { words }, at) => sum + (keeps[at] ? words : 0), 0)
  const least = Math.max(FEWEST_WORDS, LEAST_PART * kept)
  const runs = runsIn(blocks, scores, keeps).filter((run) => run.isLikely(first, last))
  const prose = blocks.flatMap((features, at) => {
    const isLikely = !keeps[at] && features.prose && features.copies === 0 && (scores[at] as number) > LOWEST_SCORE
    return isLikely ? new Run().add(features, at, LOWEST_SCORE) : []
  })
  const parts = [runs, prose].find((some) => some.reduce((sum, { words }) => sum + words, 0) >= least)
  return parts?.reduce((one, other) => (other.words > one.words ? other : one)).written()
}

/** Passages that went, one after the other: how many words they have outside links, and what speaks for and against them. */
class Run {
  words = 0
  private from = -1
  private to = -1
  private start = 0
  private end = 0
  private weight = 0
  private score = 0
  private named = 0
  private apart = 0

  add(features: BlockFeatures, at: number, score: number): this {
    const { words, linkShare, passage, box, prose, inCore } = features
    if (this.from < 0) {
      this.from = at
      this.start = passage.start
    }
    this.to = at
    this.end = passage.end
    this.words += words * (1 - linkShare)
    this.weight += words
    this.score += words * score
    if (cuesOf(features) & (prose && inCore ? NAMED_PROSE : NAMED)) this.named += words
    if (box.places & APART) this.apart += words
    return this
  }

  /** Whether a run may be part of a story that goes from passage `first` to passage `last`. */
  isLikely(first: number, last: number): boolean {
    const { weight } = this
    const isNear = this.to >= first - FARTHEST && this.from <= last + FARTHEST
    const isNamed = Math.max(this.named, this.apart) >= weight * MOST_NAMED
    return isNear && !isNamed && this.score > weight * LOWEST_MEAN
  }

  written(): LeftOut {
    return { kind: 'prose', start: this.start, end: this.end, words: Math.round(this.words) }
  }
}

function runsIn(blocks: readonly BlockFeatures[], scores: Float64Array, keeps: readonly boolean[]): Run[] {
  const first = keeps.indexOf(true)
  const runs: Run[] = []
  let run: Run | undefined
  let between = 0
  blocks.forEach((features, at) => {
    if (keeps[at] || (leadsElsewhere(features) && ++between > MOST_BETWEEN)) run = undefined
    if (keeps[at] || leadsElsewhere(features)) return
    between = 0
    if (at < first && !reads(features)) return
    if (!run) {
      run = new Run()
      runs.push(run)
    }
    run.add(features, at, scores[at] as number)
  })
  return runs
}

/** What is told twice, names its rights or says what furniture says goes with good reason. */
function leadsElsewhere({ copies, linkShare, passage, text, prose }: BlockFeatures): boolean {
  if (copies > 0 || linkShare > MOST_LINKS || passage.kind === 'caption') return true
  return text.copyright || text.address || (!prose && (text.says & NAMED) !== 0)
}

/** Above a story short lines are its headline, its date and its authors. */
const reads = ({ prose, passage: { kind } }: BlockFeatures): boolean =>
  prose || kind === 'list-item' || kind === 'table'

/** Whether code is part of something else. */
const isOther = (features: BlockFeatures): boolean =>
  (cuesOf(features) & OTHERS) !== 0 || (features.box.places & ELSEWHERE) !== 0
