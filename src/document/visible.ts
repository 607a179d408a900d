/** Symbols for invisible characters, by their Unicode abbreviations. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['\t', '⇥'],
  ['\u00a0', '␣'],
  ['\u00ad', '⟨SHY⟩'],
  ['\u034f', '⟨CGJ⟩'],
  ['\u061c', '⟨ALM⟩'],
  ['\u200b', '⟨ZWSP⟩'],
  ['\u200c', '⟨ZWNJ⟩'],
  ['\u200d', '⟨ZWJ⟩'],
  ['\u200e', '⟨LRM⟩'],
  ['\u200f', '⟨RLM⟩'],
  ['\u2028', '⟨LS⟩'],
  ['\u2029', '⟨PS⟩'],
  ['\u202a', '⟨LRE⟩'],
  ['\u202b', '⟨RLE⟩'],
  ['\u202c', '⟨PDF⟩'],
  ['\u202d', '⟨LRO⟩'],
  ['\u202e', '⟨RLO⟩'],
  ['\u202f', '⟨NNBSP⟩'],
  ['\u2060', '⟨WJ⟩'],
  ['\u2066', '⟨LRI⟩'],
  ['\u2067', '⟨RLI⟩'],
  ['\u2068', '⟨FSI⟩'],
  ['\u2069', '⟨PDI⟩'],
  ['\u3000', '⟨IDSP⟩'],
  ['\ufe0e', '⟨VS15⟩'],
  ['\ufe0f', '⟨VS16⟩'],
  ['\ufeff', '⟨ZWNBSP⟩'],
])

const INKLESS = /(?![ \n])[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu
const INKLESS_OR_MARK = /(?![ \n])[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}]/gu
const CONTROL = /(?![\t\n])\p{Cc}/gu
const BLANKS = /^ +$/

/**
 * Makes all of a changed passage visible; line breaks stay. Combining marks stay with their letter unless `marks` is set,
 * and blanks between words stay blank.
 *
 * `a\u200bb` → `a⟨ZWSP⟩b`, two blanks → `··`, `e\u0301` with marks → `e⟨U+0301⟩`
 */
export function visible(text: string, { marks = false } = {}): string {
  return text.replace(BLANKS, (blanks) => '·'.repeat(blanks.length)).replace(marks ? INKLESS_OR_MARK : INKLESS, sign)
}

/** A passage that is safe to print on a terminal: `\u001b[2J` → `␛[2J`. */
export function harmless(text: string): string {
  return text.replace(CONTROL, sign)
}

function sign(character: string): string {
  const known = SIGNS.get(character)
  if (known !== undefined) return known
  const code = character.codePointAt(0) as number
  if (code < 0x20) return String.fromCharCode(0x2400 + code) // U+2400 and following are symbols for control characters
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
