const places = 1 << 16
const seed = 0x811c9dc5 | 0
const prime = 0x01000193
/** A word is known by so many letters, and tells something from so many on. */
const longestStem = 6
const shortestStem = 4
const mostStems = 60

/** A stem is a number below this. */
export const STEMS = places
/** For each stem the text that had it last, by number; a set for each passage of a page would cost more than the rest. */
const textOfStem = /* @__PURE__ */ new Int32Array(places)
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
  let hash = seed
  let length = 0
  for (let at = 0; at <= text.length && stems.length < mostStems; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    if (isDense(code)) {
      const next = text.charCodeAt(at + 1)
      if (isDense(next)) keep(placeOf(Math.imul(seed ^ code, prime) ^ next))
    } else if (isLetter(code)) {
      if (length++ < longestStem) hash = Math.imul(hash ^ code, prime)
      continue
    }
    if (length >= shortestStem) keep(placeOf(hash))
    hash = seed
    length = 0
  }
  return stems
}

const placeOf = (hash: number) => (Math.imul(hash ^ (hash >>> 15), 0x7feb352d) >>> 9) & (places - 1)

/** Scripts that write no spaces: Chinese, Japanese, Thai, Khmer. */
function isDense(code: number): boolean {
  return (code >= 0x3040 && code < 0xa000) || (code >= 0x0e00 && code < 0x0e80) || (code >= 0x1780 && code < 0x1800)
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000) || (code >= 0xa000 && code < 0xff00)
}
