import { describe, expect, it } from 'vitest'
import { isJson } from '../../src/blocks/json.js'
import { clean } from '../../src/index.js'

describe('JSON', () => {
  it.each(['{"title": "Rain"}', ' [{"a": 1}, 2]\n', '\ufeff{"a": {}}'])('is told: %s', (source) => {
    expect(isJson(source)).toBe(true)
  })

  it.each(['{}', '[1]', '["a", "b"]', '[ad_1]', '{{ title }}', '"a"', '{"a": 1} and so on', '', '{"a": 1'])(
    'is not %s',
    (source) => {
      expect(isJson(source)).toBe(false)
    },
  )

  it('stays as it is, tags in it too, is no story, and says so', () => {
    const source = '{"title":"Rain “again”","body":"<p>Rain fell on the city &amp; the harbour.</p><p>Source link</p>"}'
    const { text, kind, quality, warnings } = clean(source)
    expect(text).toBe(source)
    expect(kind).toBe('code')
    expect(quality.verdict).toBe('poor')
    expect(warnings.map(({ code }) => code)).toContain('is-json')
  })

  it('that is a feed is a feed', () => {
    const feed = '{"version": "https://jsonfeed.org/version/1.1", "title": "A", "items": []}'
    expect(clean(feed).warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['is-feed']))
    expect(clean(feed).warnings.map(({ code }) => code)).not.toContain('is-json')
  })
})
