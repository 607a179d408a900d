import { isWithin } from './code-point.js'

const EMOJI = /\p{Emoji}/u

// Blocks of the supplementary plane that hold emoji, generously, so that the emoji of years to come pass too.
// Not the regional indicators, nor the skin tones, which take no selector.
const EMOJI_BLOCKS = [0x1f000, 0x1f0ff, 0x1f170, 0x1f1e5, 0x1f200, 0x1f3fa, 0x1f400, 0x1f7ff, 0x1f900, 0x1faff]

const SKIN_TONES = [0x1f3fb, 0x1f3ff]

const BLACK_FLAG = 0x1f3f4

// England, Scotland and Wales, all that emoji-sequences.txt has (RGI_Emoji_Tag_Sequence): tags, then CANCEL TAG.
const FLAG_TAGS = ['gbeng', 'gbsct', 'gbwls'].map(asTags)

/** Whether a variation selector after this code point chooses between its text and its emoji form. */
export function isEmoji(code: number): boolean {
  return code > 0xffff ? isWithin(code, EMOJI_BLOCKS) : EMOJI.test(String.fromCodePoint(code))
}

/** Whether ZWJ may join this code point to the picture after it: 👩 in 👩‍🚀. */
export function startsZwjSequence(code: number): boolean {
  return endsZwjSequence(code) || isWithin(code, SKIN_TONES)
}

/** Whether ZWJ may join this code point to the picture before it: 🚀 in 👩‍🚀, but not 5, ©, 〰. */
export function endsZwjSequence(code: number): boolean {
  return code >= 0x2190 && (code < 0x3000 || code > 0xffff) && isEmoji(code)
}

/** The code units that the tags of a flag take after this code point; 0 if they make no flag. */
export function flagWidth(code: number, text: string, at: number): number {
  if (code !== BLACK_FLAG) return 0
  return FLAG_TAGS.find((tags) => text.startsWith(tags, at))?.length ?? 0
}

function asTags(letters: string): string {
  const tags = Array.from(letters, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)))
  return `${tags.join('')}\u{e007f}`
}
