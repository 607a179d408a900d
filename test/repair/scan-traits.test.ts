import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeCharacters } from '../../src/repair/compose.js'
import { controls } from '../../src/repair/controls.js'
import { invisible } from '../../src/repair/invisible/invisible.js'
import { scanTraits } from '../../src/repair/scan-traits.js'
import { spaces } from '../../src/typography/space.js'
import { scraped } from '../alphabet.js'

const repairs = (text: string) => [...controls(text), ...invisible(text), ...composeCharacters(text)]

describe('scanTraits', () => {
  it('calls no character quiet that a repair stage changes, alone or next to letters', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const unit = String.fromCharCode(code)
      for (const text of [unit, `a${unit}b`, `${unit}${unit}`, `ا${unit}ا`]) {
        if (!scanTraits(text).odd) expect(repairs(text), code.toString(16)).toEqual([])
      }
    }
  })

  it('skips no stage that would find something', () => {
    fc.assert(
      fc.property(scraped(), (text) => {
        const { odd, crowded } = scanTraits(text)
        if (!odd) expect(repairs(text)).toEqual([])
        if (!crowded && !odd) expect(spaces(text)).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    ['news in English', 'The mayor’s “new” bridge – over the river – cost €5m … so far.\n\nIt opens in May.'],
    ['news in French', 'Le maire a inauguré « le pont » à Genève.'],
    ['news in Russian', 'Мэр открыл новый мост — в среду.'],
    ['news in Chinese', '市长周三宣布新桥开通。'],
    ['news in Arabic', 'افتتح رئيس البلدية الجسر الجديد يوم الأربعاء.'],
    ['news in Korean', '시장은 수요일 새 다리를 개통했다.'],
  ])('finds nothing in %s', (_, text) => {
    expect(scanTraits(text)).toMatchObject({ odd: false, crowded: false })
  })

  it.each([
    ['The council said no.\nIt will vote.', true],
    ['', true],
    ['café', false],
    ['a\tb', false],
    ['a\x7f', false],
  ])('%j is printable ASCII: %s', (text, ascii) => {
    expect(scanTraits(text).ascii).toBe(ascii)
  })

  it('finds characters far behind those of another script', () => {
    for (const length of [255, 256, 257, 600, 2000]) {
      const text = 'あ'.repeat(length)
      expect(scanTraits(text)).toEqual({ ascii: false, odd: false, foreign: false, crowded: false })
      expect(scanTraits(`${text}\u200b`)).toMatchObject({ odd: true, foreign: false })
      expect(scanTraits(`${text}\u00a0`)).toMatchObject({ odd: false, foreign: true })
      expect(scanTraits(`\u00a0${text}\u200b`)).toMatchObject({ odd: true, foreign: true })
      expect(scanTraits(`\u200b${text}\u00a0`)).toMatchObject({ odd: true, foreign: true })
    }
  })

  it.each([
    ['a b', false],
    ['a\n\nb', false],
    ['a  b', true],
    ['a \nb', true],
    ['a\n b', true],
    [' a', true],
    ['a ', true],
    ['a\u00a0b', true],
    ['a\r\nb', true],
  ])('%j is crowded: %s', (text, crowded) => {
    expect(scanTraits(text).crowded).toBe(crowded)
  })
})
