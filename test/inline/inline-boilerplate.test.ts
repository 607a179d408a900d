import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/index.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('inline-boilerplate.txt', import.meta.url))

describe('stretches within lines', () => {
  it.each(cases('stretches within lines'))('%s', (_, before, after) => {
    expect(cleanText(before).text).toBe(after)
  })

  it('has one receipt for each line', () => {
    const { changes } = cleanText('\n[ad_1]\nA bridge.\n[ad_2]')
    expect(changes.map(({ before, rules }) => [before, rules])).toEqual([
      ['\n[ad_1]\n', ['any/ad-marker/wp-automatic']],
      ['\n[ad_2]', ['any/ad-marker/wp-automatic']],
    ])
  })
})
