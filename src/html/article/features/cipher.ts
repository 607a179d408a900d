import { decodeEntities } from '../../../repair/entities.js'

/** So many code units are looked at; fewer letters tell nothing. */
const longestLook = 900
const longestGlance = 240
const fewestLetters = 100
/** Letters that make up half of a text and more in languages of the Latin script, and a third of it once they are shifted. */
const common = /[etaoinsr]/gi
const leastCommon = 0.5
const leastGain = 0.18
const letter = /[a-z]/gi
const blank = /\s/g
/** Of what is deciphered, a tenth to a third is blanks. */
const leastBlanks = 0.08
const mostBlanks = 0.35

const codes = (text: string, change: (code: number) => number): string =>
  String.fromCharCode(...Array.from(text, (char) => change(char.charCodeAt(0))))

/** The ciphers that pages use for what only subscribers may read. */
const ciphers: readonly ((text: string) => string)[] = [
  (text) => codes(text, (code) => (code > 32 && code < 0x2000 ? code - 1 : code)), // Sbjo → Rain
  (text) => text.replace(/[a-z]/gi, (char) => rotated(char, char < 'a' ? 65 : 97, 26, 13)), // Enva → Rain
  (text) => text.replace(/[!-~]/g, (char) => rotated(char, 33, 94, 47)), // #2:? → Rain
]

const rotated = (char: string, first: number, count: number, by: number): string =>
  String.fromCharCode(((char.charCodeAt(0) - first + by) % count) + first)

/**
 * Whether a stretch of markup’s text is ciphered: it reads like no language of the Latin script, and does once its
 * letters are shifted back.
 *
 * `Ju sbjofe bmm ebz mpoh jo uif ijmmt …` → `true`
 */
export function isCiphered(html: string, start: number, end: number): boolean {
  if (readsWell(html, start, Math.min(end, start + longestGlance))) return false
  const text = decodeEntities(html.slice(start, Math.min(end, start + longestLook)).replace(/<[^<>]{0,300}>/g, ''))
  if (text.length < fewestLetters) return false
  const plain = commonIn(text)
  if (plain >= leastCommon) return false
  return ciphers.some((decipher) => {
    const deciphered = decipher(text)
    if ((deciphered.match(letter)?.length ?? 0) < fewestLetters) return false
    const blanks = (deciphered.match(blank)?.length ?? 0) / deciphered.length
    const share = commonIn(deciphered)
    return share >= leastCommon && share - plain >= leastGain && blanks >= leastBlanks && blanks <= mostBlanks
  })
}

/** A glance that spares nearly all passages the closer look: most of the letters are common ones, or there are few. */
function readsWell(html: string, start: number, end: number): boolean {
  let letters = 0
  let commons = 0
  for (let at = start; at < end; at++) {
    const code = html.charCodeAt(at) | 32
    if (code < 97 || code > 122) continue
    letters++
    if ((commonBits >> (code - 97)) & 1) commons++
  }
  return letters < fewestLetters / 2 || commons >= leastCommon * letters
}

const commonBits = Array.from('etaoinsr').reduce((bits, char) => bits | (1 << (char.charCodeAt(0) - 97)), 0)

function commonIn(text: string): number {
  const letters = text.match(letter)?.length ?? 0
  return letters === 0 ? 0 : (text.match(common)?.length ?? 0) / letters
}
