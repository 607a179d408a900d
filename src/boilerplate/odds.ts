import { Scorer } from '../forest/forest.js'
import { FIRST_COLUMNS, readSecond, SECOND_COLUMNS, writeFirst, writeSecond } from './features.js'
import { FIRST_FOREST } from './first-forest.table.js'
import { SECOND_FOREST } from './second-forest.table.js'
import { sureStory } from './sure-story.js'

/** The odds of units that are surely story by their words and their form; no forest is asked about them. */
const SURE_STORY = -4
/** A unit with first odds of at most this is story, and the second forest does not score it. */
const STORY = -3
/** If no unit of a text has first odds above this, all of it is story, and the second forest is not asked. */
const WORTH_A_SECOND_LOOK = -1

let forests: { readonly first: Scorer; readonly second: Scorer } | undefined

const SECOND = SECOND_COLUMNS.length

/** The row of each unit, with room for the second forest; the next text uses the arrays again. */
let rows: Float32Array = new Float32Array(0)
let firstOdds: Float32Array = new Float32Array(0)
/** For each unit its log-odds of being boilerplate. */
export let odds: Float32Array = new Float32Array(0)

/** Scores the units of the text that was read last (`readFirst`) with both forests. */
export function scoreUnits(count: number): void {
  forests ??= { first: new Scorer(FIRST_FOREST, FIRST_COLUMNS), second: new Scorer(SECOND_FOREST, SECOND_COLUMNS) }
  if (odds.length < count) {
    rows = new Float32Array(2 * count * SECOND)
    firstOdds = new Float32Array(2 * count)
    odds = new Float32Array(2 * count)
  }
  let highest = SURE_STORY
  for (let unit = 0; unit < count; unit++) {
    firstOdds[unit] = SURE_STORY
    if (sureStory[unit] === 1) continue
    writeFirst(unit, rows, unit * SECOND)
    firstOdds[unit] = forests.first.score(rows, unit * SECOND)
    highest = Math.max(highest, firstOdds[unit] as number)
  }
  for (let unit = 0; unit < count; unit++) odds[unit] = firstOdds[unit] as number
  if (highest <= WORTH_A_SECOND_LOOK) return
  readSecond(count, firstOdds)
  for (let unit = 0; unit < count; unit++) {
    if ((firstOdds[unit] as number) <= STORY) continue
    writeSecond(unit, rows, unit * SECOND)
    odds[unit] = forests.second.score(rows, unit * SECOND)
  }
}
