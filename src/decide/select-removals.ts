import type { Line } from '../match/known-lines.js'
import type { RuleRef } from '../rules/rule.js'

/** A list of headlines below a “Related stories” holds no line longer than this. */
const LONGEST_HEADLINE = 160
/** In the body a heading takes so many headlines at most, and none so short that it could be a subhead. */
const HEADLINES_IN_BODY = 4
const SHORTEST_HEADLINE = 40
/** A heading that could be a subhead is one in the body if so many headlines stand below it. */
const LEAST_HEADLINES = 2
/** What stands between a headline in the body and the next paragraph is no shorter. */
const LEAST_OF_CAPTION = 80
/** A weak line alone on top may be the title. */
const LEAST_ON_TOP = 2
/** A byline or a time may stand below the standfirst: the head ends with the third sentence-like line. */
const PROSE_IN_HEAD = 3
/** So many weak lines in a row are a menu or a share bar. */
const LONG_ROW = 3

/** Whether a line can be a headline of another story, below this heading of a list. */
type IsHeadline = (at: number, heading: number) => boolean

/**
 * For each line the rule that takes it: one that fires where the line stands.
 * A line that no rule knows stays, unless it is a headline in a list whose heading goes.
 */
export function selectRemovals(
  lines: readonly Line[],
  canBeHeadline: IsHeadline = () => true,
): (RuleRef | undefined)[] {
  if (lines.every(({ rules }) => rules.length === 0)) return lines.map(() => undefined)
  const zones = zonesOf(lines)
  const taken = lines.map(({ rules }, at) => rules.find((rule) => fires(rule, at, zones)))
  takeLists(lines, taken, zones.tailStart, canBeHeadline)
  takeRuns(lines, taken)
  giveBackRecurring(lines, taken, zones)
  takeBetween(lines, taken)
  return taken
}

interface Zones {
  /** Lines before this are the head. */
  readonly headEnd: number
  /** Lines from this on are the tail. */
  readonly tailStart: number
  /** Before this, some rule knows every line; likewise from `closing` on. */
  readonly opening: number
  readonly closing: number
  /** The first line that reads like a sentence. */
  readonly firstProse: number
}

function fires(rule: RuleRef, at: number, { headEnd, tailStart, opening, closing, firstProse }: Zones): boolean {
  const inHead = at < headEnd
  const inTail = at >= tailStart
  switch (rule.place) {
    case 'anywhere':
      return true
    case 'head':
      return inHead
    case 'tail':
      return inTail
    case 'edges':
      return inHead || inTail
    case 'below':
      return at > firstProse
    case 'between':
      return false
    case 'run':
      return (at < opening && opening >= LEAST_ON_TOP) || at >= closing
  }
}

function zonesOf(lines: readonly Line[]): Zones {
  const known = (at: number) => (lines[at]?.rules.length ?? 0) > 0
  let opening = 0
  while (known(opening)) opening++
  let closing = lines.length
  while (known(closing - 1)) closing--
  const firstProse = lines.findIndex(({ prose }) => prose)
  // Without a sentence to go by, only what nothing but known lines part from the end is at the edge.
  if (firstProse < 0) return { headEnd: opening, tailStart: closing, opening, closing, firstProse: lines.length }
  let headEnd = 0
  for (let prose = 0; headEnd < lines.length; headEnd++) if (lines[headEnd]?.prose && ++prose === PROSE_IN_HEAD) break
  return { headEnd, tailStart: lines.findLastIndex(({ prose }) => prose) + 1, opening, closing, firstProse }
}

/**
 * Dates between paragraphs are a diary, names between them an interview: then those on top belong to it too.
 * A rule that knows lines in more than one gap between sentences, which nothing else takes, takes none in the head.
 */
function giveBackRecurring(
  lines: readonly Line[],
  taken: (RuleRef | undefined)[],
  { firstProse, headEnd, tailStart }: Zones,
): void {
  const earlier = new Set<RuleRef>()
  const recurring = new Set<RuleRef>()
  let gap: RuleRef[] = []
  for (let at = firstProse; at < tailStart; at++) {
    for (const rule of lines[at]?.rules ?? []) {
      if (taken[at] !== undefined && taken[at] !== rule) continue
      if (earlier.has(rule)) recurring.add(rule)
      gap.push(rule)
    }
    if (!lines[at]?.prose) continue
    for (const rule of gap) earlier.add(rule)
    gap = []
  }
  for (let at = 0; at < headEnd && at < tailStart; at++) {
    const rule = taken[at]
    if (rule && (rule.place === 'head' || rule.place === 'edges') && recurring.has(rule)) taken[at] = undefined
  }
}

/** The headlines below a heading of a list: all of them in the tail, a few in the body. */
function takeLists(
  lines: readonly Line[],
  taken: (RuleRef | undefined)[],
  tailStart: number,
  canBeHeadline: IsHeadline,
): void {
  const left = leftOf(taken)
  lines.forEach(({ rules }, at) => {
    const heading = rules.find(({ headsList }) => headsList)
    const inTail = at >= tailStart
    if (!heading || (inTail && !taken[at])) return
    let headlines = 0
    let below = left(at + 1)
    for (; below < lines.length; below = left(below + 1)) {
      if (!isHeadline(lines[below], inTail ? 0 : SHORTEST_HEADLINE) || !canBeHeadline(below, at)) break
      if (!inTail && headlines === HEADLINES_IN_BODY) break
      headlines++
    }
    if (!taken[at] && headlines < LEAST_HEADLINES) return
    for (let line = left(at); line < below; line = left(line + 1)) taken[line] = heading
  })
}

/** Tells the first line from one on that is not taken. Taken lines stay so, and a row of them is passed in one step. */
function leftOf(taken: readonly unknown[]): (from: number) => number {
  const next = new Map<number, number>()
  return (from) => {
    let at = from
    while (taken[at]) at = next.get(at) ?? at + 1
    for (let passed = from; passed < at; ) {
      const then = next.get(passed) ?? passed + 1
      next.set(passed, at)
      passed = then
    }
    return at
  }
}

/** A sentence, or so long that it is no headline, subhead or label: a caption, say. */
function isLong(line: Line | undefined): boolean {
  return line !== undefined && (line.prose || (line.rules.length === 0 && line.width >= LEAST_OF_CAPTION))
}

function isHeadline(line: Line | undefined, shortest: number): boolean {
  if (!line || line.prose) return false
  return line.width <= LONGEST_HEADLINE && line.width >= shortest
}

const isBetween = ({ place }: RuleRef): boolean => place === 'between'

/** Lines between two long ones, now that it is known what else stands there. */
function takeBetween(lines: readonly Line[], taken: (RuleRef | undefined)[]): void {
  if (!lines.some(({ rules }) => rules.some(isBetween))) return
  const left = lines.flatMap((_, at) => (taken[at] ? [] : [at]))
  left.forEach((at, nth) => {
    const rule = lines[at]?.rules.find(isBetween)
    if (rule && isLong(lines[left[nth - 1] ?? -1]) && isLong(lines[left[nth + 1] ?? -1])) taken[at] = rule
  })
}

/** Weak lines go with a neighbour that goes, and in a long row of their like. */
function takeRuns(lines: readonly Line[], taken: (RuleRef | undefined)[]): void {
  const weak = (at: number) => lines[at]?.rules.find(({ place }) => place === 'run')
  for (let start = 0; start < lines.length; start++) {
    let end = start
    let row = 0
    let beside = false
    for (; end < lines.length && (taken[end] || weak(end)); end++) {
      if (taken[end]) beside = true
      if (weak(end)) row++
    }
    if (beside || row >= LONG_ROW) for (let at = start; at < end; at++) taken[at] ??= weak(at)
    start = end
  }
}
