import { once } from '../../../characters/once.js'
import { type DateLine, dateLineOf } from '../../../date/date-like.js'
import type { Words } from '../../../locale/at-hand.js'

/** Only words of dates and clock times, with at least one number: `8 Nov 2023 at 4:56 p.m. ET`, `3日前` */
export function isDate(text: string, words: Words): boolean {
  const line = dateLineOf(text, words)
  return line !== undefined && (line.ago || text.replace(LABEL_END, '').length > 3)
}

/** The colon of the label before a slot is no part of the date: `: 14` is a number. */
const LABEL_END = /^[ :]+/

/**
 * A date that cannot be a heading within a diary, because it names its year or its minutes. `May 2` and `10 p.m.` do not.
 * Excludes time ranges such as `1931 - 2024`, `10:00 - 17:00`, `Year to September 30, 1986`, and rows of tables: `2021 | 412`
 */
export function isStamp(text: string, words: Words): boolean {
  const line: DateLine | undefined = dateLineOf(text, words)
  if (line === undefined || SPAN().test(text) || isRow(text)) return false
  return line.year || line.ago || (line.clock && !HOUR.test(text))
}

/** A date with its year and a time with minutes, not closed by a full stop as a sentence: `3 декабря 2020, 18:47` */
export function isMoment(text: string, words: Words, after: string): boolean {
  const line = dateLineOf(text, words)
  return line?.year === true && line.clock && !after.includes('.') && isStamp(text, words)
}

const SPAN = /* @__PURE__ */ once(
  () =>
    /^\P{N}{0,3}\p{N}{4} ?[-–—] ?\p{N}{4}\P{N}{0,3}$|^\P{N}{0,20}\p{N}{1,2}[:.h]\p{N}{2} ?(?:[-–—]|to|bis|à|a|до) ?\p{N}{1,2}[:.h]\p{N}{2}\D{0,8}$|^(?:year|half|quarter|month|week)s? (?:to|ended|ending) /iu,
)

/** Whether a cell of a line with bars is a number that is not part of a date, or several cells are years. */
function isRow(text: string): boolean {
  if (!text.includes('|') || PARTED_DATE.test(text)) return false
  const cells = text.split('|').map((cell) => cell.trim())
  const numbers = cells.filter((cell) => NUMBER.test(cell))
  return numbers.length > 1 || numbers.some((cell) => !YEAR.test(cell))
}

const NUMBER = /^\p{N}+$/u
const YEAR = /^\p{N}{4}$/u
/** `05 | 10 | 2021`, `2021 | 10 | 05` */
const PARTED_DATE = /^(?:\d{1,2} ?\| ?\d{1,2} ?\| ?\d{4}|\d{4} ?\| ?\d{1,2} ?\| ?\d{1,2})$/

const HOUR = /^\D{0,12}\d{1,2} ?[ap]\.? ?m\b\.?\D{0,6}$/i
