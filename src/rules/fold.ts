import type { Span } from '../edit/edit.js'

/** What stands around a line without being part of what it says: bullets, arrows, rules, brackets in pairs, a last stop. */
const ORNAMENT = /[\s\-–—―_*•·●○▪■□◆►▶▷▸◀»›>|<«‹#~=+:;,.…!/\\،؛۔।॥\u{2190}-\u{21ff}\u{fe0f}\u{1f300}-\u{1faff}]/u
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '【': '】', '（': '）' }

/**
 * The span of a line without its ornaments.
 *
 * `- Advertisement -` → the span of `Advertisement`; `(Reporting by Jo Ng.)` → the span of `Reporting by Jo Ng`
 */
export function core(text: string, { start, end }: Span): Span {
  for (let before = -1; before !== end - start; ) {
    before = end - start
    while (start < end && isOrnament(text, start)) start += characterAt(text, start).length
    while (start < end && isOrnament(text, lastCharacter(text, end))) end = lastCharacter(text, end)
    if (end - start > 1 && PAIRS[text[start] as string] === text[end - 1]) {
      start++
      end--
    }
  }
  return { start, end }
}

/** Most lines begin and end with a letter or a stop: a table knows those of the first scripts. */
const COMMON = /* @__PURE__ */ Uint8Array.from({ length: 0x2000 }, (_, code) =>
  ORNAMENT.test(String.fromCharCode(code)) ? 1 : 0,
)

function isOrnament(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x2000 ? COMMON[code] === 1 : ORNAMENT.test(characterAt(text, at))
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) as number)
}

/** Where the last character before this place begins. */
function lastCharacter(text: string, end: number): number {
  return end > 1 && (text.codePointAt(end - 2) as number) > 0xffff ? end - 2 : end - 1
}

/**
 * Letters that sites write for one another, by the one they are filed as: Turkish `İLGİLİ` and `AYRICA`,
 * Arabic `إقرأ` and `اقرا`, `مشاركه` and `مشاركة`; `ی` and `ک` of Persian keyboards and `ي` and `ك` of Arabic ones.
 */
const SPELLINGS: Readonly<Record<string, string>> = { i: 'ıİ', ا: 'أإآٱ', ي: 'ىی', ك: 'ک', ه: 'ة' }

const FILED_AS = /* @__PURE__ */ new Map(
  Object.entries(SPELLINGS).flatMap(([letter, others]) => [...others].map((other) => [other, letter] as const)),
)
const SPELT_OTHERWISE = /[ıİأإآٱىیکة]/g
const SPELT_SEVERAL_WAYS = /[iايكه]/g

/** A pattern for folded letters that takes every spelling of them: `ilgili` → `[iıİ]lg[iıİ]l[iıİ]` */
export function spellingsOf(letters: string): string {
  return letters.replace(SPELT_SEVERAL_WAYS, (letter) => `[${letter}${SPELLINGS[letter]}]`)
}

const CURLY = /[’‘]/g

/** Lower case, and one spelling for letters that have several. */
export function foldLetters(text: string): string {
  return text.replace(SPELT_OTHERWISE, (letter) => FILED_AS.get(letter) as string).toLowerCase()
}

/** The form in which phrases are filed: letters folded, straight apostrophes, dots for an ellipsis. */
export function fold(phrase: string): string {
  return foldLetters(phrase).replace(CURLY, "'").replaceAll('…', '...')
}

/** The letters of the first blocks of Unicode, folded; later ones have no case, or a phrase in capitals is rare. */
const FOLDED = /* @__PURE__ */ Uint16Array.from({ length: 0x700 }, (_, code) => {
  const letter = String.fromCharCode(code)
  const lower = FILED_AS.get(letter) ?? letter.toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : code
})

/** `fold` for one code unit, so that a line need not be copied to be looked up. */
export function foldUnit(code: number): number {
  if (code < 0x700) return FOLDED[code] as number
  return code === 0x2019 || code === 0x2018 ? 0x27 : code
}

const ELLIPSIS = 0x2026

/** A number that lines and phrases share if they fold to the same. */
export function hashOf(text: string, { start, end }: Span): number {
  let hash = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === ELLIPSIS) for (let dot = 0; dot < 3; dot++) hash = (Math.imul(hash, 31) + 0x2e) | 0
    else hash = (Math.imul(hash, 31) + foldUnit(code)) | 0
  }
  return hash
}
