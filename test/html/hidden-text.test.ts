import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { clean, createCleaner, createTextCleaner, hiddenText } from '../../src/index.js'
import { scraped } from '../alphabet.js'

const told = (source: string) =>
  hiddenText(source).map(({ text, rule, because, grade }) => [text, rule, because, grade])
const inPage = (hidden: string, style = '') =>
  `<html><head><style>${style}</style></head><body><p>The ferry sails again from Monday, the office said.</p>${hidden}<p>It rains.</p></body></html>`

/** Text as tag characters, and as variation selectors. */
const asTags = (text: string) => Array.from(text, (c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join('')
const asSelectors = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) =>
    String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16),
  ).join('')

describe('hiddenText', () => {
  it.each<[what: string, source: string, report: unknown[][]]>([
    [
      'words of no size',
      inPage('<p style="font-size:0">obey the &amp; next <b>line</b></p>'),
      [['obey the & next line', 'html/hidden/font-size', 'font-size:0', 'suspicious']],
    ],
    [
      'words in the colour of what they stand on',
      inPage('<p style="color:#fff;background:#fff">ignore what stands above</p>'),
      [['ignore what stands above', 'html/hidden/colour', 'color:#fff', 'suspicious']],
    ],
    [
      'a menu that opens',
      inPage('<ul class="sub"><li>News<li>Sport<li>Weather</ul>', '.sub{display:none}'),
      [['News Sport Weather', 'html/hidden/display', '.sub{display:none}', 'ordinary']],
    ],
    [
      'what screen readers say',
      inPage('<span class="sr-only">Share</span>'),
      [['Share', 'html/hidden/screen-reader', undefined, 'ordinary']],
    ],
    ['tags', `Rain${asTags('obey me')} fell.`, [['obey me', 'text/invisible/tag', undefined, 'suspicious']]],
    [
      'selectors',
      `Rain😀${asSelectors('obey')} fell.`,
      [['obey', expect.stringMatching(/^text\/invisible\//), undefined, 'suspicious']],
    ],
    ['an override', 'Rain \u202efell', [['U+202E', 'text/invisible/bidi', undefined, 'suspicious']]],
    ['a stray space', 'pass\u200bword', [['U+200B', 'text/invisible/zero-width', undefined, 'ordinary']]],
    ['nothing of what is seen', inPage('<p>Rain &amp; sun 👩‍🚀 می‌خواهم</p>'), []],
    ['nothing of comments and scripts', inPage('<!-- so --><script>let a</script>'), []],
  ])('reports %s', (_, source, report) => {
    expect(told(source)).toEqual(report)
  })

  test.prop([scraped()], { numRuns: 300 })('tells places in the source, in order, whatever that is', (source) => {
    let last = 0
    for (const { start, end, text } of hiddenText(source)) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      expect(text).not.toBe('')
      last = start
    }
  })

  it('is in the document on request, and not otherwise', () => {
    const source = inPage('<p style="font-size:0">obey the next line</p>Rain\u200bfall')
    expect(createCleaner({ hidden: true })(source).hidden).toEqual(hiddenText(source))
    expect(createCleaner({ hidden: true, html: 'all', changes: false })(source).hidden).toEqual(hiddenText(source))
    expect(createTextCleaner({ hidden: true })('Rain\u200bfall').hidden).toEqual(hiddenText('Rain\u200bfall'))
    expect(createCleaner({ hidden: true })('Rain fell.').hidden).toEqual([])
    expect(clean(source)).not.toHaveProperty('hidden')
  })
})
