import { expect, it } from 'vitest'
import { trimSpan } from '../../src/units/sentences.js'

it.each([
  ['a [ rain ] b', ' rain ', { start: 4, end: 8 }],
  ['rain', 'rain', { start: 0, end: 4 }],
  ['a [\n\u00a0] b', '\n\u00a0', { start: 5, end: 5 }],
])('trims the span of %j', (text, part, expected) => {
  const start = text.indexOf(part)
  expect(trimSpan(text, { start, end: start + part.length })).toEqual(expected)
})
