import { expect, it } from 'vitest'
import { nearest } from '../src/nearest.js'

const WORDS = ['straight', 'curly', 'keep', 'captions', 'credit']

it.each<[what: string, written: string, meant: string | undefined]>([
  ['two letters swapped', 'straigth', 'straight'],
  ['a letter too many', 'curlly', 'curly'],
  ['a letter too few', 'kep', 'keep'],
  ['another letter', 'kerp', 'keep'],
  ['capitals', 'CURLY', 'curly'],
  ['a beginning', 'cap', 'captions'],
  ['the nearer of two', 'credits', 'credit'],
  ['another word', 'banana', undefined],
  ['half of another word', 'lead', undefined],
  ['a letter', 'k', undefined],
  ['nothing', '', undefined],
  ['a book', 'straight'.repeat(1000), undefined],
])('answers %s', (_, written, meant) => {
  expect(nearest(written, WORDS)).toBe(meant)
})
