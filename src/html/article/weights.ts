import { BASE, digit, MARK } from '../../evidence/signs.js'

const MIDDLE = 44

/**
 * Reads a table of weights that the trainer prints: a sign for each weight that is not 0, in tenths from −4.4 to 4.4, and
 * between them `!` and two signs for a run of zeros. See `evidence/signs.ts`.
 */
export function unpack(text: string, places: number): Float64Array {
  const weights = new Float64Array(places)
  let place = 0
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) === MARK) {
      place += digit(text, at + 1) * BASE + digit(text, at + 2)
      at += 2
    } else weights[place++] = (digit(text, at) - MIDDLE) / 10
  }
  return weights
}
