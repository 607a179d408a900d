import { describe, expect, it } from 'vitest'
import { cleanText, createTextCleaner } from '../../src/index.js'

const A = 'The council voted on Tuesday evening to rebuild the old bridge over the river.'
const B = 'Work will begin in spring, and the road beside it stays open until the autumn.'
const UPDATED = 'This story has been updated with new information.'

describe('correction notes', () => {
  it('move from the text into the document', () => {
    const { text, corrections, found } = cleanText([A, B, UPDATED].join('\n'))
    expect(text).toBe([A, B].join('\n'))
    expect(corrections).toEqual([UPDATED])
    expect(found['corrections']?.map(({ rule }) => rule)).toEqual(['en/correction-note/updated'])
  })

  it('are kept in the text if the option requests it', () => {
    const { text, corrections } = createTextCleaner({ keep: ['correction-note'] })([A, B, UPDATED].join('\n'))
    expect(text).toBe([A, B, UPDATED].join('\n'))
    expect(corrections).toBeUndefined()
  })

  it.each(['Report an error', 'Correction: the minister resigned on 4 May, not 5 May.'])('are not: %s', (line) => {
    expect(cleanText([A, B, line].join('\n')).corrections).toBeUndefined()
  })
})

describe('a live blog', () => {
  const entries = (...times: string[]) =>
    times.map((time, at) => `${time}\n${at % 2 ? A : B} It was entry ${at}.`).join('\n')
  it.each([
    ['times over entries', entries('14:05', '13:50', '1:20 pm', '12:01 GMT')],
    ['its last line', [A, B, 'This live blog has now closed.'].join('\n')],
  ])('is known by %s', (_, text) => {
    const { warnings, kind } = cleanText(text)
    expect(warnings.map(({ code }) => code)).toEqual(['live-blog'])
    expect(kind).toBe('live-blog')
  })

  it.each([
    ['a time on top', `14:05\n${A}\n${B}`],
    ['days', entries('5 May 2024', '6 May 2024', '7 May 2024', '8 May 2024')],
    ['scores', entries('2-1', '3-1', '4-1', '5-1')],
    ['a story that grows', [A, B, 'This is a developing story. Please check back for updates.'].join('\n')],
    ['a list of trains', ['08:10', '08:40', '09:10', '09:40', A, B].join('\n')],
  ])('is not %s', (_, text) => expect(cleanText(text)).not.toHaveProperty('kind'))
})
