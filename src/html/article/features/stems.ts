/**
 * Stems of pages, not those of texts (`evidence/scan.ts`): the trees of each were trained on its own. Of a page there are more
 * words, so more places; and its markup is read as letters by ranges, without a look at each.
 */
const PLACES = 1 << 16
const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193
/** A word is known by so many letters, and tells something from so many on. */
const LONGEST_STEM = 6
const SHORTEST_STEM = 4
/** The reader stops at so many stems of a text. A word may end right before a pair of signs, which makes one more. */
const ENOUGH_STEMS = 60
export const MOST_STEMS: number = ENOUGH_STEMS + 1

/** A stem is a number below this. */
export const STEMS = PLACES
/** For each stem the text that had it last, by number; a set for each passage of a page would cost more than the rest. */
const textOfStem = /* @__PURE__ */ new Int32Array(PLACES)
let texts = 0

/** Stems of the words of a text in small letters, as numbers, each once; pairs of signs where a script writes no spaces. */
export function stemsOf(text: string): Uint16Array {
  const stems = new Uint16Array(MOST_STEMS)
  return stems.subarray(0, readStems(text, stems, 0))
}

/** Writes the stems of a text into an array, from a place on. Answers with the place behind the last. */
export function readStems(text: string, stems: Uint16Array, from: number): number {
  texts = (texts + 1) | 0
  const { length } = text
  const enough = from + ENOUGH_STEMS
  let end = from
  for (let at = 0; at < length && end < enough; at++) {
    const first = text.charCodeAt(at)
    if (first < 97 || (first > 122 && first < 0xc0)) continue
    const start = at
    let hash = SEED
    let code = first
    while (isLetter(code)) {
      if (at - start < LONGEST_STEM) hash = Math.imul(hash ^ code, PRIME)
      code = ++at < length ? text.charCodeAt(at) : 0
    }
    if (isDense(code)) {
      const next = text.charCodeAt(at + 1)
      if (isDense(next)) end = keep(placeOf(Math.imul(SEED ^ code, PRIME) ^ next), stems, end)
    }
    if (at - start >= SHORTEST_STEM) end = keep(placeOf(hash), stems, end)
  }
  return end
}

/** Writes a stem at a place, unless the text had it before. Answers with the next place. */
function keep(stem: number, stems: Uint16Array, at: number): number {
  if (textOfStem[stem] === texts) return at
  textOfStem[stem] = texts
  stems[at] = stem
  return at + 1
}

const placeOf = (hash: number) => (Math.imul(hash ^ (hash >>> 15), 0x7feb352d) >>> 9) & (PLACES - 1)

/** Scripts that write no spaces: Chinese, Japanese, Thai, Khmer. */
function isDense(code: number): boolean {
  return (code >= 0x3040 && code < 0xa000) || (code >= 0x0e00 && code < 0x0e80) || (code >= 0x1780 && code < 0x1800)
}

/** A letter of a script that parts its words by blanks. */
function isLetter(code: number): boolean {
  if (code <= 122) return code >= 97
  return (code >= 0xc0 && code < 0x2000 && !isDense(code)) || (code >= 0xa000 && code < 0xff00)
}
