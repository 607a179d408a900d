import type { Words } from '../locale/at-hand.js'
import { dayOf, isoOf } from './calendar.js'
import { isDateLike } from './date-like.js'
import { readDate } from './read-date.js'

const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:(?:T| {1,3})(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,12})?)? ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?(?:\[[\w/+-]{1,40}\])?)?$/i
/** `Tue Mar 05 10:30:00 +0000 2024`, from C and some services. */
const CTIME = /^[a-z]{3} ([a-z]{3}) {1,2}(\d{1,2}) (\d\d:\d\d:\d\d) (?:([a-z]{3,4}|[+-]\d{4}) )?(\d{4})$/i
const BRACKETS = / ?\([^()]{1,60}\)$/
const EPOCH = /^(\d{10})(\d{3})?$/
const SIGNED = /^[+-]/
const ZONE_IN_HOURS = /^[+-]\d\d$/
/** 1 January 1990 and 2100, in seconds. */
const EARLIEST = 631_152_000
const LATEST = 4_102_444_800

/**
 * Normalizes a date of metadata to ISO 8601, in its own zone, to the second at most; `undefined` if it is not a date.
 * Takes ISO 8601 and loose variants, RFC 2822, epoch seconds and milliseconds, and written dates of all loaded languages.
 *
 * `2024-03-05 10:30:00 +0200` → `2024-03-05T10:30:00+02:00`, `1709634600` → `2024-03-05T10:30:00Z`
 */
export function normalizeIso(value: string, words: Words): string | undefined {
  if (value.length > 100) return undefined
  const text = value.trim()
  const epoch = EPOCH.exec(text)
  if (epoch) return fromEpoch(Number(epoch[1]))
  const iso = ISO.exec(text)
  if (iso) return fromParts(iso)
  const plain = text.replace(BRACKETS, '').replace(CTIME, '$2 $1 $5 $3 $4').trim()
  return isDateLike(plain, words) ? readDate(plain, words)?.iso : undefined
}

function fromEpoch(seconds: number): string | undefined {
  if (seconds < EARLIEST || seconds >= LATEST) return undefined
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`
}

function fromParts([, year, month, day, hour, minute, second, zone]: RegExpExecArray): string | undefined {
  const found = dayOf(Number(year), Number(month), Number(day))
  if (!found) return undefined
  if (hour === undefined) return isoOf(found)
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined
  return `${isoOf(found)}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zone ? offsetOf(zone) : ''}`
}

/** `+0200` → `+02:00` */
function offsetOf(zone: string): string {
  if (!SIGNED.test(zone)) return 'Z'
  if (ZONE_IN_HOURS.test(zone)) return `${zone}:00`
  return `${zone.slice(0, 3)}:${zone.slice(-2)}`
}
