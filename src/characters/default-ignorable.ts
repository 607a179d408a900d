/**
 * Matches the first code unit of an invisible character: soft hyphen, grapheme joiner, joiners, bidi controls, selectors,
 * fillers, annotation and tag characters. Nearly Unicode's Default_Ignorable_Code_Point.
 */
export const INVISIBLE =
  /[\xad\u034f\u061c\u115f\u1160\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\udb40-\udb43]/g

/** The code units that the invisible character at an offset takes; 0 if what stands there can be seen. */
export function invisibleWidth(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at)
  if (code < 0x300) return code === 0xad ? 1 : 0
  if (code < 0x2000) return isOneOfLow(code) ? 1 : 0
  if (code < 0x3000) return isGeneralPunctuation(code) ? 1 : 0
  if (code < 0xd800) return code === 0x3164 ? 1 : 0
  if (code < 0xe000) return code >= 0xdb40 && code <= 0xdb43 && isTrail(text.charCodeAt(at + 1)) ? 2 : 0
  if (code < 0xfe00) return 0
  return code <= 0xfe0f || code === 0xfeff || code === 0xffa0 || (code >= 0xfff9 && code <= 0xfffb) ? 1 : 0
}

/** The code units of the invisible character that ends at an offset; 0 if what ends there can be seen. */
export function invisibleWidthBefore(text: string, at: number): 0 | 1 | 2 {
  if (at === 0) return 0
  if (!isTrail(text.charCodeAt(at - 1))) return invisibleWidth(text, at - 1)
  return at > 1 && invisibleWidth(text, at - 2) === 2 ? 2 : 0
}

function isOneOfLow(code: number): boolean {
  return code === 0x34f || code === 0x61c || code === 0x115f || code === 0x1160 || (code >= 0x180b && code <= 0x180f)
}

function isGeneralPunctuation(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f)
}

function isTrail(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
