import type { LexedText } from '../lex/lexed-text.js'
import { CONSTRAINTS, Fact, type Favor, LIMITS, PRICE } from './constraints.js'
import { surface } from './features.js'
import { odds } from './odds.js'
import { fitOfUnit, isTold, ruleOf } from './rules.js'
import { chooseRuns } from './runs.js'
import { SURFACE_WIDTH, surfaceColumn } from './surface.js'
import { isUnread, opensSmall } from './tokens.js'
import type { Units } from './units.js'
import { wordScores } from './words.js'

const PROSE = surfaceColumn('prose')
const WIDTH = surfaceColumn('width')
const OPEN = surfaceColumn('open')
const SAYS = surfaceColumn('says')
/** A sentence with at least these odds is no part of the story. */
const BOILERPLATE = 1
/** The widest label, in code units. */
const LABEL = 40

let gains: Float32Array = new Float32Array(0)
/** For each unit 1 if it goes; the next text uses the array again. */
export let chosen: Uint8Array = new Uint8Array(0)

/** Chooses the units that go, by their odds and by the constraints. Returns whether any does. */
export function chooseUnits(lexed: LexedText, units: Units, favor: Favor): boolean {
  const { count } = units
  if (gains.length < count) {
    gains = new Float32Array(2 * count)
    chosen = new Uint8Array(2 * count)
  }
  let [first, last] = [count, -1]
  for (let unit = 0; unit < count; unit++) {
    if (surfaceOf(unit, PROSE) === 0 || (odds[unit] as number) >= BOILERPLATE) continue
    if (last < 0) first = unit
    last = unit
  }
  for (let unit = 0; unit < count; unit++) {
    const facts = factsOf(lexed, units, unit, first, last)
    let gain = (odds[unit] as number) - LIMITS[favor]
    for (const { of, needs } of CONSTRAINTS) if ((facts & of) === of) gain -= needs
    gains[unit] = gain
  }
  chooseRuns(gains, count, PRICE, chosen)
  return leavesStory(units)
}

const surfaceOf = (unit: number, column: number): number => surface[unit * SURFACE_WIDTH + column] as number

/** What a unit and its place are, as bits of `Fact`. `first`, `last`: the first and the last sentence of the story. */
function factsOf(lexed: LexedText, units: Units, unit: number, first: number, last: number): number {
  const [from, to] = [units.firstTokens[unit] as number, units.endTokens[unit] as number]
  const isKnown = ruleOf(unit) !== undefined
  let facts = 0
  if (surfaceOf(unit, PROSE) === 1) facts |= Fact.sentence
  if (unit < first && last >= 0) facts |= Fact.above
  if (surfaceOf(unit, OPEN) === 1 || opensSmall(lexed, from, to)) facts |= Fact.part
  if (surfaceOf(unit, WIDTH) > LABEL) facts |= Fact.wide
  if ((wordScores[unit] as number) < 0) facts |= Fact.saysStory
  if (!isTold()) facts |= Fact.untoldText
  if (!isKnown) facts |= Fact.unknown
  if (fitOfUnit(unit) === 1) facts |= Fact.fits
  if (isUnread(lexed, from, to)) facts |= Fact.unread
  return facts
}

/** Whether any unit goes, and a sentence stays or at least half of the text. */
function leavesStory({ count, starts, ends }: Units): boolean {
  let [kept, all] = [0, 0]
  let [isAny, says, tells] = [false, false, false]
  for (let unit = 0; unit < count; unit++) {
    const width = (ends[unit] as number) - (starts[unit] as number)
    all += width
    if (chosen[unit] === 1) {
      isAny = true
      continue
    }
    kept += width
    tells ||= surfaceOf(unit, PROSE) === 1
    says ||= surfaceOf(unit, SAYS) === 1
  }
  return isAny && (tells || (says && kept * 2 >= all))
}
