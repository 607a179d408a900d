const places = 1 << 16
const seed = 0x811c9dc5 | 0
const prime = 0x01000193
/** A word is known by so many letters, and tells something from so many on. */
const longestStem = 6
const shortestStem = 4
const mostStems = 60

/** Stems of the words of a text in small letters, as numbers; pairs of signs where a script writes no spaces. */
export function stemsOf(text: string): ReadonlySet<number> {
  const stems = new Set<number>()
  let hash = seed
  let length = 0
  for (let at = 0; at <= text.length && stems.size < mostStems; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    if (isDense(code)) {
      const next = text.charCodeAt(at + 1)
      if (isDense(next)) stems.add(placeOf(Math.imul(seed ^ code, prime) ^ next))
    } else if (isLetter(code)) {
      if (length++ < longestStem) hash = Math.imul(hash ^ code, prime)
      continue
    }
    if (length >= shortestStem) stems.add(placeOf(hash))
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
