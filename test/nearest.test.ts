import { expect, it } from 'vitest'
import { nearest } from '../src/nearest.js'
import { casesIn } from './tables.js'

const cases = casesIn(new URL('nearest.txt', import.meta.url))

const WORDS = ['straight', 'curly', 'keep', 'captions', 'credit']

it.each(cases('the nearest of straight, curly, keep, captions and credit'))('answers %s', (_, written, meant) => {
  expect(nearest(written, WORDS)).toBe(meant || undefined)
})

it('answers a book with nothing', () => expect(nearest('straight'.repeat(1000), WORDS)).toBeUndefined())
