import { type Day, dayOf, dayOfEra, dayOfJalali, yearOfBuddhist } from './calendar.js'
import { hasRole, isContinuation, type Read, type Token } from './tokens.js'

interface Month {
  readonly month: number
  readonly calendar: 'gregorian' | 'jalali' | 'thai'
}

/** The day that starts at a token, with its year. */
export function dayAt(tokens: readonly Token[], at: number, lang: string): Read<Day> | undefined {
  const token = tokens[at] as Token
  if (token.meaning?.era) return dayInEra(tokens, at)
  if (token.number === undefined) return monthFirst(tokens, at)
  if (token.text.length === 4) return yearMonthDay(tokens, at, lang) ?? yearFirst(tokens, at)
  if (token.text.length > 2) return undefined
  return numericDay(tokens, at, lang) ?? dayFirst(tokens, at)
}

const THAI_LETTER = /^[\u0e00-\u0e7f]/

/** A month by name; also `tháng 3`, `كانون الثاني` and `آذار/مارس`. */
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
    return { value: { month, calendar: THAI_LETTER.test(text) ? 'thai' : 'gregorian' }, next: at + (again ? 3 : 1) }
  }
  if (meaning?.jalaliMonth !== undefined)
    return { value: { month: meaning.jalaliMonth, calendar: 'jalali' }, next: at + 1 }
  return undefined
}

const JOINTS = /* @__PURE__ */ new Set(['.', ',', '-', '/', '،', "'", '’'])

/** Whether a token may come between the parts of a date: `5 de marzo del 2024`, `5. März 2024`. */
const isJoint = (token: Token): boolean => JOINTS.has(token.text) || hasRole(token, 'joins', 'ordinal', 'year')

const MOST_JOINTS = 4

function skipJoints(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < at + MOST_JOINTS && tokens[next] && isJoint(tokens[next] as Token)) next++
  return next
}

/** `5 March 2024`, `5. März 2024`, `5 de marzo de 2024`, `1er mars 2024`, `5 tháng 3, 2024` */
function dayFirst(tokens: readonly Token[], at: number): Read<Day> | undefined {
  const month = monthAt(tokens, skipJoints(tokens, at + 1))
  if (!month) return undefined
  const year = yearAt(tokens, skipJoints(tokens, month.next), month.value)
  return year && readDay(year, month.value, numberAt(tokens, at))
}

/** `March 5, 2024` */
function monthFirst(tokens: readonly Token[], at: number): Read<Day> | undefined {
  const month = monthAt(tokens, at)
  if (!month) return undefined
  const from = skipJoints(tokens, month.next)
  if ((tokens[from]?.text.length ?? 3) > 2) return undefined
  const year = yearAt(tokens, skipJoints(tokens, from + 1), month.value)
  return year && readDay(year, month.value, numberAt(tokens, from))
}

/** `2024. március 5.`, `2024, March 5`, `2024-Mar-05` */
function yearFirst(tokens: readonly Token[], at: number): Read<Day> | undefined {
  const month = monthAt(tokens, skipJoints(tokens, at + 1))
  if (!month) return undefined
  const from = skipJoints(tokens, month.next)
  const day = tokens[from]
  if (day?.number === undefined || day.text.length > 2) return undefined
  return readDay({ value: numberAt(tokens, at), next: from + 1 }, month.value, day.number)
}

/** `令和6年3月5日`, `民國113年3月5日`, `令和元年5月1日` */
function dayInEra(tokens: readonly Token[], at: number): Read<Day> | undefined {
  const era = tokens[at]?.meaning?.era as string
  const [year, ofYear, month, ofMonth, day] = tokens.slice(at + 1, at + 6)
  const inEra = year?.text === '元' ? 1 : year?.number
  if (inEra === undefined || month?.number === undefined || day?.number === undefined) return undefined
  if (!hasRole(ofYear, 'year') || !hasRole(ofMonth, 'month')) return undefined
  const value = dayOfEra(era, inEra, month.number, day.number)
  return value && { value, next: at + (hasRole(tokens[at + 6], 'day') ? 7 : 6) }
}

const numberAt = (tokens: readonly Token[], at: number): number => tokens[at]?.number ?? 0

/** Four digits; two after an apostrophe, between hyphens, or in a Thai date, where they count from 2500. */
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

function readDay(year: Read<number>, { month, calendar }: Month, day: number): Read<Day> | undefined {
  const value = dayIn(calendar, year.value, month, day)
  return value && { value, next: year.next }
}

const SEPARATORS = './-'
const THAI_TAG = /^th\b/
const PERSIAN_TAG = /^fa\b/

/** `2024-03-05`, `2024. 3. 5.`, `2024年3月5日`, `2024년 3월 5일` */
function yearMonthDay(tokens: readonly Token[], at: number, lang: string): Read<Day> | undefined {
  const [year, first, month, second, day, last] = tokens.slice(at, at + 6)
  if (!day || !isPart(month) || !isPart(day) || isContinuation(tokens, at, SEPARATORS)) return undefined
  const named = hasRole(first, 'year') && hasRole(second, 'month')
  if (!named && !(first && SEPARATORS.includes(first.text) && first.text === second?.text)) return undefined
  if (!named && isContinued(tokens, at + 4, first?.text)) return undefined
  const whole = year?.number ?? 0
  const value = dayIn(calendarOf(lang, whole), whole, month.number, day.number)
  const closed = hasRole(last, 'day') || (first?.text === '.' && last?.text === '.' && last.glued)
  return value && { value, next: at + (closed ? 6 : 5) }
}

/** `05.03.2024`, `05-03-24`; `3/5/2024` if the language decides which is the month. */
function numericDay(tokens: readonly Token[], at: number, lang: string): Read<Day> | undefined {
  const [first, before, second, behind, year] = tokens.slice(at, at + 5)
  if (!isPart(first) || !isPart(second) || year?.number === undefined || !before || !behind) return undefined
  if (!SEPARATORS.includes(before.text) || before.text !== behind.text) return undefined
  if (isContinuation(tokens, at, SEPARATORS) || isContinued(tokens, at + 4, before.text)) return undefined
  const short = year.text.length === 2
  if (!short && year.text.length !== 4) return undefined
  const order = orderOf(first.number, second.number, before.text, lang)
  // Two-digit years add ambiguity, so they need the order of a known language.
  if (order === undefined || (short && (lang === '' || !second.glued || !year.glued))) return undefined
  const [month, day] = order === 'month' ? [first.number, second.number] : [second.number, first.number]
  const whole = short ? fullYear(year.number, lang) : year.number
  const value = dayIn(calendarOf(lang, whole), whole, month, day)
  return value && { value, next: at + 5 }
}

/** The century of a two-digit year as in POSIX: 69 to 99 are 1969 to 1999; in Thai, 2500 to 2599 of the Buddhist era. */
function fullYear(year: number, lang = ''): number {
  if (THAI_TAG.test(lang)) return 2500 + year
  return (year < 69 ? 2000 : 1900) + year
}

type Part = Token & { readonly number: number }

const isPart = (token: Token | undefined): token is Part => token?.number !== undefined && token.text.length <= 2

/** Whether another number follows: `1.2.2024.7`. */
function isContinued(tokens: readonly Token[], at: number, separator: string | undefined): boolean {
  const sign = tokens[at + 1]
  const after = tokens[at + 2]
  return sign?.text === separator && sign?.glued === true && after?.glued === true && after.number !== undefined
}

/** English regions that write the day before the month. */
const DAY_FIRST_ENGLISH = /^en-(?:gb|au|nz|ie|in|za|sg|my|hk|ng|ke|pk|bd|lk|jm|mt)\b/
/** Languages that write the year first, or whose order is unknown: their `3/5/2024` is ambiguous. */
const YEAR_FIRST = /^(?:en|zh|ja|ko|hu)\b/

/** Which of the two is first, if that is known. */
function orderOf(first: number, second: number, separator: string, lang: string): 'day' | 'month' | undefined {
  if (first > 12 || first === second) return 'day'
  if (second > 12) return 'month'
  if (lang === 'en-us') return 'month'
  if (DAY_FIRST_ENGLISH.test(lang)) return 'day'
  if (lang === '') return separator === '.' ? 'day' : undefined
  return YEAR_FIRST.test(lang) ? undefined : 'day'
}

const calendarOf = (lang: string, year: number): Month['calendar'] =>
  THAI_TAG.test(lang) ? 'thai' : PERSIAN_TAG.test(lang) && year < 1500 ? 'jalali' : 'gregorian'

/** The day in a calendar. Thai dates may have a common year, too: 2567 is Buddhist, 2024 is not. */
function dayIn(calendar: Month['calendar'], year: number, month: number, day: number): Day | undefined {
  if (calendar === 'jalali') return dayOfJalali(year, month, day)
  return dayOf(calendar === 'thai' && year > 2400 ? yearOfBuddhist(year) : year, month, day)
}
