import { describe, expect, it } from 'vitest'
import { isCiphered } from '../../../../src/html/article/features/cipher.js'
import { cleanHtml } from '../../../../src/index.js'
import { languages, paragraphs } from '../../kind/pages.js'

const shift = (text: string) =>
  Array.from(text, (char) => (char > ' ' ? String.fromCharCode(char.charCodeAt(0) + 1) : char)).join('')
const rotate = (text: string, from: RegExp, first: (char: string) => number, count: number) =>
  text.replace(from, (char) =>
    String.fromCharCode(((char.charCodeAt(0) - first(char) + count / 2) % count) + first(char)),
  )
const ciphers: Readonly<Record<string, (text: string) => string>> = {
  'each letter one on': shift,
  ROT13: (text) => rotate(text, /[a-z]/gi, (char) => (char < 'a' ? 65 : 97), 26),
  ROT47: (text) => rotate(text, /[!-~]/g, () => 33, 94),
}
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const asks = (html: string) => isCiphered(html, 0, html.length)
const latin = ['en', 'de'] as const

describe.each(Object.entries(ciphers))('%s', (_, cipher) => {
  it.each(latin)('is found in %s', (language) => {
    const text = paragraphs(3, language).join(' ')
    expect(asks(escaped(cipher(text)))).toBe(true)
    expect(asks(text)).toBe(false)
  })

  it('is none of the story', () => {
    const story = paragraphs(6)
    const paid = escaped(cipher(paragraphs(3, 'en', 6).join(' ')))
    const doc = cleanHtml(
      `<!doctype html><html><body><article>${story.map((text) => `<p>${text}</p>`).join('')}<p>${paid}</p></article></body></html>`,
    )
    expect(doc.text).toBe(story.join('\n\n'))
    expect(doc.changes.flatMap(({ rules }) => rules)).toContain('html/article/cipher')
    expect(doc.warnings).toContainEqual(expect.objectContaining({ code: 'ciphered' }))
  })
})

describe('what is no cipher', () => {
  it.each(languages)('%s', (language) => {
    expect(asks(paragraphs(4, language).join(' '))).toBe(false)
  })

  it.each([
    'Measured maximum speed | 45.4 km/h | 28.2 mph | 34.4 km/h | 21.4 mph | 32.3 km/h | 20.1 mph | 42.3 km/h | 26.3 mph'.repeat(
      3,
    ),
    'const x = (fn, cb) => { if (!fn) throw new Error("no"); return cb(fn(x, y, z), 0x7f, 1e9) }; '.repeat(4),
    'Szczebrzeszyn, Chrząszczyżewoszyce i Łękołody: w Szczebrzeszynie chrząszcz brzmi w trzcinie. '.repeat(3),
    'Strč prst skrz krk, vlk zmrzl, hrst zrn, smrž pln skvrn zvlhl z mlh: tak mluví Češi rychle. '.repeat(3),
    'XKCD QWRTZ BVB HSV FCK VFB VFL SVW TSG RBL FCB FCU SCF BMG WOB FCA HDH M05 KSV STP 1:0 2:1 3:3 '.repeat(3),
  ])('%s', (text) => {
    expect(asks(text)).toBe(false)
  })
})
