import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/edit/edit.js'
import { CODE_PAGES, EXTRA_CODE_PAGES } from '../../../src/repair/mojibake/code-pages.js'
import { singleByte } from '../../../src/repair/mojibake/single-byte.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('single-byte.txt', import.meta.url))

const PAGES: Record<string, string> = { ...CODE_PAGES, ...EXTRA_CODE_PAGES }

/** A text in one code page, misread in another. */
function misread(text: string, written: string, read: string): string {
  return Array.from(text, (letter) => {
    const at = (PAGES[written] as string).indexOf(letter)
    return letter < '\x80' || at < 0 ? letter : (PAGES[read] as string).charAt(at)
  }).join('')
}

const whole = (text: string) => apply(text, singleByte(text))
const RUSSIAN = 'Мэр открыл новый мост через реку утром после дождя.'

describe.each(cases('Cyrillic in misread as'))('Cyrillic in %s misread as %s', (written, read) => {
  it.each(cases('is repaired'))('is repaired %s', (_, text) => {
    expect(whole(misread(text, written, read))).toBe(text)
  })

  it('has one edit for each word', () => {
    const rule = `text/mojibake/${written}-as-${read}`
    const words = Array.from(RUSSIAN.matchAll(/[а-я]+/gi), ({ 0: insert, index: start }) => ({ start, insert, rule }))
    expect(singleByte(misread(RUSSIAN, written, read))).toMatchObject(words)
  })

  it('stays if it is a word or two of a Latin text', () => {
    for (const text of ['café déjà vu à la crème', 'Ísland og Færøerne', 'São Paulo é à beira', 'ÄÖÜ äöü ÀÉÈ'])
      expect(whole(text)).toBe(text)
  })
})

describe('evidence for single-byte mix-ups', () => {
  it.each(cases('‹Cyrillic› in windows-1251 misread as windows-1252'))('%s', (_, marked) => {
    const broken = marked.replace(/‹([^›]*)›/g, (_, text) => misread(text, 'windows-1251', 'windows-1252'))
    expect(whole(broken)).toBe(marked.replace(/[‹›]/g, ''))
  })

  it.each(cases('stays'))('stays: %s', (_, text) => expect(singleByte(text)).toEqual([]))
})
