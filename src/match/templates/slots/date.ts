import { type DateLine, dateLineOf } from '../../../date/date-like.js'

/** Words of dates and clock times and nothing else, with at least one number: `8 Nov 2023 at 4:56 p.m. ET`, `3日前` */
export function isDate(text: string): boolean {
  const line = dateLineOf(text)
  return line !== undefined && (text.length > 3 || line.ago)
}

/**
 * A date that can be no subhead of a diary: it names its year or its minute. `May 2` does not, nor `10 p.m.`
 * A span of time is none: `1931 - 2024`, `10:00 - 17:00`, `Year to September 30, 1986`
 */
export function isStamp(text: string): boolean {
  const line: DateLine | undefined = dateLineOf(text)
  if (line === undefined || SPAN.test(text)) return false
  return line.year || line.ago || (line.clock && !HOUR.test(text))
}

const SPAN =
  /^\P{N}{0,3}\p{N}{4} ?[-–—] ?\p{N}{4}\P{N}{0,3}$|^\P{N}{0,20}\p{N}{1,2}[:.h]\p{N}{2} ?(?:[-–—]|to|bis|à|a|до) ?\p{N}{1,2}[:.h]\p{N}{2}\D{0,8}$|^(?:year|half|quarter|month|week)s? (?:to|ended|ending) /iu

const HOUR = /^\D{0,12}\d{1,2} ?[ap]\.? ?m\b\.?\D{0,6}$/i
