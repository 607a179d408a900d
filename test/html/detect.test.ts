import { describe, expect, it } from 'vitest'
import { looksLikeHtml } from '../../src/html/detect.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('detect.txt', import.meta.url))

describe('looksLikeHtml says no to', () => {
  it.each(cases('looksLikeHtml says no to'))('%s', (_, text) => {
    expect(looksLikeHtml(text)).toBe(false)
  })
})

describe('looksLikeHtml says yes to', () => {
  it.each([
    ['a paragraph', '<p>Rain.</p>'],
    ['a paragraph never closed', '<p>Rain.\n<p>Sun.'],
    ['the end of a paragraph', 'of the rain.</p>\nSun.'],
    ['a doctype', '<!DOCTYPE html>\nRain'],
    ['a page', '<html><head><title>Rain</title></head><body>Rain</body></html>'],
    ['a page in capitals', '<HTML><BODY>Rain</BODY></HTML>'],
    ['an attribute', '<div class="x">Rain'],
    ['an attribute further on', 'Rain <script async src="https://example.org/a.js"></script>'],
    ['an attribute without quotes', '<font size=2>Rain'],
    ['a line break between words', 'Rain<br />more'],
    ['a line break at the end of a line', 'Rain all day.<br>\nSun tomorrow.'],
    ['a line break between sentences', 'Rain all day. <br> Sun tomorrow.'],
    ['a line break at the end', 'Rain all day <br>'],
    ['a link in plain lines', 'Rain.\n\nSee <a href="https://example.org">the map</a>.\n'],
    ['an image', 'Rain <img src="a.jpg" /> falls'],
    ['a block comment', '<!-- wp:paragraph -->\nRain'],
    ['a script glued to text', 'Rain.<script>var a = 1</script>'],
    ['emphasis', 'It <em>never</em> rains.'],
    ['an indented closing tag on a line of its own', 'Rain\r\n  </div>\r\nSun'],
    ['a list', '<ul>\n <li>Rain</li>\n</ul>'],
    ['non-Latin text', '<p>下雨了。</p>'],
    ['one tag after many that are spoken of', `${'the <b> tag '.repeat(50)}<p>Rain</p>`],
  ])('%s', (_, text) => {
    expect(looksLikeHtml(text)).toBe(true)
  })
})
