import { type Day, dayOf, dayOfEra, dayOfJalali, yearOfBuddhist } from './calendar.js'
import { fullYear, numericDay, yearMonthDay } from './numeric-day.js'
import type { Read } from './read.js'
import type { Token } from './tokens.js'

interface Month {
  readonly month: number
  readonly calendar: 'gregorian' | 'jalali' | 'thai'
}

/** The day that the tokens from here on name, year included. */
export function dayAt(tokens: readonly Token[], at: number, lang: string): Read<Day> | undefined {
  const token = tokens[at] as Token
  if (token.meaning?.era) return dayInEra(tokens, at)
  if (token.number === undefined) return monthFirst(tokens, at)
  if (token.text.length === 4) return yearMonthDay(tokens, at, lang) ?? yearFirst(tokens, at)
  if (token.text.length > 2) return undefined
  return numericDay(tokens, at, lang) ?? dayFirst(tokens, at)
}

const THAI = /^[\u0e00-\u0e7f]/

/** A month by its name; `tháng 3` is one too, and `كانون الثاني`, and `آذار/مارس`. */
function monthAt(tokens: readonly Token[], at: number): Read<Month> | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const { text, meaning } = token
  const second = tokens[at + 1]
  if (text === 'tháng' && second?.number !== undefined && second.number >= 1 && second.number <= 12)
    return { value: { month: second.number, calendar: 'gregorian' }, next: at + 2 }
  if (meaning?.month !== undefined) {
    const { month } = meaning
    const again = second?.text === '/' && tokens[at + 2]?.meaning?.month === month
    return { value: { month, calendar: THAI.test(text) ? 'thai' : 'gregorian' }, next: at + (again ? 3 : 1) }
  }
  if (meaning?.jalaliMonth !== undefined)
    return { value: { month: meaning.jalaliMonth, calendar: 'jalali' }, next: at + 1 }
  return undefined
}

/** Whether a word or sign may stand between the parts of a date: `5 de marzo del 2024`, `5. März 2024`. */
function joins({ text, meaning }: Token): boolean {
  return (
    text === '.' ||
    text === ',' ||
    text === '-' ||
    text === '/' ||
    text === '،' ||
    text === "'" ||
    text === '’' ||
    meaning?.roles.has('joins') === true ||
    meaning?.roles.has('ordinal') === true ||
    meaning?.roles.has('year') === true
  )
}

const MOST_JOINTS = 4

function skipJoints(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < at + MOST_JOINTS && tokens[next] && joins(tokens[next] as Token)) next++
  return next
}

/** `5 March 2024`, `5. März 2024`, `5 de marzo de 2024`, `1er mars 2024`, `5 tháng 3, 2024` */
function dayFirst(tokens: readonly Token[], at: number): Read<Day> | undefined {
  const month = monthAt(tokens, skipJoints(tokens, at + 1))
  if (!month) return undefined
  const year = yearAt(tokens, skipJoints(tokens, month.next), month.value)
  return year && dayRead(year, month.value, numberAt(tokens, at))
}

/** `March 5, 2024` */
function monthFirst(tokens: readonly Token[], at: number): Read<Day> | undefined {
  const month = monthAt(tokens, at)
  if (!month) return undefined
  const from = skipJoints(tokens, month.next)
  if ((tokens[from]?.text.length ?? 3) > 2) return undefined
  const year = yearAt(tokens, skipJoints(tokens, from + 1), month.value)
  return year && dayRead(year, month.value, numberAt(tokens, from))
}

/** `2024. március 5.`, `2024, March 5`, `2024-Mar-05` */
function yearFirst(tokens: readonly Token[], at: number): Read<Day> | undefined {
  const month = monthAt(tokens, skipJoints(tokens, at + 1))
  if (!month) return undefined
  const from = skipJoints(tokens, month.next)
  const day = tokens[from]
  if (day?.number === undefined || day.text.length > 2) return undefined
  return dayRead({ value: numberAt(tokens, at), next: from + 1 }, month.value, day.number)
}

/** `令和6年3月5日`, `民國113年3月5日`, `令和元年5月1日` */
function dayInEra(tokens: readonly Token[], at: number): Read<Day> | undefined {
  const era = tokens[at]?.meaning?.era as string
  const [year, ofYear, month, ofMonth, day] = tokens.slice(at + 1, at + 6)
  const inEra = year?.text === '元' ? 1 : year?.number
  if (inEra === undefined || month?.number === undefined || day?.number === undefined) return undefined
  if (!ofYear?.meaning?.roles.has('year') || !ofMonth?.meaning?.roles.has('month')) return undefined
  const value = dayOfEra(era, inEra, month.number, day.number)
  return value && { value, next: at + (tokens[at + 6]?.meaning?.roles.has('day') ? 7 : 6) }
}

const numberAt = (tokens: readonly Token[], at: number): number => tokens[at]?.number ?? 0

/** Four digits; two behind an apostrophe, between hyphens, or in a Thai date, which counts from 2500 then. */
function yearAt(tokens: readonly Token[], at: number, { calendar }: Month): Read<number> | undefined {
  const token = tokens[at]
  if (token?.number === undefined) return undefined
  const value = token.number
  if (token.text.length === 4) return { value, next: at + 1 }
  if (token.text.length !== 2 || tokens[at + 1]?.text === ':') return undefined
  if (calendar === 'thai') return { value: fullYear(value, 'th'), next: at + 1 }
  const before = tokens[at - 1]?.text
  const short = token.glued && (before === "'" || before === '’' || (before === '-' && tokens[at - 1]?.glued))
  return short ? { value: fullYear(value), next: at + 1 } : undefined
}

function dayRead(year: Read<number>, { month, calendar }: Month, day: number): Read<Day> | undefined {
  const value =
    calendar === 'jalali'
      ? dayOfJalali(year.value, month, day)
      : dayOf(calendar === 'thai' && year.value > 2400 ? yearOfBuddhist(year.value) : year.value, month, day)
  return value && { value, next: year.next }
}
