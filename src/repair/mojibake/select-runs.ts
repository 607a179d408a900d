import type { Span } from '../../edit/edit.js'
import { itemAt } from '../../edit/packed-list.js'
import { isGarbled, isMostlyLost } from './doubt.js'
import { findSpacedRuns, merge } from './lost-spaces.js'
import { PAGES, type PageSet } from './page-set.js'
import { type Run, RunList, type Runs } from './run.js'
import type { SettledLines } from './settled-lines.js'

// All in half bits; see `Run.gain`.

/** The least gain of a run that is the only one of its code page in the text. */
const ALONE = 11
/** The threshold grows by this for each orphaned lead byte in the line: a text with `ÌÑÌ GÄLÄW` may contain `Ä£`. */
const ORPHAN = 2
const MOST_ORPHANS = 7
/** The threshold drops if other runs of the page are strong, most if they are in the same line. */
const SOME = 12
const MANY = 60
const MOST = 160
const FOR_SOME_IN_LINE = 9
const FOR_MANY_IN_LINE = 14
const FOR_MOST_IN_LINE = 22
const FOR_SOME_IN_TEXT = 6
const LOWEST_THRESHOLD = ALONE - FOR_MOST_IN_LINE

/** The weight of the share of a page in its line, where runs of two pages overlap. */
const PAGE_WEIGHT = 12

/** A line, and the evidence for each page in it. */
interface Line {
  readonly start: number
  readonly end: number
  /** For each page, the total gain of its runs that are strong by themselves. */
  readonly sums: Float64Array
  /** For each page, the number of lead bytes without a sequence; -1 if not yet counted. */
  readonly orphans: Int32Array
}

/** Sums of a text that could be broken in any page. */
const ALL_OF_TEXT = /* @__PURE__ */ new Float64Array(PAGES).fill(Number.POSITIVE_INFINITY)

/**
 * Selects the runs that are broken text, without overlaps, by start. `settled`: lines known to have none. Their sums still count
 * as evidence in the text. Lines that prove to have none are added.
 */
export function selectRuns(text: string, runs: Runs, set: PageSet, settled: SettledLines): Runs {
  const inText = sumsOf(runs, new Float64Array(PAGES))
  settled.shown.forEach((sum, page) => {
    inText[page] = (inText[page] as number) + sum
  })
  if (largest(inText) === 0) return []
  const chosen = new RunList()
  const sums = new Float64Array(PAGES)
  const pageWeights = new Float64Array(PAGES)
  const orphans = new Int32Array(PAGES)
  const stretches = new Stretches(text)
  let next = 0
  let first = itemAt(runs, next)
  while (first) {
    const { start, end, isWhole } = stretches.from(first.start)
    const ofLine: Run[] = []
    for (; first && first.start < end; first = itemAt(runs, ++next)) ofLine.push(first)
    const line = { start, end, sums: sumsOf(ofLine, sums), orphans: orphans.fill(-1) }
    const all = withSpaced(text, ofLine, line, set)
    weighPages(line.sums, inText, pageWeights)
    const likely: Run[] = []
    const free = chosen.last?.end ?? 0
    for (const run of all) {
      if (run.start < free) continue
      run.page = likeliestPage(run.pages, pageWeights)
      if (run.gain >= thresholdFor(text, run, run.page, all, line, inText, set)) likely.push(run)
    }
    const taken = choose(likely, pageWeights)
    if (taken.length > 0 && !isGarbled(text, taken, line) && !isMostlyLost(text, taken, set)) {
      for (const one of taken) chosen.push(one)
    } else if (isWhole && isSettled(text, all, line, set)) settled.add(text.slice(start, end), line.sums)
  }
  return chosen.items
}

/** Longer lines are judged in stretches of this many code units. */
const LONGEST_LINE = 200_000

/** Iterates over the lines of a text, with long lines in stretches. */
class Stretches {
  private end = 0
  private lineEnd = -1

  constructor(private readonly text: string) {}

  /** The line around a place, or the next stretch of it. Places must ascend. */
  from(place: number): Span & { readonly isWhole: boolean } {
    const { text } = this
    const isNew = place > this.lineEnd
    const start = isNew ? text.lastIndexOf('\n', place) + 1 : this.end
    if (isNew) {
      const feed = text.indexOf('\n', place)
      this.lineEnd = feed < 0 ? text.length : feed
    }
    this.end = Math.min(this.lineEnd, place + LONGEST_LINE)
    return { start, end: this.end, isWhole: isNew && this.end === this.lineEnd }
  }
}

/** For each page, the total gain of runs that are strong by themselves. */
function sumsOf(runs: Runs, sums: Float64Array): Float64Array {
  sums.fill(0)
  for (const { pages, gain, doubt } of runs) {
    if (gain < ALONE + doubt) continue
    for (let page = 0, left = pages; left !== 0; page++, left >>>= 1) {
      if ((left & 1) !== 0) sums[page] = (sums[page] as number) + gain
    }
  }
  return sums
}

function largest(sums: Float64Array): number {
  let most = 0
  for (let page = 0; page < PAGES; page++) most = Math.max(most, sums[page] as number)
  return most
}

/** Adds runs that read a space as a no-break space, in the pages with the most evidence in the line. */
function withSpaced(text: string, runs: readonly Run[], { start, end, sums }: Line, set: PageSet): Runs {
  const most = largest(sums)
  if (most < SOME) return runs
  let pages = 0
  for (let page = 0; page < PAGES; page++) if (sums[page] === most) pages |= 1 << page
  return merge(runs, findSpacedRuns(text, start, end, runs, pages, set))
}

/**
 * Whether no run of a line can ever be selected, whatever the rest of the text is: the line would stay garbled even with all
 * runs that could be selected in some text.
 */
function isSettled(text: string, runs: Runs, line: Line, set: PageSet): boolean {
  const covered: { start: number; end: number }[] = []
  for (const run of runs) {
    if (!mayBeTaken(text, run, runs, line, set)) continue
    const last = covered.at(-1)
    if (last && run.start < last.end) last.end = Math.max(last.end, run.end)
    else covered.push({ start: run.start, end: run.end })
  }
  return covered.length === 0 || isGarbled(text, covered, line)
}

function mayBeTaken(text: string, run: Run, runs: Runs, line: Line, set: PageSet): boolean {
  if (run.gain < LOWEST_THRESHOLD) return false
  for (let page = 0, left = run.pages; left !== 0; page++, left >>>= 1) {
    if ((left & 1) !== 0 && run.gain >= thresholdFor(text, run, page, runs, line, ALL_OF_TEXT, set)) return true
  }
  return false
}

/** The least gain of a run in its context, for one of its pages. */
function thresholdFor(
  text: string,
  { gain, doubt }: Run,
  page: number,
  runs: Runs,
  line: Line,
  inText: Float64Array,
  set: PageSet,
): number {
  const own = gain >= ALONE + doubt ? gain : 0
  const others = (line.sums[page] as number) - own
  const elsewhere = (inText[page] as number) - own
  const threshold =
    ALONE -
    (others >= MOST
      ? FOR_MOST_IN_LINE
      : others >= MANY
        ? FOR_MANY_IN_LINE
        : others >= SOME
          ? FOR_SOME_IN_LINE
          : elsewhere >= SOME
            ? FOR_SOME_IN_TEXT
            : -doubt)
  if (gain < threshold) return threshold
  if (line.orphans[page] === -1) line.orphans[page] = countOrphans(text, page, runs, line, set)
  return threshold + ORPHAN * (line.orphans[page] as number)
}

/** The number of lead bytes of a page in a line without a sequence, up to `MOST_ORPHANS`. */
function countOrphans(text: string, page: number, runs: Runs, line: Line, set: PageSet): number {
  let orphans = 0
  let at = line.start
  const countUntil = (end: number): void => {
    for (; at < end && orphans < MOST_ORPHANS; at++) orphans += ((set.lead[text.charCodeAt(at)] as number) >>> page) & 1
  }
  for (const run of runs) {
    if (((run.pages >>> page) & 1) === 0 || run.gain < 2) continue
    countUntil(run.start)
    at = Math.max(at, run.end)
  }
  countUntil(line.end)
  return orphans
}

/** The weight of each page where runs of two overlap: its share of the sums of the line and of the text. */
function weighPages(inLine: Float64Array, inText: Float64Array, pageWeights: Float64Array): void {
  const most = Math.max(1, largest(inLine))
  const mostInText = Math.max(1, largest(inText))
  for (let page = 0; page < PAGES; page++) {
    pageWeights[page] = PAGE_WEIGHT * ((inLine[page] as number) / most + (inText[page] as number) / mostInText / 2)
  }
}

function likeliestPage(pages: number, pageWeights: Float64Array): number {
  let best = -1
  for (let page = 0, left = pages; left !== 0; page++, left >>>= 1) {
    if ((left & 1) !== 0 && (best < 0 || (pageWeights[page] as number) > (pageWeights[best] as number))) best = page
  }
  return best
}

/** Of runs that overlap, selects the one with the largest gain plus page weight. */
function choose(runs: readonly Run[], pageWeights: Float64Array): Run[] {
  const chosen: Run[] = []
  let best: Run | undefined
  let weight = 0
  for (const run of runs) {
    const ofRun = run.gain + (pageWeights[run.page] as number)
    if (best && run.start < best.end && ofRun <= weight) continue
    if (best && run.start >= best.end) chosen.push(best)
    best = run
    weight = ofRun
  }
  if (best) chosen.push(best)
  return chosen
}
