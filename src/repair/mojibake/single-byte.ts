import type { Edit } from '../../edit/edit.js'
import { CODE_PAGES, EXTRA_CODE_PAGES } from './code-pages.js'

/** Cyrillic in one single-byte code page, misread in another. */
interface MixUp {
  readonly rule: string
  /** The right letter for each misread character. */
  readonly letters: ReadonlyMap<string, string>
}

/** Letters of Russian by frequency, then the additional ones of Ukrainian. Later letters cost more bits. */
const CYRILLIC = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёієїґ'

const KOI8_R = EXTRA_CODE_PAGES['koi8-r']
const WINDOWS_1251 = CODE_PAGES['windows-1251']
const WINDOWS_1252 = CODE_PAGES['windows-1252']

const MIX_UPS: readonly MixUp[] = [
  mixUp('windows-1251', WINDOWS_1251, 'windows-1252', WINDOWS_1252),
  mixUp('koi8-r', KOI8_R, 'windows-1252', WINDOWS_1252),
  mixUp('koi8-r', KOI8_R, 'windows-1251', WINDOWS_1251),
  mixUp('windows-1251', WINDOWS_1251, 'koi8-r', KOI8_R),
]

function mixUp(written: string, characters: string, read: string, others: string): MixUp {
  const letters = new Map<string, string>()
  for (let at = 0; at < 128; at++) {
    if (CYRILLIC.includes(characters.charAt(at).toLowerCase())) letters.set(others.charAt(at), characters.charAt(at))
  }
  return { rule: `text/mojibake/${written}-as-${read}`, letters }
}

/** The bits that all words of a line must gain together. */
const EVIDENCE = 12
/** An accented letter, and two of them in a row, in text that is meant to be Latin. */
const ACCENTED = 4
const ACCENTED_TWICE = 4
/** `пРИВЕТ` */
const LOWER_TO_UPPER = 4

const WORD = /[£¨ª¯²-´¸º¿À-ÿЀ-ӿ╦]+/g
/** A Latin word before or after a place. No mix-up produces one. */
const LATIN_BEFORE = /[A-Za-z][^\p{L}]{0,4}$/u
const LATIN_BEHIND = /^[^\p{L}]{0,4}[A-Za-z]/u
const FARTHEST = 5
const CANDIDATE = /[¨ª¯²-´¸º¿À-ÿЀ-ӿ]{4}/

/**
 * Repairs Russian and Ukrainian words that were misread in the wrong single-byte code page, if the words of a line leave no doubt
 * together. Makes one edit for each word. A word of one letter is no evidence by itself; it is repaired with the others unless
 * it is next to a Latin word.
 *
 * `Ïðèâåò` → `Привет`
 */
export function singleByte(text: string): Edit[] {
  const edits: Edit[] = []
  if (!CANDIDATE.test(text)) return edits
  let start = 0
  for (const line of text.split('\n')) {
    if (CANDIDATE.test(line)) readLine(edits, line, start)
    start += line.length + 1
  }
  return edits
}

function readLine(edits: Edit[], line: string, start: number): void {
  const all = [...line.matchAll(WORD)]
  const words = all.filter(([word]) => word.length > 1)
  let raw = 0
  for (const [word] of words) raw += bitsOf(word)
  let best: MixUp | undefined
  let least = raw - EVIDENCE
  for (const mix of MIX_UPS) {
    let bits = 0
    for (const [word] of words) bits += bitsOf(decode(word, mix))
    if (bits < least) {
      best = mix
      least = bits
    }
  }
  if (!best) return
  for (const { 0: word, index } of all) {
    const insert = decode(word, best)
    if (insert === word || (word.length === 1 && isBesideLatin(line, index))) continue
    edits.push({ start: start + index, end: start + index + word.length, insert, rule: best.rule })
  }
}

const isBesideLatin = (line: string, at: number): boolean =>
  LATIN_BEFORE.test(line.slice(Math.max(0, at - FARTHEST), at)) ||
  LATIN_BEHIND.test(line.slice(at + 1, at + 1 + FARTHEST))

function decode(word: string, { letters }: MixUp): string {
  let decoded = ''
  for (const letter of word) decoded += letters.get(letter) ?? letter
  return decoded
}

/** The cost of a word in the script of its letters. */
function bitsOf(word: string): number {
  let bits = 0
  let before = ''
  for (const letter of word) {
    const rank = CYRILLIC.indexOf(letter.toLowerCase())
    if (rank < 0) bits += ACCENTED + (before === '' ? 0 : ACCENTED_TWICE)
    else bits += Math.log2(4.2 * (rank + 2))
    if (isLower(before) && !isLower(letter)) bits += LOWER_TO_UPPER
    before = letter
  }
  return bits
}

function isLower(letter: string): boolean {
  return letter !== letter.toUpperCase()
}
