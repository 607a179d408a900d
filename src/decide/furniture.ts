import { FULL_STOP } from '../characters/sentence-ends.js'
import { appearancesOf, cuesOf, type EarlierLook, type SeenUnits } from '../evidence/appearances.js'
import { LOOKS, lookAt } from '../evidence/look.js'
import { ROWS, writeRows } from '../evidence/rows.js'
import { STORY_RUN, writeStoryRun } from '../evidence/story-run.js'
import { type Appearances, SURROUNDINGS, writeSurroundings } from '../evidence/surroundings.js'
import { wordTable } from '../evidence/word-table.js'
import { scoreOf, verbalScoreOf } from '../evidence/words.js'
import type { Unit } from '../units/unit.js'
import { type Forest, Scorer } from './forest.js'
import { reasonsOf, wordsAs } from './reasons.js'
import { SECOND_FOREST } from './second-forest.table.js'
import { UNIT_FOREST } from './unit-forest.table.js'

/** What the first trees see: the look of a unit, what its words say, and what stands around it. */
export const FIRST_COLUMNS: readonly string[] = [...LOOKS, ...SURROUNDINGS]
/** What the second ones see: the same with first odds for words, how a unit stands to the story, how sure its row is. */
export const SECOND_COLUMNS: readonly string[] = [...FIRST_COLUMNS, ...STORY_RUN, ...ROWS]
const WIDTH = lookAt('width')
const STOP = lookAt('stop')
const PROSE = lookAt('prose')
const WORDS = lookAt('words')
const CAPITALISED = lookAt('capitalised')
const RUN = FIRST_COLUMNS.length
const ROW = RUN + STORY_RUN.length

/** Where no unit of a text comes near to these odds at first, all of it is story, and nobody looks again. */
const WORTH_A_SECOND_LOOK = -1

/** A unit of the story by so much at first is not looked at again. */
const SURELY_STORY = -3
/**
 * A sentence so wide at least, in code units, whose words speak so much for the story at least, is story wherever it stands
 * but at the end: of 15,453 units of posts and clean texts 4,000 are such, and no rule knows one of them.
 */
const STORY_WIDTH = 60
const STORY_WORDS = -0.5
/** So is one between two like it, if none of the three says more against it: 2,000 more, and no rule knows one of them. */
const ROW_WIDTH = 40
const ROW_WORDS = 0.25
/** Trailers and disclaimers are sentences, too: the last units of a text are always looked up. */
const LAST_UNITS = 2

/** Numbers of 32 bits are off by so much at most. */
const ROUNDED = 0.001

/**
 * Words that make what is no sentence twelve times as likely furniture as story decide alone, whatever stands around it: a
 * button in the middle of a story, or all the furniture that a text has. Below they take near misses of the rules, such as
 * `Sign up by Friday`; sentences need more (`select.ts`).
 */
export const SURELY_SAID = 2.5

/** In what is wider, in code units, no words at its ends tell what stands between. */
const LONGEST_SAID = 600
/** What is so wide at least, in code units, may be a sentence of the story that a capital opens. */
const SHORTEST_SENTENCE = 40
/** A capital behind what is none. */
const OPENING = /(?<=\P{Lu})\p{Lu}/gu

/** A short line of so many words at least, of which no more than such a share are capitalised, … */
const FEWEST_WORDS = 2
const MOST_CAPITALISED = 0.6
/** … is a sentence if it ends with one full stop and holds no sign of a label. */
const SHORT_SENTENCE = /* @__PURE__ */ new RegExp(`^[^:：|©@]{1,40}${FULL_STOP}`, 'u')

/** So many letters of scripts that write neither blanks between words nor stops, Thai, Lao and Khmer, and nothing else. */
const UNREAD = /^["'“”‘’«»()]?[\u0e00-\u0eff\u1780-\u17ff][\u0e00-\u0eff\u1780-\u17ff\d .,"'“”‘’«»()%-]{14,600}$/

/** How much each unit of a text looks like furniture, and why. */
export interface FurnitureOdds {
  /** What was seen of the units, for a second look at the text after a cut. */
  readonly seen: SeenUnits
  /** Log-odds by unit: above 0 it is furniture more likely than story. */
  readonly odds: Float32Array
  /** What its words, numbers and signs alone say, likewise. */
  readonly words: Float32Array
  /** Whether its words alone, without numbers and signs, come to log-odds of at least so much; see `verbalScoreOf`. */
  says(at: number, least: number): boolean
  /**
   * Whether words alone make a unit furniture, all of it: no sentence of the story hangs on it, as behind a stop that may
   * be one of initials: `Follow us on Facebook and X. Nobody knows who built the bridge …`
   */
  surelySays(at: number, least: number): boolean
  /** Whether a unit reads like a sentence and its words, or those around it, speak for the story: no rule need look at it. */
  isSurelyStory(at: number): boolean
  /** Whether a unit is a sentence, be it no wider than a label: `The schools open on Thursday.` */
  isSentence(at: number): boolean
  /** Whether nobody can tell its words apart, nor where a sentence ends: what letters say of it is chance. */
  isUnread(at: number): boolean
  /** How many units may have a verbal score of at least so much: some of them have less, all others do. */
  countWithVerbalScore(least: number): number
  /**
   * What led to the odds of a unit, as numbers that add up to them: `"newsletter" +2.1`, `look +0.4`; or to what its words
   * come to, where these alone make it furniture.
   */
  because(at: number): string[]
}

/** Tells how much each unit of a text looks like furniture; nothing where that is more than one source may cost. */
export type JudgeUnits = (text: string, units: readonly Unit[], earlier?: EarlierLook) => FurnitureOdds | undefined

/**
 * Judges the units of a text by their words, their look and what stands around them, and once more by what that says of
 * their neighbours and of the story; see `training/units`.
 */
export const furnitureOdds = (text: string, units: readonly Unit[], earlier?: EarlierLook): FurnitureOdds =>
  new JudgedUnits(text, units, earlier)

/** Trees that are read when they are first asked for, with the columns of their rows. */
class Trees {
  private own: Scorer | undefined

  constructor(
    private readonly forest: Forest,
    readonly columns: readonly string[],
  ) {}

  get scorer(): Scorer {
    this.own ??= new Scorer(this.forest, this.columns)
    return this.own
  }

  /** The odds of each row; those so sure by an earlier look are left at that. */
  odds(rows: Float32Array, before?: Float32Array): Float32Array {
    const { scorer, columns } = this
    const odds = new Float32Array(rows.length / columns.length)
    for (let at = 0; at < odds.length; at++) {
      const known = before?.[at] ?? 0
      odds[at] = known <= SURELY_STORY ? known : scorer.score(rows, at * columns.length)
    }
    return odds
  }

  /** What each column adds to the odds of a unit; see `Scorer.contributions`. */
  contributions(rows: Float32Array, at: number): Float64Array {
    return this.scorer.contributions(rows, at * this.columns.length, this.columns.length)
  }
}

const first = /* @__PURE__ */ new Trees(UNIT_FOREST, FIRST_COLUMNS)
const second = /* @__PURE__ */ new Trees(SECOND_FOREST, SECOND_COLUMNS)

/** The rows that the trees saw, and their odds at last; without `secondRows`, those of the first look. */
interface Judged {
  readonly firstRows: Float32Array
  readonly firstOdds: Float32Array
  readonly secondRows: Float32Array | undefined
  readonly odds: Float32Array
}

/** Of most texts no more is asked than whether words say anything at all: the odds are reckoned when somebody asks. */
class JudgedUnits implements FurnitureOdds {
  readonly seen: SeenUnits
  private judged: Judged | undefined

  constructor(
    private readonly text: string,
    private readonly units: readonly Unit[],
    earlier: EarlierLook | undefined,
  ) {
    this.seen = appearancesOf(text, units, wordTable(), earlier)
  }

  get odds(): Float32Array {
    return this.judgement().odds
  }

  get words(): Float32Array {
    return this.seen.scores
  }

  says(at: number, least: number): boolean {
    if ((this.seen.mostVerbalScores[at] as number) < least - ROUNDED) return false
    return verbalScoreOf(this.text, cuesOf(this.text, this.units[at] as Unit), wordTable()) >= least
  }

  surelySays(at: number, least: number): boolean {
    return this.says(at, least) && !this.mayHoldStory(this.units[at] as Unit)
  }

  private mayHoldStory({ start, end }: Unit): boolean {
    const { text } = this
    if (end - start > LONGEST_SAID) return true
    const isStory = (from: number, to: number) =>
      to - from >= SHORTEST_SENTENCE && scoreOf(cuesOf(text, { start: from, end: to }), wordTable()) <= 0
    for (const { index } of text.slice(start, end).matchAll(OPENING)) {
      if (isStory(start, start + index) || isStory(start + index, end)) return true
    }
    return false
  }

  isSurelyStory(at: number): boolean {
    if (at >= this.units.length - LAST_UNITS) return false
    const isInRow = (one: number) => this.saysStory(one, ROW_WIDTH, ROW_WORDS)
    return this.saysStory(at, STORY_WIDTH, STORY_WORDS) || (isInRow(at) && isInRow(at - 1) && isInRow(at + 1))
  }

  /** Whether a unit reads like a sentence so wide, and its words come to no more than so much. */
  private saysStory(at: number, width: number, words: number): boolean {
    const { looks, scores } = this.seen
    const look = at * LOOKS.length
    return looks[look + STOP] === 1 && (looks[look + WIDTH] as number) >= width && (scores[at] as number) <= words
  }

  isSentence(at: number): boolean {
    const { looks } = this.seen
    const unit = this.units[at] as Unit
    const look = at * LOOKS.length
    if (looks[look + PROSE] === 1) return true
    const isShort = (looks[look + WORDS] as number) >= FEWEST_WORDS
    const isName = (looks[look + CAPITALISED] as number) > MOST_CAPITALISED
    return isShort && !isName && SHORT_SENTENCE.test(this.text.slice(unit.start, unit.end))
  }

  isUnread(at: number): boolean {
    const { start, end } = this.units[at] as Unit
    return UNREAD.test(this.text.slice(start, end))
  }

  countWithVerbalScore(least: number): number {
    let count = 0
    for (const most of this.seen.mostVerbalScores) if (most >= least - ROUNDED) count++
    return count
  }

  because(at: number): string[] {
    // Where all the rest spoke for the story, the words decided alone.
    if ((this.odds[at] as number) < 0 && this.surelySays(at, SURELY_SAID))
      return wordsAs(this.text, this.units[at] as Unit, this.seen.scores[at] as number)
    const { firstRows, firstOdds, secondRows } = this.judgement()
    if (!secondRows) return []
    const atFirst = first.contributions(firstRows, at)
    const isSure = (firstOdds[at] as number) <= SURELY_STORY
    return reasonsOf(this.text, this.units[at] as Unit, {
      first: atFirst,
      second: isSure ? leftAt(atFirst) : second.contributions(secondRows, at),
      score: this.seen.scores[at] as number,
    })
  }

  private judgement(): Judged {
    this.judged ??= judgedIn(this.seen)
    return this.judged
  }
}

/** What a second look would add that leaves a unit at its first odds. */
function leftAt(atFirst: Float64Array): Float64Array {
  const second = new Float64Array(SECOND_COLUMNS.length + 1)
  second[LOOKS.length] = atFirst.reduce((sum, part) => sum + part, 0)
  return second
}

function judgedIn(seen: SeenUnits): Judged {
  const firstRows = looksOf(seen, FIRST_COLUMNS.length)
  writeSurroundings(seen, firstRows, FIRST_COLUMNS.length, LOOKS.length)
  const odds = first.odds(firstRows)
  if (!odds.some((one) => one > WORTH_A_SECOND_LOOK)) return { firstRows, firstOdds: odds, secondRows: undefined, odds }
  const secondRows = secondRowsOf(seen, odds)
  return { firstRows, firstOdds: odds, secondRows, odds: second.odds(secondRows, odds) }
}

function secondRowsOf({ count, looks, stems, cohesion, twins, scores }: SeenUnits, odds: Float32Array): Float32Array {
  const width = SECOND_COLUMNS.length
  const seen: Appearances = { count, looks, stems, cohesion, twins, scores: odds }
  const rows = looksOf(seen, width)
  writeSurroundings(seen, rows, width, LOOKS.length)
  writeStoryRun(seen, odds, rows, width, RUN)
  writeRows(odds, scores, rows, width, ROW)
  return rows
}

/** The look of each unit, `columns` apart. */
function looksOf({ count, looks }: Appearances, columns: number): Float32Array {
  const rows = new Float32Array(count * columns)
  for (let at = 0; at < count; at++) {
    const [from, to] = [at * LOOKS.length, at * columns]
    for (let look = 0; look < LOOKS.length; look++) rows[to + look] = looks[from + look] as number
  }
  return rows
}
