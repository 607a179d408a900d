import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEntities } from '../../src/index.js'
import { entities } from '../../src/repair/entities.js'
import { scraped } from '../alphabet.js'

describe('decodeEntities', () => {
  it.each([
    ['names', 'Caf&eacute; &amp; Bar &mdash; now', 'Café & Bar — now'],
    ['names in capitals', 'P&EACUTE;REZ, CA&NTILDE;ETE &AMP; SONS', 'PÉREZ, CAÑETE & SONS'],
    ['names that are small letters alone, in capitals', 'a&NBSP;b &MDASH; c&HELLIP;', 'a\u00a0b — c…'],
    ['a semicolon by its number', 'a&#59; b&#x3b;', 'a; b;'],
    ['numbers', '&#8217;&#x2019;&#X2019;&#0039;', "’’’'"],
    ['numbers with zeros before them', '&#0000065;&#x00041;&#X000042;', 'AAB'],
    ['the largest numbers', '&#1114111;&#x10ffff;&#9999999;&#xffffff;', '\u{10ffff}\u{10ffff}\ufffd\ufffd'],
    ['nothing but zeros', '&#000;&#x00;', '\ufffd\ufffd'],
    ['names with digits, the shortest and the longest', '&frac12;&gt;&CounterClockwiseContourIntegral;', '½>∳'],
    ['numbers of Windows-1252', 'don&#146;t &#150; &#128;5', 'don’t – €5'],
    ['astral numbers', '&#128512;&#x1F600;', '😀😀'],
    ['escaped twice', 'caf&amp;eacute; &amp;#8217;', 'café ’'],
    ['escaped three times and more', '&amp;amp;amp;lt;b&amp;amp;gt;', '<b>'],
    ['an escaped ampersand', 'R&amp;D, R&amp;amp;D', 'R&D, R&D'],
    ['one that is next to another', '&&amp;&', '&&&'],
    ['numbers that name no character', '&#xD800; &#x110000; &#0;', '\ufffd \ufffd \ufffd'],
    ['a semicolon', 'a&semi; b', 'a; b'],
  ])('decodes %s', (_, before, after) => {
    expect(decodeEntities(before)).toBe(after)
    expect(entities(after)).toEqual([])
  })

  it.each([
    'AT&T, Q&A, R&D',
    'https://paper.example/?a=1&copy=2&reg=3&lang=en',
    'AT&T; the firm said',
    'this&not that &copy 2020',
    '&notit; &amper; &x;',
    `&#${'9'.repeat(400)};`,
    '&#; &#x; &; &#a; &#xg; &#x;1',
    '&#10000000; &#x1000000;',
    '&g; &1a; &-gt; & gt; &gt',
    'fish & chips; salt & vinegar;',
  ])('leaves %s', (text) => {
    expect(decodeEntities(text)).toBe(text)
  })

  it('makes one edit of all layers', () => {
    expect(entities('a &amp;amp;lt; b')).toEqual([{ start: 2, end: 14, insert: '<', rule: 'text/entity' }])
  })

  it('only ever shortens, and never throws', () => {
    fc.assert(
      fc.property(scraped(60), (text) => void expect(decodeEntities(text).length).toBeLessThanOrEqual(text.length)),
    )
  })
})
