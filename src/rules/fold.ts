import type { Span } from '../edit/edit.js'

/** What stands around a line without being part of what it says: bullets, arrows, rules, brackets in pairs, a last stop. */
const ORNAMENT = /[\s\-–—―_*•·●○▪■□◆►▶▷▸◀»›>|<«‹#~=+:;,.…!/\\\u{2190}-\u{21ff}\u{fe0f}\u{1f300}-\u{1faff}]/u
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

const CURLY = /[’‘]/g

/** The form in which phrases are filed: lower case, straight apostrophes, dots for an ellipsis. */
export function fold(phrase: string): string {
  return phrase.toLowerCase().replace(CURLY, "'").replaceAll('…', '...')
}

/** Lower case for the scripts that have case in the first blocks of Unicode; others have none, or a phrase in capitals is rare. */
const LOWER = /* @__PURE__ */ Uint16Array.from({ length: 0x590 }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : code
})

/** `fold` for one code unit, so that a line need not be copied to be looked up. */
export function foldUnit(code: number): number {
  if (code < 0x590) return LOWER[code] as number
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
