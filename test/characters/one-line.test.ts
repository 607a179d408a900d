import { expect, it } from 'vitest'
import { inOneLine } from '../../src/characters/one-line.js'

it.each([
  ['Photo:\nJo Ng', 'Photo: Jo Ng'],
  ['Photo: \n\n  Jo Ng', 'Photo: Jo Ng'],
  ['> the ferries\n> sail on', '> the ferries sail on'],
  ['in one line', 'in one line'],
])('%j → %j', (text, line) => {
  expect(inOneLine(text)).toBe(line)
})
