import { matchesAt } from '../../characters/code-point.js'
import type { Span } from '../../edit/edit.js'
import { doubtOf, mixtureOf } from './doubt.js'
import * as kind from './kinds.js'
import { codePointIn, PAGES, type PageSet, readSequence, unitsIn } from './page-set.js'
import { alphabetCost, costOf, costOfPair, kindOf, prepare } from './plausibility.js'
import { type Run, RunList, type Runs } from './run.js'

// Finds pairs that may be a lead and a continuation. Has few ranges for speed (650 MB/s on 20 languages):
// lowercase Cyrillic, CJK and kana, which are frequent neighbors in clean text, are not continuations.
const PAIR = /[\x80-\u2fff\uf8ff][\x80-\u03c0\u0401-\u040f\u0451-\u0491\u2000-\u25ff\ufffd]/g

/** A lowercase letter among capitals is out of place: `SELKÄ…` is not `SELKą`. */
const SMALL_AMONG_CAPITALS = 6

/** Not found in real text. */
const CAPITAL_BEHIND_DIGIT = 6
const SIGN_IN_WORD = 3
const SIGN_IN_CAPITALS = 1
const SPACE = 0x20

/** A capital is rarely a word of its own: `Å koda`. One of two spaces is surely a broken no-break space. */
const CAPITAL_ALONE = 6
const TWO_SPACES = 3
/** `Ã s'y plaire`, `Ã qu'il` */
const BEFORE_ELISION = 1
const ELISION = /(?:[a-z]|qu)['’]\p{Ll}/uy

/** A run that gains less is hardly ever selected. */
const LEAST_TO_LOOK = 0
/** One or two letters of a rare script. */
const RARE_LETTERS = 30
/** Nobody writes a word of two scripts. */
const NEVER = -1000

/**
 * No runs, and no neighbors that could be part of one broken character. Such a text gets none until something next to a
 * non-ASCII character changes; see `pairsUp`.
 */
export const UNPAIRED: readonly never[] = []

/**
 * All runs of sequences in any of the code pages, likely or not, by start.
 * Runs of one page never overlap; those of different pages do.
 * `stretches`: where to search. They start and end at line breaks.
 */
export function findRuns(text: string, set: PageSet, stretches: readonly Span[] = [wholeOf(text)]): Runs {
  const runs = new RunList()
  const places = new PlacesIn(stretches)
  let paired = false
  const done = new Uint32Array(PAGES)
  PAIR.lastIndex = 0
  while (PAIR.test(text)) {
    let at = PAIR.lastIndex - 2
    const place = places.from(at)
    if (place < 0) break
    if (place > at) {
      PAIR.lastIndex = place
      continue
    }
    prepare()
    for (let unit = text.charCodeAt(at); unit > 0x7f; unit = text.charCodeAt(++at)) {
      const pages = (set.lead[unit] as number) & (set.continuation[text.charCodeAt(at + 1) | 0] as number)
      if (pages === 0) continue
      paired = true
      readInAll(runs, done, text, at, pages, set)
    }
    PAIR.lastIndex = at
  }
  return paired ? runs.items : UNPAIRED
}

export const wholeOf = (text: string): Span => ({ start: 0, end: text.length })

/** Finds offsets within stretches, asked in ascending order. */
export class PlacesIn {
  private next = 0

  constructor(private readonly stretches: readonly Span[]) {}

  /** The first offset at or after `at` within a stretch, or −1. */
  from(at: number): number {
    const { stretches } = this
    while (this.next < stretches.length && (stretches[this.next] as Span).end <= at) this.next++
    const stretch = stretches[this.next]
    return stretch ? Math.max(at, stretch.start) : -1
  }
}

function readInAll(runs: RunList, done: Uint32Array, text: string, at: number, pages: number, set: PageSet): void {
  let last: Run | undefined
  for (let page = 0, left = pages; left !== 0; page++, left >>>= 1) {
    if ((left & 1) === 0 || at < (done[page] as number)) continue
    if (last && readsAlike(text, last, page, set)) {
      last.pages |= 1 << page
      done[page] = last.end
      continue
    }
    const run = readRun(text, at, page, set, false)
    if (!run) continue
    done[page] = run.end
    runs.push(run)
    last = run
  }
}

/** Whether a run decodes to the same text in another page: European code pages share half of their characters. */
function readsAlike(text: string, { start, end, page }: Run, other: number, set: PageSet): boolean {
  const bytes = set.bytesOf(page)
  const others = set.bytesOf(other)
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (bytes[unit] !== others[unit]) return false
  }
  return readSequence(text, end, others, false) === 0
}

/** The run in one page that starts at an offset, and the gain of decoding it. */
export function readRun(text: string, at: number, page: number, set: PageSet, spaced: boolean): Run | undefined {
  const bytes = set.bytesOf(page)
  let sequence = readSequence(text, at, bytes, spaced)
  if (sequence === 0) return undefined
  const first = sequence
  const before = at === 0 ? kind.BLANK : kindOf(text.charCodeAt(at - 1))
  let end = at
  let gain = 0
  let broken = before
  let whole = before
  let unitBefore = at === 0 ? 0 : text.charCodeAt(at - 1)
  let codeBefore = unitBefore
  for (; sequence !== 0; sequence = readSequence(text, end, bytes, spaced)) {
    const code = codePointIn(sequence)
    const then = end + unitsIn(sequence)
    for (; end < then; end++) {
      const unit = text.charCodeAt(end)
      const next = kindOf(unit)
      gain += costOf(unit) + costOfPair(broken, next) + alphabetCost(unitBefore, unit)
      broken = next
      unitBefore = unit
    }
    const next = kindOf(code)
    gain -= costOf(code) + costOfPair(whole, next) + alphabetCost(codeBefore, code)
    codeBefore = code
    if (next === kind.LOWER && whole === kind.UPPER && at > 1 && kind.isUpper(kindOf(text.charCodeAt(at - 2)))) {
      gain -= SMALL_AMONG_CAPITALS
    }
    whole = next
  }
  const unitAfter = text.charCodeAt(end) | 0
  const after = end === text.length ? kind.BLANK : kindOf(unitAfter)
  gain +=
    alphabetCost(unitBefore, unitAfter) - alphabetCost(codeBefore, unitAfter) + gainOfPlace(text, at, before, after)
  gain += costOfPair(broken, after) - costOfPair(whole, after)
  if (spaced) gain += gainOfSpace(text, at, before)
  const one = end - at === unitsIn(first) ? codePointIn(first) : 0
  const run = { start: at, end, page, pages: 1 << page, gain, spaced, doubt: spaced ? 0 : doubtOf(text, at, end, one) }
  if (gain < LEAST_TO_LOOK) return run
  const mixture = mixtureOf(text, run, set)
  if (mixture === 'none') return run
  return mixture === 'rare' ? { ...run, doubt: run.doubt + RARE_LETTERS } : { ...run, gain: NEVER }
}

/**
 * The gain of a capital at the start of a word with a symbol inside the word: `Ã…lesund`, or after a digit: `3Ã—4`.
 * Among capitals it is nearly as likely that a dash joins two words: `KÃ–LN`, `AMANHÃ–SÁBADO`.
 */
function gainOfPlace(text: string, at: number, before: number, after: number): number {
  if (kindOf(text.charCodeAt(at)) !== kind.UPPER || (kind.isLetter(before) && before !== kind.UPPER)) return 0
  const unit = text.charCodeAt(at + 1) | 0
  const next = kindOf(unit)
  if (unit === SPACE || kind.isLetter(next) || next === kind.APOSTROPHE) return 0
  if (before === kind.DIGIT) return CAPITAL_BEHIND_DIGIT
  if (before === kind.UPPER) return after === kind.UPPER ? SIGN_IN_CAPITALS : 0
  return kind.isLetter(after) ? SIGN_IN_WORD : 0
}

function gainOfSpace(text: string, at: number, before: number): number {
  if (text.charCodeAt(at + 1) !== SPACE || kind.isLetter(before)) return 0
  if (text.charCodeAt(at + 2) === SPACE) return CAPITAL_ALONE + TWO_SPACES
  return CAPITAL_ALONE + (matchesAt(ELISION, text, at + 2) ? BEFORE_ELISION : 0)
}
