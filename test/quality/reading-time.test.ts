import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/index.js'
import { lengthOf } from '../../src/quality/word-counts.js'

describe('the length of a text', () => {
  it.each<[text: string, words: number]>([
    ['', 0],
    ['It rained for 3 days.', 5],
    ['don’t — well-known', 2],
    ['| a | b |\n- c', 3],
    ['Чи́сто', 1],
    ['한국어 문장', 2],
    ['हिन्दी में', 2],
    ['a\u00a0b\u2009c\u3000d', 4],
    ['雨が降った。', 5],
    ['他说：“好”。', 3],
    ['ＮＨＫ', 1],
    ['𝒜 word', 2],
    ['ประเทศไทยมีเมืองใหญ่', 5],
  ])('%s → %i words', (text, words) => {
    expect(lengthOf(text).words).toBe(words)
  })

  it('is told in minutes by the pace of the script, rounded up', () => {
    expect(lengthOf('').minutes).toBe(0)
    expect(lengthOf('one '.repeat(10)).minutes).toBe(1)
    expect(lengthOf('one '.repeat(238 * 3)).minutes).toBe(3)
    expect(lengthOf('雨'.repeat(255 * 2)).minutes).toBe(2)
    expect(lengthOf('あ'.repeat(357 * 2)).minutes).toBe(2)
  })

  it('is in each document', () => {
    expect(cleanText('Rain fell on the city on Monday, she said.')).toMatchObject({ wordCount: 9, readingTime: 1 })
  })
})
