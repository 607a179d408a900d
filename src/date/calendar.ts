/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const EARLIEST_YEAR = 1800
const LATEST_YEAR = 2099

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const lengthOf = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0))

/** The day, if it exists and news could be dated so: years 1800 to 2099. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || day < 1 || day > lengthOf(year, month)) return undefined
  return { year, month, day }
}

export const pad = (number: number, length = 2): string => String(number).padStart(length, '0')

/** `2024-03-05` */
export const isoOf = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`

/** Converts a year of the Buddhist era, which Thailand has used in its present form since 1941, to the common era. */
export const yearOfBuddhist = (year: number): number => year - 543

/** The day in a year of a Japanese era or of the Republic of China, if the era had that day. */
export function dayOfEra(era: string, year: number, month: number, day: number): Day | undefined {
  const [before, from, to] = ERAS[era] as (typeof ERAS)[string]
  const found = year >= 1 ? dayOf(before + year, month, day) : undefined
  return found && isoOf(found) >= from && isoOf(found) <= to ? found : undefined
}

/**
 * Leap years of the Iranian calendar are every fourth year, the eighth after five, in cycles of 33 years without a break
 * from 1210 to 1634 (Borkowski, “The Persian calendar for 3000 years”, Earth, Moon, and Planets 74, 1996).
 */
const isJalaliLeap = (year: number): boolean => (((year - 1210 + 1) % 33) - 1) % 4 === 0

const FIRST_JALALI_YEAR = 1300
const LAST_JALALI_YEAR = 1478

/** Converts a day of the Iranian calendar, years 1300 to 1478: `(1402, 12, 15)` → 5 March 2024. */
export function dayOfJalali(year: number, month: number, day: number): Day | undefined {
  const longest = month <= 6 ? 31 : month < 12 || isJalaliLeap(year) ? 30 : 29
  if (year < FIRST_JALALI_YEAR || year > LAST_JALALI_YEAR || month < 1 || month > 12 || day < 1 || day > longest)
    return undefined
  // 1 Farvardin 1300 was 21 March 1921, the 80th day of its year.
  let left = 79 + (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1
  for (let before = FIRST_JALALI_YEAR; before < year; before++) left += isJalaliLeap(before) ? 366 : 365
  let gregorian = 1921
  for (; left >= (isLeap(gregorian) ? 366 : 365); gregorian++) left -= isLeap(gregorian) ? 366 : 365
  let of = 1
  for (; left >= lengthOf(gregorian, of); of++) left -= lengthOf(gregorian, of)
  return dayOf(gregorian, of, left + 1)
}

/** For each era the year before its first, and its first and last dates. */
export const ERAS: Readonly<Record<string, readonly [before: number, from: string, to: string]>> = {
  令和: [2018, '2019-05-01', '2099-12-31'],
  平成: [1988, '1989-01-08', '2019-04-30'],
  昭和: [1925, '1926-12-25', '1989-01-07'],
  民國: [1911, '1912-01-01', '2099-12-31'],
  民国: [1911, '1912-01-01', '2099-12-31'],
  中華民國: [1911, '1912-01-01', '2099-12-31'],
}
