import { mayBeShown, showsCode } from '../../evidence/shown-code.js'
import { type Line, readsLikeProse } from '../../match/known-lines.js'
import type { RuleSet } from '../../match/rule-set.js'
import { traitsOf } from '../../rules/families.js'
import type { RuleRef } from '../../rules/rule.js'
import { opensWithHeadline } from '../headlines-above.js'
import type { List } from '../lists.js'
import { datesOfStory } from './dates.js'
import {
  hasSubheadsInCapitals,
  isInCapitals,
  isIntroduced,
  isKnown,
  isLabel,
  isOfShortLines,
  isShort,
  isShortSentence,
} from './labels.js'
import { isNoHeadline } from './pointers.js'
import { closesWithStory, type TellsStory } from './story-behind.js'
import { type Column, columnIn, isPartOfSentence } from './wrap.js'

/** At least so many known lines in a row are a menu or a share bar, in any text. */
const LONG_ROW = 3

/**
 * The lines of a text without the rules for those that are of the story by what stands around them: parts of a wrapped
 * sentence, dates of a chronicle or a table, short lines among other short lines, code that the text explains.
 */
export function guarded(
  text: string,
  lines: readonly Line[],
  lists: readonly (List | undefined)[],
  { words }: Pick<RuleSet, 'words'>,
  tells?: TellsStory,
): readonly Line[] {
  const guards = new Guards(text, lines, lists, words, tells)
  return lines.map((line, at) => {
    if (line.rules.length === 0) return line
    const rules = line.rules.filter((rule) => !guards.keep(at, rule))
    if (rules.length === line.rules.length) return line
    return { ...line, rules, prose: rules.length === 0 && readsLikeProse(text, line) }
  })
}

/** What the guards need to know of all lines together, worked out once. */
class Guards {
  private readonly column: Column
  private readonly dates: ReadonlySet<number>
  private shortLines: boolean | undefined = undefined
  private readonly subheads: boolean
  private code: boolean | undefined = undefined
  /** Whether rules know less than half of a list. */
  private readonly unknownLists = new Map<List, boolean>()
  /** How many lines say the same. */
  private counts: Map<string, number> | undefined = undefined

  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly lists: readonly (List | undefined)[],
    words: RuleSet['words'],
    private readonly tells: TellsStory | undefined,
  ) {
    this.column = columnIn(text, lines)
    this.dates = datesOfStory(text, lines, words)
    this.subheads = hasSubheadsInCapitals(lines)
  }

  /** Whether a line that a rule matches is of the story all the same. */
  keep(at: number, rule: RuleRef): boolean {
    const line = this.lines[at] as Line
    if (traitsOf(rule.family).unwrapped) return this.isShownCode(line, rule)
    return (
      this.dates.has(at) ||
      this.isItemOfUnknown(at) ||
      (rule.family === 'timestamp' && this.lists[at]?.isTable === true) ||
      (at === 0 && this.isOpeningHeadline()) ||
      (this.subheads && isInCapitals(rule)) ||
      isNoHeadline(this.text, line, rule) ||
      (rule.family === 'wire-signoff' && this.recurs(line)) ||
      (this.tells && closesWithStory(this.text, line, rule, this.tells)) ||
      isPartOfSentence(this.text, this.lines, at, this.column, rule.place === 'anywhere') ||
      (isLabel(rule) && isShortSentence(this.text, line, rule)) ||
      (rule.place !== 'anywhere' && isShort(line) && this.isAmongItsLike(at, rule))
    )
  }

  /** Whether a line is an item of a list of which rules know less than half. */
  private isItemOfUnknown(at: number): boolean {
    const list = this.lists[at]
    if (!list) return false
    let isUnknown = this.unknownLists.get(list)
    if (isUnknown === undefined) {
      let known = 0
      for (let item = list.first; item < list.end; item++) if (isKnown(this.lines, item)) known++
      isUnknown = known * 2 < list.end - list.first
      this.unknownLists.set(list, isUnknown)
    }
    return isUnknown
  }

  private isOpeningHeadline(): boolean {
    const { lines } = this
    return opensWithHeadline(
      lines,
      lines.findIndex(({ prose }) => prose),
    )
  }

  /** Whether another line says the same: nobody signs twice, but speakers of a play have their names above each turn. */
  private recurs({ start, end }: Line): boolean {
    if (!this.counts) {
      this.counts = new Map()
      for (const line of this.lines) {
        const words = this.text.slice(line.start, line.end)
        this.counts.set(words, (this.counts.get(words) ?? 0) + 1)
      }
    }
    return (this.counts.get(this.text.slice(start, end)) ?? 0) > 1
  }

  private isShownCode({ start, end }: Line, { family }: RuleRef): boolean {
    if (!mayBeShown(family, this.text.slice(start, end))) return false
    this.code ??= showsCode(this.text)
    return this.code
  }

  private isAmongItsLike(at: number, rule: RuleRef): boolean {
    if (isIntroduced(this.text, this.lines, at)) return true
    const isLastDate = rule.family === 'timestamp' && at === this.lines.length - 1
    return (isLabel(rule) || isLastDate) && !isInRow(this.lines, at) && this.isOfShortLines()
  }

  private isOfShortLines(): boolean {
    this.shortLines ??= isOfShortLines(this.text, this.lines)
    return this.shortLines
  }
}

/** Whether this line is one of at least `LONG_ROW` known lines in a row. */
function isInRow(lines: readonly Line[], at: number): boolean {
  let above = 0
  while (above < LONG_ROW && isKnown(lines, at - above - 1)) above++
  let below = 0
  while (below < LONG_ROW && isKnown(lines, at + below + 1)) below++
  return above + 1 + below >= LONG_ROW
}
