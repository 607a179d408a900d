import { describe, expect, it } from 'vitest'
import { clean, createCleaner } from '../../../src/index.js'

const story =
  '<p>The river rose by two metres overnight, and the old bridge was closed to traffic.</p>' +
  '<p>“We had no choice,” said Ana Ruiz, the mayor, on Monday. Engineers will look at the piers today.</p>'
const around = (box: string) => story.replace('</p><p>', `</p>${box}<p>`)
const rules = (html: string) => clean(html).changes.flatMap((change) => change.rules)

describe('boxes of links in posts', () => {
  it.each([
    ['related', '<ul class="story__related-items"><li><a href="/b">Town votes for a bridge</a></li></ul>'],
    [
      'related',
      '<div class="jp-relatedposts"><h3>More on floods</h3><a href="/b">The dam</a><a href="/c">The sea</a></div>',
    ],
    ['share', '<div id="share-tools"><a href="#">Chirp</a> <a href="#">Face</a></div>'],
    [
      'navigation',
      '<div class="post-navigation"><a href="/1">The dam that broke</a> | <a href="/3">After the sea</a></div>',
    ],
    ['tags', '<ul class="tags"><li><a href="/t/a">Floods</a></li><li><a href="/t/b">Bridges</a></li></ul>'],
    ['promo', '<div class="app_download"><ul><li><a href="/app"><img alt="">北河日报</a></li></ul></div>'],
  ])('%s goes: %s', (name, box) => {
    expect(clean(around(box)).text).toBe(clean(story).text)
    expect(rules(around(box))).toContain(`html/box/${name}`)
  })

  it.each([
    [
      'prose with a link',
      '<p class="related">The dam, <a href="/d">built in 1931</a>, held through the night, she said.</p>',
    ],
    ['a list without a name', '<ul><li><a href="/b">The old bridge</a></li><li><a href="/c">The mill</a></li></ul>'],
    ['a link within a sentence', '<p>It is <a class="related-link" href="/d">the worst flood in a century</a>.</p>'],
    ['a quote in a box', '<blockquote class="related-quote">Nobody told us anything about it until dawn.</blockquote>'],
    ['a box of pictures', '<div class="share"><img src="a.png"></div>'],
  ])('%s stays', (_, box) => {
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
