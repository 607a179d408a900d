import { describe, expect, it } from 'vitest'
import { invisible } from '../../src/repair/invisible/invisible.js'

const every = (test: RegExp) => {
  const found: string[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const character = String.fromCodePoint(code)
    if (test.test(character)) found.push(character)
  }
  return found
}

const changed = (texts: readonly string[]) => texts.filter((text) => invisible(text).length > 0)

// What the engine knows as emoji is the list of emoji that this test needs no copy of.
const EMOJI = every(/^(?!\p{Emoji_Modifier}|\p{Regional_Indicator})\p{Emoji}$/u)
const PICTURES = EMOJI.filter((emoji) => /\p{Emoji_Presentation}/u.test(emoji))
const PEOPLE = every(/^\p{Emoji_Modifier_Base}$/u)

describe('invisible, on emoji', () => {
  it('keeps both selectors on every emoji', () => {
    expect(EMOJI.length).toBeGreaterThan(1300)
    expect(changed(EMOJI.flatMap((emoji) => [`${emoji}\ufe0f`, `a ${emoji}\ufe0e!`]))).toEqual([])
  })

  it('keeps every keycap', () => {
    expect(changed(Array.from('#*0123456789', (key) => `${key}\ufe0f\u20e3`))).toEqual([])
  })

  it('keeps every picture joined to every kind of sign', () => {
    const signs = [
      '\u2640\ufe0f',
      '\u2642\ufe0f',
      '\u27a1\ufe0f',
      '\u2b1b',
      '\u2744\ufe0f',
      '\u2695\ufe0f',
      '\u{1f9b0}',
    ]
    expect(changed(PICTURES.flatMap((emoji) => signs.map((sign) => `${emoji}\u200d${sign}`)))).toEqual([])
  })

  it('keeps all who have a skin tone, in couples and at work', () => {
    const tones = ['\u{1f3fb}', '\u{1f3fd}', '\u{1f3ff}']
    const sequences = PEOPLE.flatMap((person) =>
      tones.flatMap((tone) => [
        `${person}${tone}`,
        `${person}${tone}\u200d\u{1f680}`,
        `${person}${tone}\u200d\u2764\ufe0f\u200d\u{1f48b}\u200d\u{1f468}${tone}`,
      ]),
    )
    expect(changed(sequences)).toEqual([])
  })

  it('takes selectors and ZWJ off every letter of Latin and Cyrillic', () => {
    const letters = every(/^[\p{Script=Latin}\p{Script=Cyrillic}]$/u)
    expect(changed(letters.flatMap((letter) => [`${letter}\ufe0f`, `${letter}\u200d\u{1f680}`]))).toHaveLength(
      letters.length * 2,
    )
  })
})
