import { describe, expect, it } from 'vitest'
import { cleanText, createTextCleaner } from '../../src/index.js'
import { casesIn } from '../tables.js'

const REST = 'said on Tuesday that the bridge would be open to all who live in the valley by the end of the year.'
const cases = casesIn(new URL('rollover.txt', import.meta.url), { REST })

describe('boxes over names', () => {
  it.each(cases('go'))('go: %s', (_, before, after) => expect(cleanText(before).text).toBe(after))

  it.each(cases('stay'))('stay: %s', (text) => expect(cleanText(text).text).toBe(text))

  it('are kept if related stories are kept', () => {
    const text = `Rep. Jo NgJo NgLions win cup MORE (D) ${REST}`
    expect(createTextCleaner({ keep: ['related'] })(text).text).toBe(text)
  })
})
