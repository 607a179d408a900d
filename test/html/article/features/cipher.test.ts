import { describe, expect, it } from 'vitest'
import { isCiphered } from '../../../../src/html/article/features/cipher.js'
import { cleanHtml } from '../../../../src/index.js'
import { casesIn } from '../../../tables.js'
import { languages, paragraphs } from '../../kind/pages.js'

const cases = casesIn(new URL('cipher.txt', import.meta.url))

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
    const markup = [...story, paid].map((text) => `<p>${text}</p>`).join('')
    const doc = cleanHtml(`<!doctype html><html><body><article>${markup}</article></body></html>`)
    expect(doc.text).toBe(story.join('\n\n'))
    expect(doc.changes.flatMap(({ rules }) => rules)).toContain('html/article/cipher')
    expect(doc.warnings).toContainEqual(expect.objectContaining({ code: 'ciphered' }))
  })
})

describe('what is no cipher', () => {
  it.each(languages)('%s', (language) => {
    expect(asks(paragraphs(4, language).join(' '))).toBe(false)
  })

  it.each(cases('no ciphers'))('%s', (text) => {
    expect(asks(`${text} `.repeat(4))).toBe(false)
  })
})
