import { FULL_STOP } from '../characters/sentence-ends.js'
import type { Span } from '../edit/edit.js'
import { CONTEXT_FEATURES, type UnitFeatures, writeContext } from '../evidence/context.js'
import { cuesOf, type EarlierFeatures, featuresOf, type TextFeatures } from '../evidence/features.js'
import { ROWS, writeRows } from '../evidence/rows.js'
import { STORY_RUN, writeStoryRun } from '../evidence/story-run.js'
import { SURFACE_FEATURES, surfaceColumn } from '../evidence/surface.js'
import { scoresOf, verbalScoreOf, wordTable } from '../evidence/word-scores.js'
import { type Forest, Scorer } from '../forest/forest.js'
import { readsLikeProse } from '../match/known-lines.js'
import type { Unit } from '../units/units.js'
import { type Favor, LEANS } from './favor.js'
import { type List, listsIn, markOf } from './lists.js'
import { reasonsOf, wordsAs } from './reasons.js'
import { SECOND_FOREST } from './second-forest.table.js'
import { UNIT_FOREST } from './unit-forest.table.js'

/** Columns of the first forest: surface and context features. */
export const FIRST_COLUMNS: readonly string[] = [...SURFACE_FEATURES, ...CONTEXT_FEATURES]
/** Columns of the second forest: the same with the odds of the first in place of word scores, then the run and the row. */
export const SECOND_COLUMNS: readonly string[] = [...FIRST_COLUMNS, ...STORY_RUN, ...ROWS]
const WIDTH = surfaceColumn('width')
const STOP = surfaceColumn('stop')
const PROSE = surfaceColumn('prose')
const WORDS = surfaceColumn('words')
const CAPITALISED = surfaceColumn('capitalised')
const RUN = FIRST_COLUMNS.length
const ROW = RUN + STORY_RUN.length

/** If no unit of a text has first odds above this, all of it is story, and the second forest is not asked. */
const WORTH_A_SECOND_LOOK = -1

/** A unit with first odds of at most this is story, and the second forest does not score it. */
const SURELY_STORY = -3
/**
 * A sentence of at least this width, in code units, and at most this word score is story, but at the end of the text: of
 * 15,453 units of posts and clean texts, 4,000 are such, and no rule matches one of them. With wider limits (40 and −.25, or
 * 140 and .25), rules are asked about a fifth fewer sentences, and five of 838 pieces of unseen posts stay.
 */
const STORY_WIDTH = 60
const STORY_WORDS = -0.5
/** The same limits for a sentence between two that keep them, too: 2,000 units more, and no rule matches one of them. */
const ROW_WIDTH = 40
const ROW_WORDS = 0.4
/** The last units of a text are never surely story by this, since trailers and disclaimers are sentences, too. */
const LAST_UNITS = 2

/** The largest error of the 32-bit numbers. */
const ROUNDED = 0.001

/**
 * From this score on, words decide alone that a unit is boilerplate, whatever stands around it: a button in the middle of a
 * story, or the only boilerplate of a text. It is twenty times as likely boilerplate as story. With a lower limit, near misses of
 * the rules such as `Sign up by Friday` would go; sentences need more (`select.ts`).
 */
export const SURELY_SAID = 3

/** A sentence behind a call of the site may be of the story if its words say so by so much: pleas go on like stories, too. */
const MAY_BE_STORY = 0.1

/** In wider units, in code units, the words at the edges do not tell what stands between. */
const LONGEST_SAID = 600
/** The least width, in code units, of a sentence of the story that may hang on boilerplate. */
const SHORTEST_SENTENCE = 40
/** A capital behind a character that is none, where a sentence may begin. */
const OPENING = /(?<=\P{Lu})\p{Lu}/gu

/** A short sentence has one full stop, no sign of a label, and if it is more than a word, at most such a share of capitals. */
const MOST_CAPITALISED = 0.6
const SHORT_SENTENCE = /* @__PURE__ */ new RegExp(`^[^:：|©@]{1,40}${FULL_STOP}`, 'u')

/** How a part of a sentence begins, and how it ends. */
const OPENS_SMALL = /^["'“‘„«(]?\p{Ll}/u
const ENDS_OPEN = /[,;:،؛：、，]["'”’»]?$/

/** A line in Thai, Lao or Khmer alone, which write neither blanks between words nor stops. */
const UNREAD = /^["'“”‘’«»()]?[\u0e00-\u0eff\u1780-\u17ff][\u0e00-\u0eff\u1780-\u17ff\d .,"'“”‘’«»()%-]{14,600}$/

/** How much each unit of a text looks like boilerplate, and why. */
export interface BoilerplateOdds {
  readonly favor: Favor
  /** The features of the units, to reuse for the text after a cut. */
  readonly features: TextFeatures
  /** The log-odds of each unit: above 0 it is more likely boilerplate than story. */
  readonly odds: Float32Array
  /** The log-odds by its words, numbers and signs alone. */
  readonly words: Float32Array
  /** Whether the verbal score of a unit is at least `least`; see `verbalScoreOf`. */
  says(at: number, least: number): boolean
  /**
   * Whether it is, and no part of the unit may be a sentence of the story:
   * `Follow us on Facebook and X. Nobody knows who built the bridge …` → `false`
   */
  surelySays(at: number, least: number): boolean
  /** Whether a unit reads like a sentence and its words, or those around it, speak for the story: no rule is asked about it. */
  isSurelyStory(at: number): boolean
  /** Whether a sentence within a unit is no label, and its words speak for the story: then it may be one of it. */
  isStory(sentence: Span): boolean
  /** Whether a unit is a sentence, be it as short as a label: `The schools open on Thursday.` */
  isSentence(at: number): boolean
  /** Whether a unit is part of a sentence: it begins with a small letter, or ends with a comma or a colon. */
  isPart(at: number): boolean
  /** Whether a mark makes a unit an item of a list: `- Bread: two loaves` */
  isListItem(at: number): boolean
  /** The list that a unit is an item of. */
  listOf(at: number): List | undefined
  /** Whether a unit is in a script in which its words and sentences cannot be told apart, so that its score is chance. */
  isUnread(at: number): boolean
  /** An upper bound of the number of units with a verbal score of at least `least`. */
  countWithVerbalScore(least: number): number
  /**
   * What the odds of a unit are made of, as numbers that add up to them: `"newsletter" +2.1`, `look +0.4`; or its verbal score,
   * where words alone make it boilerplate.
   */
  because(at: number): string[]
}

/**
 * Tells how much each unit of a text looks like boilerplate; `undefined` if that would cost more than one source may. `earlier`:
 * the features of the text before something was cut from it.
 */
export type JudgeUnits = (
  text: string,
  units: readonly Unit[],
  earlier?: EarlierFeatures,
) => BoilerplateOdds | undefined

/**
 * Scores the units of a text with two forests in a row: by words, surface and context, and then again with
 * what the first found out of their neighbours and of the story. Both are trained in `training/units`.
 */
export const boilerplateOdds = (
  text: string,
  units: readonly Unit[],
  earlier?: EarlierFeatures,
  favor: Favor = 'balanced',
): BoilerplateOdds => new JudgedUnits(text, units, earlier, favor)

/** A forest that is decoded when it is first asked for, with the columns of its rows. */
class LazyForest {
  private own: Scorer | undefined = undefined

  constructor(
    private readonly forest: Forest,
    readonly columns: readonly string[],
  ) {}

  get scorer(): Scorer {
    this.own ??= new Scorer(this.forest, this.columns)
    return this.own
  }

  /** The odds of each row; those that are surely story by `before` stay as they were. */
  odds(rows: Float32Array, before?: Float32Array): Float32Array {
    const { scorer, columns } = this
    const odds = new Float32Array(rows.length / columns.length)
    for (let at = 0; at < odds.length; at++) {
      const known = before?.[at] ?? 0
      odds[at] = known <= SURELY_STORY ? known : scorer.score(rows, at * columns.length)
    }
    return odds
  }

  /** See `Scorer.contributions`. */
  contributions(rows: Float32Array, at: number): Float64Array {
    return this.scorer.contributions(rows, at * this.columns.length, this.columns.length)
  }
}

const first = /* @__PURE__ */ new LazyForest(UNIT_FOREST, FIRST_COLUMNS)
const second = /* @__PURE__ */ new LazyForest(SECOND_FOREST, SECOND_COLUMNS)

/** The rows of both forests and the final odds; without `secondRows` these are the first odds. */
interface Judged {
  readonly firstRows: Float32Array
  readonly firstOdds: Float32Array
  readonly secondRows: Float32Array | undefined
  readonly odds: Float32Array
}

/** The odds are worked out when they are first asked for, since for most texts the word scores alone tell that nothing goes. */
class JudgedUnits implements BoilerplateOdds {
  readonly features: TextFeatures
  private judged: Judged | undefined = undefined
  private lists: readonly (List | undefined)[] | undefined = undefined

  constructor(
    private readonly text: string,
    private readonly units: readonly Unit[],
    earlier: EarlierFeatures | undefined,
    readonly favor: Favor,
  ) {
    this.features = featuresOf(text, units, wordTable(), earlier)
  }

  get odds(): Float32Array {
    return this.judgement().odds
  }

  get words(): Float32Array {
    return this.features.scores
  }

  says(at: number, least: number): boolean {
    if ((this.features.mostVerbalScores[at] as number) < least - ROUNDED) return false
    return verbalScoreOf(this.text, cuesOf(this.text, this.units[at] as Unit), wordTable()) >= least
  }

  surelySays(at: number, least: number): boolean {
    return this.says(at, least) && !this.mayHoldStory(this.units[at] as Unit)
  }

  private mayHoldStory({ start, end }: Unit): boolean {
    if (end - start > LONGEST_SAID) return true
    const mayTell = (part: Span) => part.end - part.start >= SHORTEST_SENTENCE && this.scoreOf(part) <= 0
    for (const { index } of this.text.slice(start, end).matchAll(OPENING))
      if (mayTell({ start, end: start + index }) || mayTell({ start: start + index, end })) return true
    return false
  }

  private scoreOf(span: Span): number {
    return scoresOf(cuesOf(this.text, span), wordTable()).all
  }

  isSurelyStory(at: number): boolean {
    if (at >= this.units.length - LAST_UNITS) return false
    const isInRow = (one: number) => this.saysStory(one, ROW_WIDTH, ROW_WORDS)
    return this.saysStory(at, STORY_WIDTH, STORY_WORDS) || (isInRow(at) && isInRow(at - 1) && isInRow(at + 1))
  }

  /** Whether a unit ends like a sentence, is at least `width` wide, and has a word score of at most `words`. */
  private saysStory(at: number, width: number, words: number): boolean {
    const { surface, scores } = this.features
    const row = at * SURFACE_FEATURES.length
    return surface[row + STOP] === 1 && (surface[row + WIDTH] as number) >= width && (scores[at] as number) <= words
  }

  isStory(sentence: Span): boolean {
    return readsLikeProse(this.text, sentence) && this.scoreOf(sentence) <= MAY_BE_STORY
  }

  isSentence(at: number): boolean {
    const { surface } = this.features
    const unit = this.units[at] as Unit
    const row = at * SURFACE_FEATURES.length
    if (surface[row + PROSE] === 1) return true
    const isName = (surface[row + WORDS] as number) > 1 && (surface[row + CAPITALISED] as number) > MOST_CAPITALISED
    return !isName && SHORT_SENTENCE.test(this.text.slice(unit.start, unit.end))
  }

  isPart(at: number): boolean {
    const { start, end } = this.units[at] as Unit
    return (
      OPENS_SMALL.test(this.text.slice(start, start + 4)) ||
      ENDS_OPEN.test(this.text.slice(Math.max(start, end - 4), end))
    )
  }

  isListItem(at: number): boolean {
    return markOf(this.text, this.units[at] as Unit) !== undefined
  }

  listOf(at: number): List | undefined {
    this.lists ??= listsIn(this.text, this.units)
    return this.lists[at]
  }

  isUnread(at: number): boolean {
    const { start, end } = this.units[at] as Unit
    return UNREAD.test(this.text.slice(start, end))
  }

  countWithVerbalScore(least: number): number {
    let count = 0
    for (const most of this.features.mostVerbalScores) if (most >= least - ROUNDED) count++
    return count
  }

  because(at: number): string[] {
    // The odds speak for the story, so it was the words alone that decided.
    if ((this.odds[at] as number) < 0 && this.surelySays(at, SURELY_SAID - LEANS[this.favor].words))
      return wordsAs(this.text, this.units[at] as Unit, this.features.scores[at] as number)
    const { firstRows, firstOdds, secondRows } = this.judgement()
    if (!secondRows) return []
    const atFirst = first.contributions(firstRows, at)
    const isSure = (firstOdds[at] as number) <= SURELY_STORY
    return reasonsOf(this.text, this.units[at] as Unit, {
      first: atFirst,
      second: isSure ? leftAt(atFirst) : second.contributions(secondRows, at),
      score: this.features.scores[at] as number,
    })
  }

  private judgement(): Judged {
    this.judged ??= judgedIn(this.features)
    return this.judged
  }
}

/** Contributions to a second score that is equal to the first. */
function leftAt(atFirst: Float64Array): Float64Array {
  const second = new Float64Array(SECOND_COLUMNS.length + 1)
  second[SURFACE_FEATURES.length] = atFirst.reduce((sum, part) => sum + part, 0)
  return second
}

function judgedIn(features: TextFeatures): Judged {
  const firstRows = surfaceRows(features, FIRST_COLUMNS.length)
  writeContext(features, firstRows, FIRST_COLUMNS.length, SURFACE_FEATURES.length)
  const odds = first.odds(firstRows)
  if (!odds.some((one) => one > WORTH_A_SECOND_LOOK)) return { firstRows, firstOdds: odds, secondRows: undefined, odds }
  const secondRows = secondRowsOf(features, odds)
  return { firstRows, firstOdds: odds, secondRows, odds: second.odds(secondRows, odds) }
}

function secondRowsOf(
  { count, surface, stems, cohesion, twins, scores }: TextFeatures,
  odds: Float32Array,
): Float32Array {
  const width = SECOND_COLUMNS.length
  const rescored: UnitFeatures = { count, surface, stems, cohesion, twins, scores: odds }
  const rows = surfaceRows(rescored, width)
  writeContext(rescored, rows, width, SURFACE_FEATURES.length, (at) => (odds[at] as number) > SURELY_STORY)
  writeStoryRun(rescored, odds, rows, width, RUN)
  writeRows(odds, scores, rows, width, ROW)
  return rows
}

/** Rows of `columns` numbers that begin with the surface features of the units. */
function surfaceRows({ count, surface }: UnitFeatures, columns: number): Float32Array {
  const rows = new Float32Array(count * columns)
  for (let at = 0; at < count; at++) {
    const [from, to] = [at * SURFACE_FEATURES.length, at * columns]
    for (let column = 0; column < SURFACE_FEATURES.length; column++)
      rows[to + column] = surface[from + column] as number
  }
  return rows
}
