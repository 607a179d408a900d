import { holdsUnspaced } from '../../characters/scripts.js'
import type { Span } from '../../edit/edit.js'

/** What stands between the quotes of a string in a script, and the key before it. */
export interface DataString extends Span {
  readonly key: string
}

/** A story has so many code units at least; so many of scripts are read, and so many strings weighed. */
const shortest = 400
const mostRead = 4_000_000
const mostStrings = 16

const keyBefore = /"([^"\\]{1,40})"\s{0,4}:\s{0,4}"$/
const longestKey = 60
const linkedData = /^<script\b[^>]{0,200}application\/ld\+json/i
const longestOpening = 260

/**
 * Strings in the scripts of a page that are as long as a story and read like one, the longest first: JSON of any kind
 * has them, and so has what calls a function with it. Takes time in proportion to the scripts.
 * `longerThan`: shorter ones are not asked for, in code units.
 *
 * `<script>var state = {"body":"It rained all day. …"}</script>` → `It rained all day. …`, of the key `body`
 */
export function longStrings(html: string, scripts: readonly Span[], longerThan = 0): DataString[] {
  const least = Math.max(shortest, longerThan + 1)
  const found: DataString[] = []
  let read = 0
  for (const { start, end } of scripts) {
    read += end - start
    if (read > mostRead) break
    if (end - start < least) continue
    const mayWrap = linkedData.test(html.slice(start, start + longestOpening))
    for (const string of stringsIn(html.slice(start, end), mayWrap, least)) {
      const placed = { start: start + string.start, end: start + string.end }
      if (!isProse(html, placed)) continue
      const key = keyBefore.exec(html.slice(Math.max(start, placed.start - longestKey), placed.start))?.[1] ?? ''
      found.push({ ...placed, key })
    }
  }
  return found.sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, mostStrings)
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

const samples = [0.2, 0.5, 0.8]
const sampleLength = 300
const markup = /<[^<>]{0,300}>|\\u003c[^\\]{0,300}\\u003e|\\u[\da-f]{4}|\\.|&#?\w{1,10};/gi
const blank = /\s/g
const sign = /[{}[\]=;_<>|\\]/g
const leastBlanks = 0.08
const mostSigns = 0.03

/** Whether what is in the middle of a string has blanks as sentences have, and no more signs than they. */
function isProse(html: string, { start, end }: Span): boolean {
  let length = 0
  let blanks = 0
  let signs = 0
  let isDense = false
  for (const share of samples) {
    const from = start + Math.floor((end - start) * share)
    const text = html.slice(from, Math.min(end, from + sampleLength)).replace(markup, '')
    length += text.length
    blanks += text.match(blank)?.length ?? 0
    signs += text.match(sign)?.length ?? 0
    isDense ||= holdsUnspaced(text)
  }
  return length > 0 && (isDense || blanks >= leastBlanks * length) && signs <= mostSigns * length
}
