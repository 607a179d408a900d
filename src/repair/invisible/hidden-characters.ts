import type { HiddenText } from '../../document.js'
import { isDirectionControl } from './bidi.js'
import { invisible } from './invisible.js'

/**
 * The invisible characters that `clean` removes from a source, with runs of them decoded.
 *
 * `Rain\u200b` → `[{ start: 4, end: 5, text: 'U+200B', rule: 'text/invisible/…', grade: 'ordinary' }]`
 */
export function hiddenCharacters(source: string): HiddenText[] {
  return Array.from(invisible(source), ({ start, end, rule }) => {
    const units = source.slice(start, end)
    const payload = payloadOf(units)
    const isSuspicious =
      payload !== undefined || Array.from(units).some((unit) => isDirectionControl(unit.charCodeAt(0)))
    return { start, end, text: payload ?? codePointsOf(units), rule, grade: isSuspicious ? 'suspicious' : 'ordinary' }
  })
}

/** `\u200b` → `U+200B` */
function codePointsOf(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) as number
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  }).join(' ')
}

/** Hidden markup and hidden characters, merged in source order. */
export function inOrder(inMarkup: readonly HiddenText[], inCharacters: readonly HiddenText[]): HiddenText[] {
  return [...inMarkup, ...inCharacters].sort((a, b) => a.start - b.start || a.end - b.end)
}

const FIRST_TAG = 0xe0020
const LAST_TAG = 0xe007e
const TAG_OFFSET = 0xe0000
/** One or two selectors may be left over from a removed emoji. */
const FEWEST_BYTES = 3

/**
 * Decodes text smuggled in invisible characters: tags as the ASCII that they mirror, variation selectors as the bytes that they
 * number. `undefined` if they hold no readable text.
 *
 * `\u{e0048}\u{e0069}` → `'Hi'`
 */
export function payloadOf(characters: string): string | undefined {
  let tags = ''
  const bytes: number[] = []
  for (const character of characters) {
    const code = character.codePointAt(0) as number
    if (code >= FIRST_TAG && code <= LAST_TAG) tags += String.fromCharCode(code - TAG_OFFSET)
    const byte = byteOf(code)
    if (byte !== undefined) bytes.push(byte)
  }
  if (tags.length > 1) return tags
  if (bytes.length < FEWEST_BYTES) return undefined
  const decoded = new TextDecoder().decode(Uint8Array.from(bytes))
  return PRINTED.test(decoded) ? decoded : undefined
}

const PRINTED = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\n\t]+$/u

/** VS1 to VS16 are bytes 0 to 15, VS17 to VS256 bytes 16 to 255. */
function byteOf(code: number): number | undefined {
  if (code >= 0xfe00 && code <= 0xfe0f) return code - 0xfe00
  if (code >= 0xe0100 && code <= 0xe01ef) return code - 0xe0100 + 16
  return undefined
}
