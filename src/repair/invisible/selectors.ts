import { isWithin, NOTHING } from '../../characters/code-point.js'
import { isEmoji } from '../../characters/emoji.js'

const HAN = [0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xf900, 0xfaff, 0x20000, 0x3ffff]
const MONGOLIAN_LETTERS = [0x1820, 0x18aa]
const HIEROGLYPHS = [0x13000, 0x1345f]

// The rest of StandardizedVariants.txt (Unicode 15): chancery and roundhand capitals, corner and centred punctuation …
const TWO_VARIANTS =
  /[\u210b\u2110\u2112\u211b\u212c\u2130\u2131\u2133\u{1d49c}-\u{1d4b5}\u3001\u3002\uff01\uff0c\uff0e\uff1a\uff1b\uff1f]/u

// … and slashed zero, mathematics, Myanmar with dots, Phags-pa and Manichaean.
const ONE_VARIANT =
  /[0\uff10\u2205\u2229\u222a\u2268\u2269\u2272\u2273\u228a\u228b\u2293-\u2295\u2297\u229c\u22da\u22db\u2a3c\u2a3d\u2a9d\u2a9e\u2aac\u2aad\u2acb\u2acc\u1000\u1002\u1004\u1010\u1011\u1015\u1019\u101a\u101c\u101d\u1022\u1031\u1075\u1078\u107a\u1080\ua856\ua85c\ua85e-\ua860\ua868\uaa60-\uaa66\uaa6b\uaa6c\uaa6f\uaa7a\u{10ac5}\u{10ac6}\u{10ad6}\u{10ad7}\u{10ae1}]/u

/** Variation selectors 1 to 256, and the free variation selectors of Mongolian. */
export function isSelector(code: number): boolean {
  return (
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xe0100 && code <= 0xe01ef) ||
    (code >= 0x180b && code <= 0x180f && code !== 0x180e)
  )
}

/** Whether a selector means something after this base: ❤️ and 葛󠄀 are variants, nothing is a variant of `a`. */
export function selects(selector: number, base: number, ideographicVariants: boolean): boolean {
  if (base === NOTHING) return false
  if (selector >= 0xe0100) return ideographicVariants && isWithin(base, HAN)
  if (selector < 0xfe00) return isWithin(base, MONGOLIAN_LETTERS)
  if (selector >= 0xfe0e) return isEmoji(base)
  if (isWithin(base, HIEROGLYPHS)) return selector <= 0xfe06
  // U+FE00 to U+FE02 after an ideograph bring back what NFC takes from its compatibility twins.
  if (isWithin(base, HAN)) return selector <= 0xfe02
  const character = String.fromCodePoint(base)
  if (selector === 0xfe00 && ONE_VARIANT.test(character)) return true
  return selector <= 0xfe01 && TWO_VARIANTS.test(character)
}
