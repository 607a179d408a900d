import { pad } from './calendar.js'
import { hasRole, isContinuation, type Read, type Token } from './tokens.js'
import { DOUBTFUL_ZONES } from './zones.table.js'

/** A time of day in ISO 8601, without the `T`: `10:30`, `10:30:00+02:00`. */
export type Clock = string

const SEPARATORS = ':./'

/** Languages that write a full stop between hours and minutes. */
const DOTS = /^(?:fi|da|no|nb|nn|sv|id|it|th|de)\b/

/** The time of day that starts at a token: `10:30`, `10h30`, `午後3時`, `10 Uhr`, `4:56 p.m. ET`. */
export function clockAt(tokens: readonly Token[], at: number, lang: string): Read<Clock> | undefined {
  const leads = hasRole(tokens[at], 'am', 'pm')
  const from = leads ? at + 1 : at
  const hour = tokens[from]
  if (hour?.number === undefined || hour.text.length > 2 || isContinuation(tokens, from, SEPARATORS)) return undefined
  const part = partsAfterHour(tokens, from)
  if (!part || (leads && part.dotted && isDay(part, tokens, from))) return undefined
  let { next } = part
  let half = leads ? halfOf(tokens[at]) : undefined
  const sure = part.sure || half !== undefined
  while (hasRole(tokens[next], 'am', 'pm') || (hasRole(tokens[next], 'hour') && part.minute !== undefined)) {
    if (!hasRole(tokens[next], 'hour')) half ??= halfOf(tokens[next])
    if (++next > from + 12) return undefined
  }
  const zone = zoneAt(tokens, next, lang, part.second !== undefined)
  const isTime =
    sure || next > part.next || zone !== undefined || isIntroduced(tokens, from) || (part.dotted && DOTS.test(lang))
  const value = isTime ? clockOf(hour.number, part.minute, part.second, half) : undefined
  return value === undefined ? undefined : { value: value + (zone?.value ?? ''), next: zone?.next ?? next }
}

/** Whether a German `am` introduces a day: `am 05.03.2024`, `am 05.03.24` */
function isDay({ second, next }: ClockParts, tokens: readonly Token[], at: number): boolean {
  return second !== undefined || (next === at + 3 && tokens[next]?.text === '.' && tokens[next + 1]?.glued === true)
}

interface ClockParts {
  readonly minute?: number
  readonly second?: number
  /** It can only be a time of day. */
  readonly sure: boolean
  readonly dotted: boolean
  readonly next: number
}

/** Reads what follows the hour. */
function partsAfterHour(tokens: readonly Token[], at: number): ClockParts | undefined {
  const sign = tokens[at + 1]
  const minute = tokens[at + 2]
  const pair = minute?.number !== undefined && minute.text.length === 2 ? minute.number : undefined
  if (hasRole(sign, 'hour')) {
    if (minute?.number === undefined || minute.text.length > 2)
      return { sure: !isShort(sign), dotted: false, next: at + 2 }
    const named = hasRole(tokens[at + 3], 'minute')
    if (!named && !(pair !== undefined && minute.glued)) return { sure: !isShort(sign), dotted: false, next: at + 2 }
    const second = tokens[at + 4]
    const seconds = named && second?.number !== undefined && hasRole(tokens[at + 5], 'second')
    return {
      minute: minute.number,
      ...(seconds && { second: second.number as number }),
      sure: true,
      dotted: false,
      next: at + (seconds ? 6 : named ? 4 : 3),
    }
  }
  if (pair !== undefined && minute?.glued && sign?.glued && (sign.text === ':' || sign.text === '.')) {
    const dotted = sign.text === '.'
    const second = tokens[at + 4]
    const seconds = tokens[at + 3]?.text === sign.text && second?.glued && second.text.length === 2 && second.number
    if (seconds === undefined || seconds === false) return { minute: pair, sure: !dotted, dotted, next: at + 3 }
    const fraction = tokens[at + 5]?.text === '.' && tokens[at + 6]?.glued && tokens[at + 6]?.number !== undefined
    return { minute: pair, second: seconds, sure: !dotted, dotted, next: at + (fraction ? 7 : 5) }
  }
  return hasRole(sign, 'am', 'pm') ? { sure: false, dotted: false, next: at + 1 } : undefined
}

/** Whether the word for hour is one letter: `10h` may be something else. */
const isShort = (sign: Token | undefined): boolean => sign?.text.length === 1 && sign.text < '\u0400'

/** Whether a word that introduces a time is before a token: `kl. 10.30`. */
function isIntroduced(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1]
  return hasRole(before, 'atClock')
}

const halfOf = (token: Token | undefined): 'am' | 'pm' => (hasRole(token, 'pm') ? 'pm' : 'am')

function clockOf(hour: number, minute = 0, second: number | undefined, half: 'am' | 'pm' | undefined) {
  if (hour > 23 || minute > 59 || (second ?? 0) > 59 || (half === 'am' && hour > 12)) return undefined
  const whole = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour
  return `${pad(whole)}:${pad(minute)}${second === undefined ? '' : `:${pad(second)}`}`
}

/** The offset of the zone after a time, `''` if its name gives none: `UTC`, `(GMT+7)`, `+0200`, `CET`. */
function zoneAt(tokens: readonly Token[], at: number, lang: string, exact: boolean): Read<string> | undefined {
  const opens = tokens[at]?.text === '(' || tokens[at]?.text === '['
  const from = opens ? at + 1 : at
  const name = tokens[from]?.meaning?.zone
  const signed = offsetAt(tokens, name === undefined ? from : from + 1, name !== undefined || exact)
  if (name === undefined && !signed) return undefined
  const doubtful = DOUBTFUL_ZONES[lang.slice(0, 2)]?.includes(tokens[from]?.text ?? '')
  const known = name === undefined || name === '?' || doubtful ? '' : name
  const next = signed?.next ?? from + 1
  const closes = opens && (tokens[next]?.text === ')' || tokens[next]?.text === ']')
  return { value: signed?.value ?? known, next: closes ? next + 1 : next }
}

/** `+02:00`, `+0200`, or `+7` after a name. `10:30-11:30` is two times, so a minus needs seconds before it, or no colon. */
function offsetAt(tokens: readonly Token[], at: number, sure: boolean): Read<string> | undefined {
  const [sign, hour, colon, minute] = tokens.slice(at, at + 4)
  if ((sign?.text !== '+' && sign?.text !== '-') || hour?.number === undefined || !hour.glued) return undefined
  const pair =
    colon?.text === ':' && colon.glued && minute?.glued && minute.text.length === 2 ? minute.number : undefined
  if (hour.text.length === 4 && pair === undefined)
    return offsetOf(sign.text, Math.floor(hour.number / 100), hour.number % 100, at + 2)
  if (hour.text.length > 2 || (sign.text === '-' && !sure)) return undefined
  if (pair !== undefined) return offsetOf(sign.text, hour.number, pair, at + 4)
  return sure && sign.glued ? offsetOf(sign.text, hour.number, 0, at + 2) : undefined
}

function offsetOf(sign: string, hours: number, minutes: number, next: number): Read<string> | undefined {
  if (hours > 14 || minutes % 15 !== 0 || minutes > 45) return undefined
  return { value: `${sign}${pad(hours)}:${pad(minutes)}`, next }
}
