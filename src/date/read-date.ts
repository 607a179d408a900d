import type { Words } from '../locale/at-hand.js'
import { isoOf } from './calendar.js'
import { type Clock, clockAt } from './clock.js'
import { dayAt } from './day.js'
import { fold, hasRole, type Read, type Token, tokensOf } from './tokens.js'

/** A date in a text: `iso` is `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM` or `…:SS`, with an offset only if one is printed. */
export interface FoundDate {
  readonly iso: string
  /** UTF-16 offsets of the date, half-open. */
  readonly start: number
  readonly end: number
}

export interface DateHints {
  /** BCP 47. Decides what `3/5/2024` is: 5 March with `en-US`, 3 May with `fr`; without it such a date is not read. */
  readonly lang?: string
}

const LINE = /[^\n]+/g
const DIGIT = /\d/

/**
 * The first complete date in a text, with the time next to it; `undefined` if there is none.
 *
 * Reads all loaded languages, all digits and calendars (Buddhist, Iranian, eras of Japan and the Republic of China).
 * Never guesses: `2 hours ago` and `5 March` are not complete dates. Linear in the text, never throws.
 *
 * `Publicerad 23 okt 2025 kl 10.23Uppdaterad kl 12.17` → `2025-10-23T10:23`
 */
export function readDate(text: string, words: Words, hints: DateHints = {}): FoundDate | undefined {
  const lang = (hints.lang ?? '').replace('_', '-').toLowerCase()
  const folded = fold(text)
  if (!DIGIT.test(folded)) return undefined
  for (const { 0: line, index } of folded.matchAll(LINE)) {
    const found = DIGIT.test(line) ? dateIn(tokensOf(line, words), lang) : undefined
    if (found) return { iso: found.iso, start: index + found.start, end: index + found.end }
  }
  return undefined
}

function dateIn(tokens: readonly Token[], lang: string): FoundDate | undefined {
  let before: (Read<Clock> & { readonly at: number }) | undefined
  for (let at = 0; at < tokens.length; at++) {
    const day = dayAt(tokens, at, lang)
    if (day) {
      const start = (tokens[at] as Token).start
      const end = endOf(tokens, day.next)
      const iso = isoOf(day.value)
      const behind = skipFiller(tokens, day.next)
      const after = clockAt(tokens, behind, lang)
      if (after) return { iso: `${iso}T${after.value}`, start, end: endOf(tokens, after.next) }
      if (before && skipFiller(tokens, before.next) >= at)
        return { iso: `${iso}T${before.value}`, start: (tokens[before.at] as Token).start, end }
      return { iso, start, end }
    }
    const clock = clockAt(tokens, at, lang)
    if (!clock) continue
    before = { ...clock, at }
    at = clock.next - 1
  }
  return undefined
}

const endOf = (tokens: readonly Token[], next: number): number => tokens[next - 1]?.end ?? 0

const MOST_FILLER = 8
const FILLER_SIGN = /^[.,،、，;:|/•·()[\]@-]$/

/** Skips what may come between a date and its time: punctuation, a weekday, `at`, `um`, `kl.` */
function skipFiller(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < at + MOST_FILLER && isFiller(tokens[next])) next++
  return next
}

function isFiller(token: Token | undefined): boolean {
  if (!token) return false
  if (FILLER_SIGN.test(token.text) || (token.text === 't' && token.glued)) return true
  if (token.meaning?.weekday) return true
  return !hasRole(token, 'am', 'pm') && hasRole(token, 'atClock', 'joins', 'year', 'day')
}
