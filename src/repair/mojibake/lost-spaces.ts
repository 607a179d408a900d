import type { Span } from '../../edit/edit.js'
import type { PageSet } from './page-set.js'
import { prepare } from './plausibility.js'
import { type Run, RunList, type Runs } from './run.js'
import { PlacesIn, readRun, wholeOf } from './runs.js'

const SPACE = 0x20

/** The runs in a stretch of text with a space in place of a no-break space, byte A0: `Å koda` → `Škoda` */
export function findSpacedRuns(
  text: string,
  start: number,
  end: number,
  strict: readonly Run[],
  pages: number,
  set: PageSet,
): Run[] {
  const runs: Run[] = []
  const done: number[] = []
  let next = 0
  for (let space = start + 1; space < end; space++) {
    if (text.charCodeAt(space) !== SPACE || text.charCodeAt(space - 1) < 0x80) continue
    while (next < strict.length && (strict[next] as Run).end < space - 3) next++
    for (let page = 0, left = pages; left !== 0; page++, left >>>= 1) {
      const at = (left & 1) === 0 ? -1 : leadBefore(text, space, set.bytesOf(page))
      if (at < start || at < (done[page] ?? 0)) continue
      const run = readRun(text, startOfRun(strict, next, at, page), page, set, true)
      if (!run || run.end <= space) continue
      runs.push(run)
      done[page] = run.end
    }
  }
  return runs.sort(byStart)
}

/** The start of the strict run that ends at a lead, or the lead itself. */
function startOfRun(strict: readonly Run[], first: number, lead: number, page: number): number {
  for (let at = first; at < strict.length && (strict[at] as Run).start < lead; at++) {
    const { start, end, pages } = strict[at] as Run
    if (end === lead && ((pages >>> page) & 1) === 1) return start
  }
  return lead
}

/** Runs that start with `Ã` or `Â` and a space, the two pairs that are likely enough to search all text for: `cittÃ di` */
export function findCommonSpacedRuns(text: string, set: PageSet, stretches: readonly Span[] = [wholeOf(text)]): Run[] {
  const runs: Run[] = []
  for (const pair of ['Ã ', 'Â ']) {
    const places = new PlacesIn(stretches)
    for (let at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1)) {
      const place = places.from(at)
      if (place < 0) break
      if (place > at) {
        at = place - 1
        continue
      }
      prepare()
      const run = readRun(text, at, 0, set, true)
      if (!run) continue
      runs.push(run)
      at = run.end - 1
    }
  }
  return runs.sort(byStart)
}

/** Merges two lists of runs by start. */
export function merge(some: Runs, others: readonly Run[]): Runs {
  if (others.length === 0) return some
  if (some.length === 0) return others
  const runs = new RunList()
  let next = 0
  for (const run of some) {
    for (let other = others[next]; other && other.start < run.start; other = others[++next]) runs.push(other)
    runs.push(run)
  }
  for (const other of others.slice(next)) runs.push(other)
  return runs.items
}

function byStart(one: Run, other: Run): number {
  return one.start - other.start
}

/** The lead of the sequence that would contain the space, or -1: next to it, or one or two continuations before it. */
function leadBefore(text: string, space: number, bytes: Uint8Array): number {
  for (let back = 1; back <= 3; back++) {
    const unit = text.charCodeAt(space - back) | 0
    if ((bytes[unit] as number) >= 0xc0) return space - back
    if (unit !== SPACE && ((bytes[unit] as number) & 0xc0) !== 0x80) return -1
  }
  return -1
}
