import { describe, expect, it } from 'vitest'
import { looksLikeHtml } from '../../src/html/detect.js'

describe('looksLikeHtml says no to', () => {
  it.each([
    ['nothing', ''],
    ['prose', 'The bridge opens in spring.\n\nTolls stay.'],
    ['a heart', 'I <3 this town'],
    ['sums', '5 < 6 and 7 > 3'],
    ['sums without blanks', 'a<b and c>d'],
    ['sums with an equals sign', 'if a<b and c>=d, stop'],
    ['a tag spoken of', 'Use the <b> tag to make text bold.'],
    ['tags spoken of', 'the <p> and <div> elements'],
    ['a pair spoken of', 'Put it between <b> and </b> to be bold.'],
    ['a block pair spoken of', 'Put it between <p> and </p>'],
    ['a line break spoken of', 'the <br> tag starts a new line'],
    ['a line break spoken of, written as XML', 'In XHTML the <br /> tag has a slash.'],
    ['a tag in Markdown code', 'Write `<b>bold</b>` and `<div class="x">`.'],
    ['an e-mail address', 'Write to Jo <jo@example.org> by Friday.'],
    ['an autolink', 'See <https://example.org/a?b=c>.'],
    ['generics', 'Map<string, number> and Array<object> and Promise<video>'],
    ['jokes', '<sigh> Sure, that will work. </sarcasm>'],
    ['arrows', 'left <- right -> <= =>'],
    ['a placeholder', 'Dear <name>, your code is <code>.'],
    ['a tag that never ends', 'and then <p class="x'],
    ['entities', 'Fish &amp; chips &lt;p&gt;'],
    ['ad marks', '[ad_1]\nNews\n[ad_2]\nSource link'],
  ])('%s', (_, text) => {
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
