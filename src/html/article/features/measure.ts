import { STOPS } from '../../../characters/sentence-ends.js'
import { isSpace } from '../../../page/white-space.js'
import { decodeMarks } from '../../../repair/entities.js'
import type { Passage } from '../passage.js'

const MOST_CLOSINGS = 4
/** So many code units hold an end of a sentence, however it is written: `.&rdquo;&rsquo;&#x0000A0;` */
const LONGEST_TAIL = 60
const CLOSING = /["'”’»)\]」』\u00a0 ]/
const STOP = /* @__PURE__ */ new RegExp(`[${STOPS}]`)

/** Adds up what a stretch of a passage looks like, its references decoded. `apart`: a blank stands before it. */
export function measure(text: string, start: number, end: number, passage: Passage, apart: boolean): void {
  let { words, uppers, digits, commas, stops, dense, hash } = passage
  let inWord = !apart && passage.length > 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    hash = Math.imul(hash ^ code, 0x01000193)
    if (code >= 97 && code <= 122) {
      if (!inWord) words++
      inWord = true
      continue
    }
    if (code < 128) {
      if (isSpace(code)) {
        inWord = false
        continue
      }
      if (code >= 65 && code <= 90) uppers++
      else if (code >= 48 && code <= 57) digits++
      else if (code === 44) commas++
      else if (code === 46 || code === 33 || code === 63) {
        if (at + 1 >= end || !isLetterOrDigit(text.charCodeAt(at + 1))) stops++
      }
    } else if (code >= 0x2e80 && code < 0xa000) {
      dense++
      if (code === 0x3002 || code === 0xff01) stops++
      else if (code === 0x3001) commas++
    } else if ((code >= 0x0e00 && code < 0x0f00) || (code >= 0x1780 && code < 0x1800)) dense++
    else if (code === 0xff0c || code === 0x060c) commas++
    else if (code === 0x0964 || code === 0x061f || code === 0x06d4 || code === 0xff01 || code === 0xff1f) stops++
    if (!inWord) {
      words++
      inWord = true
    }
  }
  passage.words = words
  passage.uppers = uppers
  passage.digits = digits
  passage.commas = commas
  passage.stops = stops
  passage.dense = dense
  passage.hash = hash
  passage.length += end - start
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

/** Whether a stretch of HTML text ends like a sentence, quotes and brackets aside. */
export function endsSentence(html: string, start: number, end: number): boolean {
  // Most end in a letter or a full stop, and nothing need be cut out or decoded.
  const sign = start < end ? html.charAt(end - 1) : ''
  if (sign !== ';' && !CLOSING.test(sign)) return STOP.test(sign)
  const tail = html.slice(Math.max(start, end - LONGEST_TAIL), end)
  const text = tail.includes(';') ? decodeMarks(tail) : tail
  let at = text.length
  for (let steps = 0; at > 0 && steps < MOST_CLOSINGS; steps++) {
    const last = text.charAt(at - 1)
    if (STOP.test(last)) return true
    if (!CLOSING.test(last)) return false
    at--
  }
  return false
}
