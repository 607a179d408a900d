import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/index.js'
import { inSmallLetters } from '../../src/match/small-letters.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('small-letters.txt', import.meta.url))

const SPEECH =
  'GOOD EVENING. “FOUR YEARS AGO I STOOD ON THESE STEPS,” SHE SAID.\nBY THE BRIDGE STOOD A MAN. NOBODY SAW HIM.'

describe('a text in capitals', () => {
  it('is read in lowercase', () => {
    expect(inSmallLetters(SPEECH)).toBe(
      'Good evening. “Four years ago i stood on these steps,” she said.\nBy the bridge stood a man. Nobody saw him.',
    )
  })

  it('stays as long, also where a small letter of Turkish is longer', () => {
    const russian = 'ДОБРЫЙ ВЕЧЕР. ЧЕТЫРЕ ГОДА НАЗАД Я СТОЯЛ НА ЭТИХ СТУПЕНЯХ И ГОРОД МОЛЧАЛ'
    const turkish = `İYİ AKŞAMLAR. ${'İSTANBUL VE İZMİR İÇİN BİR KÖPRÜ. '.repeat(3)}`
    expect(inSmallLetters(russian)).toMatch(/^Добрый вечер\. Четыре года/)
    expect(inSmallLetters(turkish)).toMatch(/İ/)
    for (const text of [russian, turkish]) expect(inSmallLetters(text)).toHaveLength(text.length)
  })

  it.each(cases('is none'))('is none: %s', (_, text) => expect(inSmallLetters(text)).toBe(text))

  it('loses the same boilerplate as in lowercase', () => {
    const text = `${SPEECH}\nTHE MAYOR PROMISED AN ANSWER BEFORE THE FIRST STONE IS LAID IN SPRING.\nRELATED STORIES\nTOWN VOTES`
    expect(cleanText(text).text.endsWith('SPRING.')).toBe(true)
  })

  it('loses no sentence because of its capitals', () => {
    const text = `${SPEECH}\nBY REASONS OF HIS OWN HE WOULD NOT LEAVE THE BRIDGE THAT NIGHT.\nBY DAY HE WAS GONE`
    expect(cleanText(text).changes.filter(({ after }) => after === '')).toEqual([])
  })
})
