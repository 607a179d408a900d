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
    while (start < end && !isLetter(text.charCodeAt(start)) && ORNAMENT.test(characterAt(text, start)))
      start += characterAt(text, start).length
    while (start < end && !isLetter(text.charCodeAt(end - 1)) && ORNAMENT.test(characterBefore(text, end)))
      end -= characterBefore(text, end).length
    if (end - start > 1 && PAIRS[text[start] as string] === text[end - 1]) {
      start++
      end--
    }
  }
  return { start, end }
}

/** Most lines begin and end with a letter of one of the first scripts: seen at a glance. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code < 0x2000)
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) as number)
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1)
  return low >= 0xdc00 && low <= 0xdfff && at > 1 ? characterAt(text, at - 2) : (text[at - 1] as string)
}

const CURLY = /[’‘]/g

/** The form in which phrases are filed: lower case, straight apostrophes, dots for an ellipsis. */
export function fold(phrase: string): string {
  return phrase.toLowerCase().replace(CURLY, "'").replaceAll('…', '...')
}

/** Lower case for the scripts that have case in the first blocks of Unicode; others have none, or a phrase in capitals is rare. */
const LOWER = Uint16Array.from({ length: 0x590 }, (_, code) => {
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
