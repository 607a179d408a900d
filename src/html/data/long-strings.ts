import { holdsUnspaced } from '../../characters/scripts.js'
import type { Span } from '../../edit/edit.js'

/** What stands between the quotes of a string in a script, and the key before it. */
export interface DataString extends Span {
  readonly key: string
}

/** A story has so many code units at least; so many of scripts are read, and so many strings weighed. */
const SHORTEST = 400
const MOST_READ = 4_000_000
const MOST_STRINGS = 16

const KEY_BEFORE = /"([^"\\]{1,40})"\s{0,4}:\s{0,4}"$/
const LONGEST_KEY = 60
const LINKED_DATA = /^<script\b[^>]{0,200}application\/ld\+json/i
const LONGEST_OPENING = 260

/** Whether the script at a place of a page is JSON-LD. */
export const isLinkedData = (html: string, start: number): boolean =>
  LINKED_DATA.test(html.slice(start, start + LONGEST_OPENING))

/**
 * Strings in the scripts of a page that are as long as a story and read like one, the longest first: JSON of any kind
 * has them, and so has what calls a function with it. Takes time in proportion to the scripts.
 * `longerThan`: shorter ones are not asked for, in code units.
 *
 * `<script>var state = {"body":"It rained all day. …"}</script>` → `It rained all day. …`, of the key `body`
 */
export function longStrings(html: string, scripts: readonly Span[], longerThan = 0): DataString[] {
  const least = Math.max(SHORTEST, longerThan + 1)
  const found: DataString[] = []
  let read = 0
  for (const { start, end } of scripts) {
    read += end - start
    if (read > MOST_READ) break
    if (end - start < least) continue
    const mayWrap = isLinkedData(html, start)
    for (const string of stringsIn(html.slice(start, end), mayWrap, least)) {
      const placed = { start: start + string.start, end: start + string.end }
      if (!isProse(html, placed)) continue
      const key = KEY_BEFORE.exec(html.slice(Math.max(start, placed.start - LONGEST_KEY), placed.start))?.[1] ?? ''
      found.push({ ...placed, key })
    }
  }
  return found.sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, MOST_STRINGS)
}

/**
 * The strings of a script that have `least` code units. One that a line ends is none, unless the script `mayWrap` them:
 * what a quote opened was code.
 */
function* stringsIn(script: string, mayWrap: boolean, least: number): Generator<Span> {
  let feed = mayWrap ? script.length : -1
  for (let open = script.indexOf('"'); open >= 0; ) {
    if (feed < open) feed = script.indexOf('\n', open)
    if (feed < 0) feed = script.length
    const close = closingQuote(script, open + 1, feed)
    if (close > open + least) yield { start: open + 1, end: close }
    open = script.indexOf('"', close < 0 ? feed : close + 1)
  }
}

/** Where a string ends, before a limit. */
function closingQuote(script: string, from: number, limit: number): number {
  for (let close = script.indexOf('"', from); close >= 0 && close < limit; close = script.indexOf('"', close + 1)) {
    let before = close
    while (before > from && script.charCodeAt(before - 1) === 92) before--
    if ((close - before) % 2 === 0) return close
  }
  return -1
}

const SAMPLES = [0.2, 0.5, 0.8]
const SAMPLE_LENGTH = 300
const MARKUP = /<[^<>]{0,300}>|\\u003c[^\\]{0,300}\\u003e|\\u[\da-f]{4}|\\.|&#?\w{1,10};/gi
const BLANK = /\s/g
const SIGN = /[{}[\]=;_<>|\\]/g
const LEAST_BLANKS = 0.08
const MOST_SIGNS = 0.03

/** Whether what is in the middle of a string has blanks as sentences have, and no more signs than they. */
function isProse(html: string, { start, end }: Span): boolean {
  let length = 0
  let blanks = 0
  let signs = 0
  let isDense = false
  for (const share of SAMPLES) {
    const from = start + Math.floor((end - start) * share)
    const text = html.slice(from, Math.min(end, from + SAMPLE_LENGTH)).replace(MARKUP, '')
    length += text.length
    blanks += text.match(BLANK)?.length ?? 0
    signs += text.match(SIGN)?.length ?? 0
    isDense ||= holdsUnspaced(text)
  }
  return length > 0 && (isDense || blanks >= LEAST_BLANKS * length) && signs <= MOST_SIGNS * length
}
