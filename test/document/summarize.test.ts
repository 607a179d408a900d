import { describe, expect, it } from 'vitest'
import { switchOff } from '../../src/document/switch-off.js'
import { clean, summarize } from '../../src/index.js'

describe('summarize', () => {
  it('counts changes and characters by family and by rule', () => {
    const source = '[ad_1]\nHe said “so”, and “so” again on Monday.\nSource link'
    const { text, changes } = clean(source)
    const summary = summarize({ text, changes })
    expect(summary).toMatchObject({ source: source.length, text: text.length, changes: 6 })
    expect(summary.kept).toBeCloseTo((source.length - 7 - 12 - 4) / source.length)
    expect(summary.families).toEqual([
      { name: 'source-trailer', changes: 1, removed: 12, added: 0 },
      { name: 'ad-marker', changes: 1, removed: 7, added: 0 },
      { name: 'text/quotes', changes: 4, removed: 4, added: 4 },
    ])
    expect(summary.rules.map(({ name }) => name)).toEqual([
      'en/source-trailer/source-link',
      'any/ad-marker/wp-automatic',
      'text/quotes/straight',
    ])
  })

  it('has nothing to count in what is clean, or empty', () => {
    expect(summarize(clean('Rain fell on the city.'))).toMatchObject({ kept: 1, changes: 0, families: [], rules: [] })
    expect(summarize(clean('')).kept).toBe(1)
  })

  it('counts a change for each of its rules, and once for a family', () => {
    const changes = [{ start: 0, end: 2, before: 'ab', after: 'c', rules: ['en/share/a', 'en/share/b', 'en/share/a'] }]
    const { families, rules } = summarize({ text: 'c', changes })
    expect(families).toEqual([{ name: 'share', changes: 1, removed: 2, added: 1 }])
    expect(rules.map(({ changes: count }) => count)).toEqual([1, 1])
  })
})

describe('switchOff', () => {
  it.each([
    ['any/ad-marker/wp-automatic', "createCleaner({ keep: ['any/ad-marker/wp-automatic'] })"],
    ['model/furniture', "createCleaner({ keep: ['model'] })"],
    ['text/quotes/straight', "createCleaner({ quotes: 'keep' })"],
    ['html/article/aside', "createCleaner({ html: 'all' })"],
    ['text/entity', undefined],
  ])('%s', (rule, says) => {
    expect(switchOff(rule)).toBe(says)
  })
})
