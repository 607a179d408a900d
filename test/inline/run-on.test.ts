import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/index.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('run-on.txt', import.meta.url), {
  NEXT: 'Jo Ng of the county council said that she was glad of it.',
})
const S = cases('the story')[0] as string[]
const STORY = S.join(' ')
const at = (place: number, junk: string) => [...S.slice(0, place), junk, ...S.slice(place)].join(' ')
const SHORT = cases('three sentences, and labels')

describe('a post in one line', () => {
  it.each(cases('loses'))('loses %s', (_, place, junk) => {
    expect(cleanText(at(Number(place), junk as string)).text).toBe(STORY)
  })

  it.each(cases('keeps'))('keeps: %s', (sentence) => {
    expect(cleanText(at(3, sentence)).text).toBe(at(3, sentence))
  })

  it.each(cases('loses before a name'))('loses %s before a name', (_, before, after) => {
    expect(cleanText(at(3, before)).text).toBe(at(3, after as string))
  })

  it.each(SHORT)('in %s loses labels of its language, in a few sentences', (_, first, second, third, ...labels) => {
    for (const label of labels) {
      expect(cleanText(`${first} ${label} ${second} ${third}`).text).toBe(`${first} ${second} ${third}`)
      expect(cleanText(`${label} ${first} ${second} ${third}`).text).toBe(`${first} ${second} ${third}`)
    }
  })

  it.each([1, 4, 5, 40])('loses %i labels in a row, and is clean then', (count) => {
    const [, ...chinese] = SHORT.find(([lang]) => lang === 'zh') ?? []
    const labels = Array.from({ length: count }, () => '今すぐ会員登録')
    for (const text of [[...labels, ...chinese.slice(0, 3)].join(' '), labels.join(' ')]) {
      const cleaned = cleanText(text, { lang: 'ja' }).text
      expect(cleanText(cleaned, { lang: 'ja' }).text).toBe(cleaned)
    }
    expect(cleanText(at(3, Array.from({ length: count }, () => 'Advertisement').join(' '))).text).toBe(STORY)
  })

  it('is none if it is a paragraph of common length', () => {
    const text = `${S[0]} Sign up for our newsletter. ${S[1]}`
    expect(cleanText(text).text).toBe(text)
  })
})
