import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDateline } from '../../src/news/dateline.js'
import { casesIn } from '../tables.js'
import { WORDS } from '../words.js'

const cases = casesIn(new URL('datelines.txt', import.meta.url))

describe('readDateline', () => {
  it.each(cases('paragraphs with ‖ behind their dateline; its place, agency and date'))(
    'reads %s',
    (marked, place, agency, date) => {
      const [text = '', rest = ''] = marked.split('‖')
      expect(readDateline(text + rest, WORDS)).toEqual({
        text,
        ...(place && { place }),
        ...(agency && { agency }),
        ...(date && { date }),
      })
    },
  )

  it.each(cases('paragraphs without a dateline'))('finds none in %s', (paragraph) => {
    expect(readDateline(paragraph, WORDS)).toBeUndefined()
  })

  it('accepts a colon for a dateline only in languages that use it', () => {
    const paragraph = 'HAMBURG: Die Brücke über den Fluss wird am Montag für alle wieder geöffnet.'
    expect(readDateline(paragraph, WORDS, 'de')).toBeUndefined()
    expect(readDateline(paragraph, WORDS, 'men')).toBeUndefined()
    expect(readDateline(paragraph, WORDS, 'en')?.place).toBe('HAMBURG')
  })

  it('accepts a colon for a dateline only before 60 or more code units', () => {
    const paragraph = 'HAMBURG: The bridge over the river is open again to all who wait.'
    expect([59, 60].map((length) => readDateline(paragraph.slice(0, length), WORDS)?.place)).toEqual([
      undefined,
      'HAMBURG',
    ])
  })

  it('looks for a question in the first 140 units', () => {
    const mayor = (length: number) => `KYIV — ${'The mayor spoke '.repeat(20).slice(0, length - 8)}?`
    expect([140, 141].map((length) => readDateline(mayor(length), WORDS)?.place)).toEqual([undefined, 'KYIV'])
  })

  it('never throws, and the result is a prefix of the text', () => {
    const pieces =
      'BEIJING ( ) Reuters — - , 5 mars 【 】 共同 ＝ / ТАСС . A 新华社 日电 = 서울 연합뉴스 \u{1f600} \ud800'.split(
        ' ',
      )
    const piece = fc.constantFrom(' ', '\n', ...pieces)
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const found = readDateline(text, WORDS)
          if (found) expect(text.trimStart().startsWith(found.text)).toBe(true)
        },
      ),
    )
  })
})
