import { expect, it } from 'vitest'
import { lowercaseWords } from '../../src/inline/lowercase-words.js'

const knows = (text: string, word: string) => lowercaseWords(text)(word, 0, word.length)

it('knows the words that a text also has in lowercase', () => {
  const text = 'The mayor said that the Bridge opens'
  expect(['The', 'That', 'Opens', 'Bridge', 'May'].map((word) => knows(text, word))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})

it.each(['', 'a', 'a b', 'ab c'])('reads a text as short as "%s"', (text) => {
  expect(text.split(' ').every((word) => knows(text, word))).toBe(true)
  expect(knows(text, 'Bridge')).toBe(false)
})

it('knows each of as many words as a text may hold', () => {
  const letters = Array.from({ length: 4000 }, (_, at) => String.fromCharCode(0x4e00 + at))
  const text = letters.join(' ')
  expect(letters.every((letter) => knows(text, letter))).toBe(true)
  expect(knows(text, String.fromCharCode(0x4e00 + 4000))).toBe(false)
})
