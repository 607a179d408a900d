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
const MOST_STEMS = 60

/** A stem is a number below this. */
export const STEMS = PLACES
/** For each stem the text that had it last, by number; a set for each passage of a page would cost more than the rest. */
const textOfStem = /* @__PURE__ */ new Int32Array(PLACES)
let texts = 0

/** Stems of the words of a text in small letters, as numbers, each once; pairs of signs where a script writes no spaces. */
export function stemsOf(text: string): readonly number[] {
  const stems: number[] = []
  texts = (texts + 1) | 0
  const keep = (stem: number) => {
    if (textOfStem[stem] === texts) return
    textOfStem[stem] = texts
    stems.push(stem)
  }
  let hash = SEED
  let length = 0
  for (let at = 0; at <= text.length && stems.length < MOST_STEMS; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    if (isDense(code)) {
      const next = text.charCodeAt(at + 1)
      if (isDense(next)) keep(placeOf(Math.imul(SEED ^ code, PRIME) ^ next))
    } else if (isLetter(code)) {
      if (length++ < LONGEST_STEM) hash = Math.imul(hash ^ code, PRIME)
      continue
    }
    if (length >= SHORTEST_STEM) keep(placeOf(hash))
    hash = SEED
    length = 0
  }
  return stems
}

const placeOf = (hash: number) => (Math.imul(hash ^ (hash >>> 15), 0x7feb352d) >>> 9) & (PLACES - 1)

/** Scripts that write no spaces: Chinese, Japanese, Thai, Khmer. */
function isDense(code: number): boolean {
  return (code >= 0x3040 && code < 0xa000) || (code >= 0x0e00 && code < 0x0e80) || (code >= 0x1780 && code < 0x1800)
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000) || (code >= 0xa000 && code < 0xff00)
}
