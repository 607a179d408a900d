import { describe, expect, it } from 'vitest'
import { clean, createCleaner } from '../../../src/index.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('link-boxes.txt', import.meta.url))

const story =
  '<p>The river rose by two metres overnight, and the old bridge was closed to traffic.</p>' +
  '<p>“We had no choice,” said Ana Ruiz, the mayor, on Monday. Engineers will look at the piers today.</p>'
const around = (box: string) => story.replace('</p><p>', `</p>${box}<p>`)
const rules = (html: string) => clean(html).changes.flatMap((change) => change.rules)

describe('boxes of links in posts', () => {
  it.each(cases('goes'))('%s goes: %s', (name, box) => {
    expect(clean(around(box)).text).toBe(clean(story).text)
    expect(rules(around(box))).toContain(`html/box/${name}`)
  })

  it.each(cases('stays'))('%s stays', (_, box) => {
    const plain = box.replace(/ class="[^"]*"/, '')
    expect(clean(around(box)).text).toBe(clean(around(plain)).text)
  })

  it('leaves a post of links alone', () => {
    const post =
      '<div class="related-reading"><a href="/b">Town votes for a bridge</a><br><a href="/c">The mill</a></div>'
    expect(clean(post).text).toBe('Town votes for a bridge\nThe mill')
  })

  it('leaves all of the text where all is asked for', () => {
    const box = '<ul class="related"><li><a href="/b">Town votes for a bridge</a></li></ul>'
    expect(createCleaner({ html: 'all' })(around(box)).text).toContain('Town votes')
  })

  it('stops looking where boxes stand in boxes without end', () => {
    const depth = 20_000
    const html = `<p>Rain.</p>${'<div class="related">'.repeat(depth)}<a href="/">a</a>${'</div>'.repeat(depth)}`
    expect(clean(html).text).toContain('Rain.')
  })
})
