/** So many bytes are looked at: an even number. */
const HEAD = 1000
const LEAST_UNITS = 16

/** The two orders of bytes, and whether the high byte comes second. */
const ORDERS = [
  ['utf-16le', 1],
  ['utf-16be', 0],
] as const

/** What is in no text but by damage. */
const NO_TEXT = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd\p{Cn}\p{Co}]/u

/** What is in every text: a line for each letter makes pairs, too, but no blank of them. */
const BLANK = /[ \t\n\r]/

/** By its mark, the encoding of Unicode that bytes are in. */
export function encodingOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/**
 * UTF-16 whose mark was lost: most units have a high byte that is no character of ASCII, as the letters of all alphabets
 * and the markup around those of Asia do, few have such a low one, and what comes out is text.
 */
export function encodingOfPairs(bytes: Uint8Array): string | undefined {
  const units = Math.min(bytes.length, HEAD) >> 1
  if (units < LEAST_UNITS) return undefined
  const even = countLow(bytes, units, 0)
  const odd = countLow(bytes, units, 1)
  for (const [encoding, place] of ORDERS) {
    const [high, low] = place === 1 ? [odd, even] : [even, odd]
    if (high * 3 < units * 2 || low * 4 > high) continue
    const head = new TextDecoder(encoding).decode(bytes.subarray(0, units * 2), { stream: true })
    if (BLANK.test(head) && !NO_TEXT.test(head)) return encoding
  }
  return undefined
}

/** How many bytes at every second place are none that ASCII prints. */
function countLow(bytes: Uint8Array, units: number, place: 0 | 1): number {
  let low = 0
  for (let unit = 0; unit < units; unit++) if ((bytes[unit * 2 + place] as number) < 0x20) low++
  return low
}
