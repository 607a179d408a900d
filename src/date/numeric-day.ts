import { type Day, dayOf, dayOfJalali, yearOfBuddhist } from './calendar.js'
import type { Read } from './read.js'
import type { Token } from './tokens.js'

const SEPARATORS = './-'
const THAI = /^th\b/
const PERSIAN = /^fa\b/

/** `2024-03-05`, `2024. 3. 5.`, `2024年3月5日`, `2024년 3월 5일` */
export function yearMonthDay(tokens: readonly Token[], at: number, lang: string): Read<Day> | undefined {
  const [year, first, month, second, day, last] = tokens.slice(at, at + 6)
  if (!day || !isPart(month) || !isPart(day) || follows(tokens, at)) return undefined
  const named = first?.meaning?.roles.has('year') && second?.meaning?.roles.has('month')
  if (!named && !(first && SEPARATORS.includes(first.text) && first.text === second?.text)) return undefined
  if (!named && goesOn(tokens, at + 4, first?.text)) return undefined
  const value = dayIn(lang, year?.number ?? 0, month.number, day.number)
  const closed = last?.meaning?.roles.has('day') || (first?.text === '.' && last?.text === '.' && last.glued)
  return value && { value, next: at + (closed ? 6 : 5) }
}

/** `05.03.2024`, `05-03-24`; `3/5/2024` where the language says which is the month. */
export function numericDay(tokens: readonly Token[], at: number, lang: string): Read<Day> | undefined {
  const [first, before, second, behind, year] = tokens.slice(at, at + 5)
  if (!isPart(first) || !isPart(second) || year?.number === undefined || !before || !behind) return undefined
  if (!SEPARATORS.includes(before.text) || before.text !== behind.text) return undefined
  if (follows(tokens, at) || goesOn(tokens, at + 4, before.text)) return undefined
  const short = year.text.length === 2
  if (!short && year.text.length !== 4) return undefined
  const order = orderOf(first.number, second.number, before.text, lang)
  // Two digits of a year are one more thing to guess: only where the order is that of a language.
  if (order === undefined || (short && (lang === '' || !second.glued || !year.glued))) return undefined
  const [month, day] = order === 'month' ? [first.number, second.number] : [second.number, first.number]
  const whole = short ? fullYear(year.number, lang) : year.number
  const value = dayIn(lang, whole, month, day)
  return value && { value, next: at + 5 }
}

/** The century of two digits as POSIX has it: 69 to 99 are of the twentieth; in Thailand, of the Buddhist 26th. */
export function fullYear(year: number, lang = ''): number {
  if (THAI.test(lang)) return 2500 + year
  return (year < 69 ? 2000 : 1900) + year
}

type Part = Token & { readonly number: number }

const isPart = (token: Token | undefined): token is Part => token?.number !== undefined && token.text.length <= 2

/** A number with more in front: the `4.5.2024` of `3.4.5.2024`. */
function follows(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const glued = tokens[at]?.glued === true && before?.glued === true
  return glued && SEPARATORS.includes(before.text) && tokens[at - 2]?.number !== undefined
}

/** A number with more behind: `1.2.2024.7`. */
function goesOn(tokens: readonly Token[], at: number, separator: string | undefined): boolean {
  const sign = tokens[at + 1]
  const after = tokens[at + 2]
  return sign?.text === separator && sign?.glued === true && after?.glued === true && after.number !== undefined
}

/** Day and month are written in this order in English outside of America. */
const DAY_FIRST_ENGLISH = /^en-(?:gb|au|nz|ie|in|za|sg|my|hk|ng|ke|pk|bd|lk|jm|mt)\b/
/** Languages that put the year first, or no number: their `3/5/2024` is a stranger’s. */
const YEAR_FIRST = /^(?:en|zh|ja|ko|hu)\b/

/** Which of the two comes first, if it is known. */
function orderOf(first: number, second: number, separator: string, lang: string): 'day' | 'month' | undefined {
  if (first > 12 || first === second) return 'day'
  if (second > 12) return 'month'
  if (lang === 'en-us') return 'month'
  if (DAY_FIRST_ENGLISH.test(lang)) return 'day'
  if (lang === '') return separator === '.' ? 'day' : undefined
  return YEAR_FIRST.test(lang) ? undefined : 'day'
}

/** The day in the calendar that the year tells: 2567 is Thai, 1402 Iranian. */
function dayIn(lang: string, year: number, month: number, day: number): Day | undefined {
  if (THAI.test(lang) && year > 2400) return dayOf(yearOfBuddhist(year), month, day)
  if (PERSIAN.test(lang) && year < 1500) return dayOfJalali(year, month, day)
  return dayOf(year, month, day)
}
