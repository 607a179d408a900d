import { once } from '../../characters/once.js'
import { endsSentence } from '../../characters/sentence-ends.js'
import type { Line } from '../../match/known-lines.js'
import type { RuleSet } from '../../match/rule-set.js'
import { isDate } from '../../match/templates/slots/date.js'

/** The date of a story is in its first lines: 674 of 675 are among the first eight, and of those below, 10 of 11 were part of a story. */
const MOST_ABOVE = 8
const LONGEST_DATE = 60
/** The marks of quoted mail before a line. */
const QUOTED = /^[\s>|]{1,20}/
/** Signs behind a date that are no part of it. */
const SIGNS_BEHIND = /[\s:：.。]{1,20}$/u
const INTRODUCES = /[:：]\s*$/u
/** A full stop that ends a sentence; not that of `10 p.m.` or `5 мая 2021 г.` */
const FULL_STOP = /(?:\p{N}|\p{L}{3})[.。]\s*$/u
const DIGIT = /\p{N}/u
const NUMBERS = /\p{N}+/gu
const WORDS = /* @__PURE__ */ once(() => /[\p{L}\p{M}]+/gu)

interface StoryDate {
  readonly at: number
  readonly written: string
}

/**
 * The lines with a date and nothing else that are the story’s: of a chronicle, a diary, a programme, a table of results.
 *
 * - two or more that are written alike and alternate with text
 * - one that introduces what stands below it: `30 July 1996:`
 * - one that ends a sentence: `August 1984.`
 * - one that is neither in the first lines nor at the very end, nor in a list of headlines
 */
export function datesOfStory(text: string, lines: readonly Line[], words: RuleSet['words']): ReadonlySet<number> {
  const dates = datesIn(text, lines, words)
  const closing = lines.findLastIndex(({ rules }) => rules.length === 0) + 1
  const isAlone = ({ at, written }: StoryDate) =>
    (INTRODUCES.test(written) && at + 1 < lines.length) ||
    (FULL_STOP.test(written) && at > 0) ||
    (at >= MOST_ABOVE && at < closing)
  return new Set([...chronicle(text, lines, dates), ...dates.filter(isAlone).map(({ at }) => at)])
}

/** Lines with a date and nothing else, but for those in a list of headlines, which the story does not own. */
function datesIn(text: string, lines: readonly Line[], words: RuleSet['words']): StoryDate[] {
  let inList = false
  return lines.flatMap(({ rules, prose, start, end }, at) => {
    inList = (inList && !prose) || rules.some(({ headsList }) => headsList)
    if (inList || rules.length === 0 || end - start > LONGEST_DATE) return []
    const written = text.slice(start, end).replace(QUOTED, '')
    const isOne = DIGIT.test(written) && isDate(written.replace(SIGNS_BEHIND, ''), words)
    return isOne ? [{ at, written }] : []
  })
}

/** The dates of a chronicle: from the first of two that are written alike, with text below each, to the last date. */
function chronicle(text: string, lines: readonly Line[], dates: readonly StoryDate[]): number[] {
  const entries = dates.filter(({ at }, nth) => saysSomething(text, lines, at + 1, dates[nth + 1]?.at ?? lines.length))
  const times = new Map<string, number>()
  const looks = entries.map(({ written }) => written.replace(NUMBERS, '0').replace(WORDS(), 'a'))
  for (const look of looks) times.set(look, (times.get(look) ?? 0) + 1)
  const alike = entries.filter((_, nth) => (times.get(looks[nth] as string) as number) > 1)
  const first = alike[0]?.at ?? lines.length
  return dates.flatMap(({ at }) => (at >= first ? [at] : []))
}

/** Whether lines that no rule knows say something between two places: a sentence, or two lines. */
function saysSomething(text: string, lines: readonly Line[], from: number, to: number): boolean {
  const unknown = lines.slice(from, to).filter(({ rules }) => rules.length === 0)
  return unknown.length > 1 || unknown.some(({ start, end, prose }) => prose || endsSentence(text, start, end))
}
