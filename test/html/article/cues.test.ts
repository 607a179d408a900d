import { expect, it } from 'vitest'
import { Cue } from '../../../src/html/article/features/cue.js'
import { readCues } from '../../../src/html/article/features/read-cues.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('cues.txt', import.meta.url))

it.each(cases('readCues'))('readCues: %s → %s', (names, expected) => {
  const cues = Object.entries(Cue).filter(([, bit]) => (readCues(names) & bit) !== 0)
  expect(cues.map(([name]) => name).join(' ')).toBe(expected)
})
