import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createTextCleaner } from '../src/index.js'

/** Good texts, one for each language: quotes, joiners, selectors and marks as that language writes them. */
const folder = new URL('./clean/', import.meta.url)
const languages = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? [file.replace('.txt', '')] : []))
const textIn = (language: string) => readFileSync(new URL(`${language}.txt`, folder), 'utf8').trimEnd()

const clean = createTextCleaner({ quotes: 'keep' })

describe('good text stays as it is', () => {
  it.each(languages)('%s', (language) => {
    const text = textIn(language)
    expect(text.length).toBeGreaterThan(40)
    expect(clean(text).changes).toEqual([])
    expect(clean(text).text).toBe(text)
  })

  it('holds what cleaners like to break', () => {
    const all = languages.map(textIn).join('\n')
    const delicate = {
      'ZWNJ in Persian': /می\u200cشود/,
      'ZWJ in Sinhala': /ශ්\u200dරී/,
      'ZWJ in Bengali': /র\u200d্যাব/,
      'ZWJ in a family': /\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}/u,
      'ZWSP in Khmer': /ស្ពាន\u200bចាស់/,
      'isolates in Hebrew': /\u2068NATO\u2069/,
      'RLM in Hebrew': /[א-ת] \u200eC\+\+\u200e\?\u200f/,
      'an ideographic variant': /葛\u{e0100}城/u,
      'a Mongolian variant': /[\u1820-\u18aa]\u180b/,
      'a Mongolian vowel separator': /\u1828\u180e\u1820/,
      'tags of a flag': /\u{1f3f4}\u{e0067}\u{e0062}/u,
      'blank braille cells': /\n\u2800\u2800/,
      'a Hangul filler': /\u1100\u1160/,
    }
    for (const [what, pattern] of Object.entries(delicate)) expect(all, what).toMatch(pattern)
  })
})
