import { describe, expect, it } from 'vitest'
import { lexiconOf, readWords } from '../../src/html/lexicon.js'

const SHARE = 1
const RELATED = 2
const POSTS = 4
const lexicon = lexiconOf(
  [
    [SHARE, 'share social'],
    [RELATED, 'related relatedposts'],
    [POSTS, 'posts social'],
  ],
  16,
)
const read = (text: string) => readWords(text, 0, text.length, lexicon)

describe('a lexicon', () => {
  it('knows its words by their hash, with all that any list tells of them', () => {
    expect(read('share')).toBe(SHARE)
    expect(read('social')).toBe(SHARE | POSTS)
    expect(read('sharing')).toBe(0)
  })

  it('holds as many words as it has places but one', () => {
    const letters = Array.from('abcdefghijklmno')
    const full = lexiconOf([[1, letters.join(' ')]], 16)
    expect(letters.filter((letter) => readWords(letter, 0, 1, full) === 0)).toEqual([])
    expect(readWords('p', 0, 1, full)).toBe(0)
  })

  it.each([
    ['related-posts', RELATED | POSTS],
    ['relatedPosts', RELATED | POSTS],
    ['RELATED_POSTS', RELATED | POSTS],
    ['share12 x', SHARE],
    ['unrelated', 0],
    ['', 0],
  ])('reads %s', (text, bits) => {
    expect(read(text)).toBe(bits)
  })

  it('reads two neighbours as one word, but not across a blank', () => {
    const pairs = lexiconOf([[1, 'relatedposts']], 8)
    expect(readWords('x related-posts', 0, 15, pairs)).toBe(1)
    expect(readWords('related posts', 0, 13, pairs)).toBe(0)
  })

  it('reads a stretch alone', () => {
    expect(readWords('share related', 6, 13, lexicon)).toBe(RELATED)
  })
})
