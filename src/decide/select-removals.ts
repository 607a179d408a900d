import type { Line } from '../match/known-lines.js'
import type { RuleRef } from '../rules/rule.js'
import type { List } from './lists.js'

/** The longest headline in a list below a heading such as “Related stories”, as a width in code units. */
const LONGEST_HEADLINE = 160
/** In the body, a heading takes at most so many headlines, … */
const HEADLINES_IN_BODY = 4
/** … each at least so wide that it cannot be a subhead. */
const SHORTEST_HEADLINE = 40
/** A heading that may be a subhead is the heading of a list only above at least so many headlines. */
const LEAST_HEADLINES = 2
/** A line of at least this width is no headline, subhead or label. */
const LEAST_OF_CAPTION = 80
/** At least so many weak lines on top go; a single one may be the title. */
const LEAST_ON_TOP = 2
/** The head ends with this many lines that read like sentences, since a byline or a time may stand below the standfirst. */
const PROSE_IN_HEAD = 3
/** At least so many weak lines in a row are a menu or a share bar. */
const LONG_ROW = 3

/** Whether line `at` can be a headline of another story, in the list below line `heading`. */
type IsHeadline = (at: number, heading: number) => boolean

/**
 * For each line the rule that takes it, that is, one of its rules whose place is where the line stands. Without a rule a line
 * stays, unless it is a headline in a list whose heading goes.
 */
export function selectRemovals(
  lines: readonly Line[],
  canBeHeadline: IsHeadline = () => true,
  lists: readonly (List | undefined)[] = [],
): (RuleRef | undefined)[] {
  if (lines.every(({ rules }) => rules.length === 0)) return lines.map(() => undefined)
  const zones = zonesOf(lines)
  const taken = lines.map(({ rules }, at) => rules.find((rule) => fires(rule, at, zones)))
  takeLists(lines, taken, zones.tailStart, canBeHeadline, lists)
  takeRuns(lines, taken)
  giveBackRecurring(lines, taken, zones)
  takeBetween(lines, taken)
  return taken
}

interface Zones {
  /** Lines before this index are the head. */
  readonly headEnd: number
  /** Lines from this index on are the tail. */
  readonly tailStart: number
  /** All lines before this index have a rule; and all from `closing` on. */
  readonly opening: number
  readonly closing: number
  /** The index of the first line that reads like a sentence. */
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
  // Without any sentence, the head and the tail are the known lines at the ends.
  if (firstProse < 0) return { headEnd: opening, tailStart: closing, opening, closing, firstProse: lines.length }
  let headEnd = 0
  for (let prose = 0; headEnd < lines.length; headEnd++) if (lines[headEnd]?.prose && ++prose === PROSE_IN_HEAD) break
  return { headEnd, tailStart: lines.findLastIndex(({ prose }) => prose) + 1, opening, closing, firstProse }
}

/**
 * Dates between paragraphs make a diary, names between them an interview, and those in the head are part of it. So a rule that
 * matches lines in several gaps between sentences takes none in the head.
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

/** Takes the headlines below the heading of a list: all of them in the tail, and all that have bullets; a few in the body. */
function takeLists(
  lines: readonly Line[],
  taken: (RuleRef | undefined)[],
  tailStart: number,
  canBeHeadline: IsHeadline,
  lists: readonly (List | undefined)[],
): void {
  const left = leftOf(taken)
  lines.forEach(({ rules }, at) => {
    const heading = rules.find(({ headsList }) => headsList)
    const inTail = at >= tailStart
    if (!heading || (inTail && !taken[at])) return
    let headlines = 0
    let below = left(at + 1)
    const list = taken[at] && lists[below]?.first === below ? lists[below] : undefined
    const isCertain = inTail || list !== undefined
    const end = inTail ? lines.length : (list?.end ?? lines.length)
    for (; below < end; below = left(below + 1)) {
      if (!isHeadline(lines[below], isCertain ? 0 : SHORTEST_HEADLINE) || !canBeHeadline(below, at)) break
      if (!isCertain && headlines === HEADLINES_IN_BODY) break
      headlines++
    }
    if (!taken[at] && headlines < LEAST_HEADLINES) return
    for (let line = left(at); line < below; line = left(line + 1)) taken[line] = heading
  })
}

/** A function for the first line from an index on that is not taken. It remembers rows of taken lines, which stay taken. */
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

/** Whether a line is a sentence, or too long for a headline, a subhead or a label, as a caption is. */
function isLong(line: Line | undefined): boolean {
  return line !== undefined && (line.prose || (line.rules.length === 0 && line.width >= LEAST_OF_CAPTION))
}

function isHeadline(line: Line | undefined, shortest: number): boolean {
  if (!line || line.prose) return false
  return line.width <= LONGEST_HEADLINE && line.width >= shortest
}

const isBetween = ({ place }: RuleRef): boolean => place === 'between'

/** Takes lines whose rule wants them between two long ones. It runs last, since what else is taken does not stand between. */
function takeBetween(lines: readonly Line[], taken: (RuleRef | undefined)[]): void {
  if (!lines.some(({ rules }) => rules.some(isBetween))) return
  const left = lines.flatMap((_, at) => (taken[at] ? [] : [at]))
  left.forEach((at, nth) => {
    const rule = lines[at]?.rules.find(isBetween)
    if (rule && isLong(lines[left[nth - 1] ?? -1]) && isLong(lines[left[nth + 1] ?? -1])) taken[at] = rule
  })
}

/** Takes weak lines (rules with the place `run`) that stand beside a line that goes, or in a long row of weak lines. */
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
