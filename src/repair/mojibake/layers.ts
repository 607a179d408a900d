import { matchesAt } from '../../characters/code-point.js'
import { apply, type Edit } from '../../edit/edit.js'
import { Interned, itemAt, PackedList, type Packing } from '../../edit/packed-list.js'
import { findCommonSpacedRuns, merge } from './lost-spaces.js'
import { codePointIn, isPair, type PageSet, RULES, readSequence, unitsIn } from './page-set.js'
import type { Run, Runs } from './run.js'
import { findRuns, UNPAIRED } from './runs.js'
import { selectRuns } from './select-runs.js'
import { SettledLines } from './settled-lines.js'

/** Each layer is at least twice as long as the one below, so no real text has more. */
const MOST_LAYERS = 30

/**
 * Repairs the broken characters of a text layer by layer, and returns one repair for each with its place in the text.
 * `settled`: lines without broken characters in earlier states of the same source, for the same code pages.
 */
export function repairLayers(text: string, set: PageSet, settled: SettledLines = new SettledLines()): Repairs {
  let repairs: Repairs = []
  let rest = text
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const found = findLayer(rest, set, settled)
    if (found.repairs.length === 0) return layer === 0 ? found.repairs : repairs
    repairs = layer === 0 ? found.repairs : stack(repairs, found.repairs)
    if (found.isLast) break
    rest = apply(rest, found.repairs)
  }
  return repairs
}

/** Composes the repairs of a text with the repairs of their result. */
function stack(outer: Repairs, inner: Repairs): Repairs {
  const stacked = new RepairList()
  let next = 0
  let grown = 0 // length of the text minus length of its repaired form, so far
  const startOf = (repair: Repair): number => repair.start - grown
  const pass = ({ start, end, insert }: Repair): void => {
    grown += end - start - insert.length
    next++
  }
  for (const repair of inner) {
    for (
      let part = itemAt(outer, next);
      part && startOf(part) + part.insert.length <= repair.start;
      part = itemAt(outer, next)
    ) {
      stacked.push(part)
      pass(part)
    }
    const start = repair.start + grown
    let { rule, gain, layers } = repair
    for (let part = itemAt(outer, next); part && startOf(part) < repair.end; part = itemAt(outer, next)) {
      if (part.layers >= layers) rule = part.rule
      layers = Math.max(layers, part.layers + 1)
      gain = Math.min(gain, part.gain)
      pass(part)
    }
    stacked.push({ start, end: repair.end + grown, insert: repair.insert, rule, gain, layers })
  }
  for (; next < outer.length; next++) stacked.push(itemAt(outer, next) as Repair)
  return stacked.items
}

/** The repair of a broken character. Its rule names the code page it was misread in; of several, the last one. */
export interface Repair extends Edit {
  /** The gain of its run (see `Run`); of several layers, the least. */
  readonly gain: number
  /** How many times it was misread. */
  readonly layers: number
}

/** Repairs in order, packed if there are many. */
export type Repairs = readonly Repair[] | PackedList<Repair>

/** A list of repairs under construction. */
export class RepairList extends PackedList<Repair> {
  constructor() {
    super(() => new RepairPacking())
  }
}

class RepairPacking implements Packing<Repair> {
  readonly width = 6
  private readonly strings = new Interned<string>()

  write(repair: Repair, numbers: Int32Array, at: number): void {
    numbers[at] = repair.start
    numbers[at + 1] = repair.end
    numbers[at + 2] = this.strings.numberOf(repair.insert)
    numbers[at + 3] = this.strings.numberOf(repair.rule)
    numbers[at + 4] = repair.gain
    numbers[at + 5] = repair.layers
  }

  read(numbers: Int32Array, at: number): Repair {
    return {
      start: numbers[at] as number,
      end: numbers[at + 1] as number,
      insert: this.strings.valueOf(numbers[at + 2] as number),
      rule: this.strings.valueOf(numbers[at + 3] as number),
      gain: numbers[at + 4] as number,
      layers: numbers[at + 5] as number,
    }
  }
}

/** The repairs of the outermost layer, and whether there can be no other. */
export interface Layer {
  readonly repairs: Repairs
  readonly isLast: boolean
}

const LATIN_1 = `${RULES}latin-1`
const A_GRAVE = 0xe0
const SPACE = 0x20

// After `Ã` and one space: the rest of Portuguese às, àquele … Elsewhere `à` is a word or ends one, as in `à s’y tenir`,
// where the apostrophe may be broken too.
const PORTUGUESE = /(?:s|quel[ae]s?|quilo)(?![a-z\u00c3'’´\u00e2])/y
const WORD = /[\p{L}\p{N}(]/uy

/** Finds the outermost layer of a text. Skips settled lines, and adds new ones. */
export function findLayer(text: string, set: PageSet, settled: SettledLines): Layer {
  const stretches = settled.restOf(text)
  const runs = merge(findRuns(text, set, stretches), findCommonSpacedRuns(text, set, stretches))
  if (runs === UNPAIRED) return { repairs: settled.wasMet ? [] : UNPAIRED, isLast: true }
  const repairs = new RepairList()
  if (runs.length === 0) return { repairs: [], isLast: true }
  const chosen = selectRuns(text, runs, set, settled)
  let isLast = !settled.wasMet && coversAll(chosen, runs)
  for (const run of chosen) {
    const from = repairs.length
    decode(repairs, text, run, set)
    if (isLast && uncovers(text, run, repairs, from, set)) isLast = false
  }
  return { repairs: repairs.items, isLast }
}

function decode(repairs: RepairList, text: string, { start, end, page, gain, spaced }: Run, set: PageSet): void {
  const bytes = set.bytesOf(page)
  for (let at = start; at < end; ) {
    const sequence = readSequence(text, at, bytes, spaced)
    const code = codePointIn(sequence)
    const then = at + unitsIn(sequence)
    const kept = spaced && code === A_GRAVE && keepsSpace(text, then) ? 1 : 0
    const rule = page === 0 && isLatin1(text, at, then) ? LATIN_1 : (set.rules[page] as string)
    repairs.push({ start: at, end: then - kept, insert: String.fromCodePoint(code), rule, gain, layers: 1 })
    at = then
  }
}

/** Whether the space after `à` stays. Runs of spaces are often collapsed, so one space can be the last byte and a word space. */
function keepsSpace(text: string, then: number): boolean {
  return text.charCodeAt(then - 1) === SPACE && matchesAt(WORD, text, then) && !matchesAt(PORTUGUESE, text, then)
}

/** Whether a sequence has C1 controls. Then it was read as latin-1, since windows-1252 has letters and symbols there. */
function isLatin1(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80 && unit < 0xa0) return true
  }
  return false
}

/** Whether every unselected run is within a selected one. Otherwise the next layer may select it. */
function coversAll(chosen: Runs, runs: Runs): boolean {
  let next = 0
  let over = itemAt(chosen, next)
  for (const run of runs) {
    while (over && over.end <= run.start) over = itemAt(chosen, ++next)
    if (!over || over.start > run.start || over.end < run.end) return false
  }
  return true
}

/** Whether decoded characters of a run can form another broken character, with each other or with their neighbors. */
function uncovers(text: string, run: Run, repairs: RepairList, from: number, set: PageSet): boolean {
  let before = run.start === 0 ? 0 : text.charCodeAt(run.start - 1)
  for (let at = from; at < repairs.length; at++) {
    const { insert } = itemAt(repairs, at) as Repair
    const unit = insert.charCodeAt(0)
    if (isPair(before, unit, set)) return true
    before = insert.charCodeAt(insert.length - 1)
  }
  return isPair(before, text.charCodeAt(run.end) | 0, set)
}
