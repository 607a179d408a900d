import { decodeMarks } from '../repair/decode-marks.js'

/**
 * Adds what a stretch of HTML text holds to a count of half words: two for each run of signs between blanks, and one
 * for each sign of a script that writes no blanks. References count as the signs they stand for.
 *
 * `It rained.` → 4; `雨が降った。`, `&#38632;が降った。` → 6
 */
export const halfWordsIn = (html: string, start: number, end: number): number => countIn(html, start, end, AMPERSAND)

/** `reference`: what opens a reference; in a text without any, a number that is no character. */
function countIn(html: string, start: number, end: number, reference: number): number {
  let count = 0
  let inWord = 0
  for (let at = start; at < end; at++) {
    const code = html.charCodeAt(at)
    if (code >= 0x0e00 && isDense(code)) count++
    else if (code === reference) {
      const text = decodeMarks(html.slice(start, end))
      return countIn(text, 0, text.length, NONE)
    } else {
      // Numbers and no branch: where words begin and end is what processors guess wrong.
      const isSign = (BLANK - code) >>> 31
      count += 2 * (isSign & ~inWord)
      inWord = isSign
    }
  }
  return count
}

const AMPERSAND = 38
const NONE = -1
/** This, and whatever is below. */
const BLANK = 32

/** Thai, Lao, Burmese, Khmer, and all that is written in Han, kana or bopomofo; Hangul writes blanks. */
function isDense(code: number): boolean {
  if (code < 0x2e80) return code < 0x0f00 || (code >= 0x1000 && code < 0x10a0) || (code >= 0x1780 && code < 0x1800)
  return code < 0xa000 || (code >= 0xf900 && code < 0xfb00) || (code >= 0xff00 && code < 0xff9f)
}
