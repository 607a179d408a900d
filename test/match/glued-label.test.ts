import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/index.js'
import { restoreLabelSpace } from '../../src/match/glued-label.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('glued-label.txt', import.meta.url))

const apart = (line: string) => restoreLabelSpace(`> ${line}!`, { start: 2, end: line.length + 2 })?.line

describe('restoreLabelSpace', () => {
  it.each(cases('puts back the blank of'))('puts back the blank of %s', (line, expected) => {
    expect(apart(line)).toBe(expected)
  })

  it.each(cases('leaves'))('leaves %s', (line) => expect(apart(line)).toBeUndefined())
})

const STORY = `The council voted on Tuesday to keep the old bridge open for another year.
Work is to begin in the spring, the mayor said, and to take about two years.`

describe('a label without its space', () => {
  it.each(cases('is known like one with it'))('is known like one with it: %s', (line, rule) => {
    const { text, changes } = cleanText(`${STORY}\n${line}`)
    expect(text).toBe(STORY)
    expect(changes.map(({ rules }) => rules)).toEqual([[rule]])
  })

  it.each(cases('becomes'))('%s', (_, before, after) => expect(cleanText(before).text).toBe(after))
})
