/** Scripts by number. 0 is for everything else: signs, digits, white space, and scripts without a pack. */
export const Script = {
  none: 0,
  latin: 1,
  greek: 2,
  cyrillic: 3,
  hebrew: 4,
  arabic: 5,
  devanagari: 6,
  bengali: 7,
  thai: 8,
  kana: 9,
  han: 10,
  hangul: 11,
} as const
export type Script = (typeof Script)[keyof typeof Script]
/** The number of scripts. */
export const SCRIPTS = 12

/** The first and last code unit of the letters of a script, including the marks within its words. */
const BLOCKS: readonly (readonly [first: number, last: number, script: Script])[] = [
  [0x41, 0x5a, Script.latin],
  [0x61, 0x7a, Script.latin],
  [0xc0, 0x2af, Script.latin],
  [0x370, 0x3ff, Script.greek],
  [0x400, 0x52f, Script.cyrillic],
  [0x5d0, 0x5ea, Script.hebrew],
  [0x620, 0x65f, Script.arabic],
  [0x66e, 0x6d3, Script.arabic],
  [0x900, 0x963, Script.devanagari],
  [0x980, 0x9e3, Script.bengali],
  [0xe01, 0xe4e, Script.thai],
  [0x1e00, 0x1eff, Script.latin],
]

/** The last code unit in the table. A few comparisons are enough for the East Asian scripts beyond. */
const LAST = 0x1eff

const TABLE = /* @__PURE__ */ (() => {
  const table = new Uint8Array(LAST + 1)
  for (const [first, last, script] of BLOCKS) table.fill(script, first, last + 1)
  return table
})()

/** The script of a letter, by its UTF-16 code unit. */
export function scriptOf(unit: number): Script {
  if (unit <= LAST) return TABLE[unit] as Script
  if (unit < 0x3041 || unit > 0xd7a3) return Script.none
  if (unit >= 0xac00) return Script.hangul
  if (unit <= 0x30ff) return Script.kana
  return unit >= 0x3400 && unit <= 0x9fff ? Script.han : Script.none
}
