import { expect, it } from 'vitest'
import { joinsLeft } from '../../src/characters/code-point.js'

it('joinsLeft covers every character that NFC composes with the one before it', () => {
  const missing: string[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const [, ...joined] = String.fromCodePoint(code).normalize('NFD')
    for (const part of joined) if (!joinsLeft(part.codePointAt(0) as number)) missing.push(part)
  }
  expect(missing).toEqual([])
})

it.each(['a', 'é', '가', 'ᄀ', 'א', 'क', ' ', '\n', '👩', '\u200d'])('%j starts a cluster of its own', (text) => {
  expect(joinsLeft(text.codePointAt(0) as number)).toBe(false)
})
