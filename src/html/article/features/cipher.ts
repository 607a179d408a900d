import { decodeEntities } from '../../../repair/entities.js'

/** So many code units are looked at; fewer letters tell nothing. */
const LONGEST_LOOK = 900
const LONGEST_GLANCE = 240
const FEWEST_LETTERS = 100
/** Letters that make up half of a text and more in languages of the Latin script, and a third of it once they are shifted. */
const COMMON = /[etaoinsr]/gi
const LEAST_COMMON = 0.5
const LEAST_GAIN = 0.18
const LETTER = /[a-z]/gi
const BLANK = /\s/g
/** Of what is deciphered, a tenth to a third is blanks. */
const LEAST_BLANKS = 0.08
const MOST_BLANKS = 0.35

const codes = (text: string, change: (code: number) => number): string =>
  String.fromCharCode(...Array.from(text, (char) => change(char.charCodeAt(0))))

/** The ciphers that pages use for what only subscribers may read. */
const CIPHERS: readonly ((text: string) => string)[] = [
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
  if (end - start < FEWEST_LETTERS || readsWell(html, start, Math.min(end, start + LONGEST_GLANCE))) return false
  const text = decodeEntities(html.slice(start, Math.min(end, start + LONGEST_LOOK)).replace(/<[^<>]{0,300}>/g, ''))
  if (text.length < FEWEST_LETTERS) return false
  const plain = commonIn(text)
  if (plain >= LEAST_COMMON) return false
  return CIPHERS.some((decipher) => {
    const deciphered = decipher(text)
    if ((deciphered.match(LETTER)?.length ?? 0) < FEWEST_LETTERS) return false
    const blanks = (deciphered.match(BLANK)?.length ?? 0) / deciphered.length
    const share = commonIn(deciphered)
    return share >= LEAST_COMMON && share - plain >= LEAST_GAIN && blanks >= LEAST_BLANKS && blanks <= MOST_BLANKS
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
  return letters < FEWEST_LETTERS / 2 || commons >= LEAST_COMMON * letters
}

const commonBits = Array.from('etaoinsr').reduce((bits, char) => bits | (1 << (char.charCodeAt(0) - 97)), 0)

function commonIn(text: string): number {
  const letters = text.match(LETTER)?.length ?? 0
  return letters === 0 ? 0 : (text.match(COMMON)?.length ?? 0) / letters
}
