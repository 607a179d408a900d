import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/edit/edit.js'
import { readFlow } from '../../../src/html/flow/flow.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('flow.txt', import.meta.url))

const read = (html: string) => apply(html, readFlow(html).edits)

describe('readFlow', () => {
  it.each([
    ...cases('a page as lines'),
    ['nothing', '', ''],
    ['white space in a paragraph', '<p>\n One\n\t two  three \r\n</p>', 'One two three'],
    ['white space that is not collapsed', '<p>\u00A0One\u00A0\u00A0two\u3000</p>', '\u00A0One\u00A0\u00A0two\u3000'],
    ['code', '<pre>\n  if\n\n\tthen  <b>x</b>  y\n</pre>', '```\n  if\n\n\tthen  x  y\n```'],
    ['NUL in a tag', '<p\0>One</p><p>Two</p>', 'One\n\nTwo'],
  ])('%s', (_, html, text = '') => {
    expect(read(html)).toBe(text)
  })

  describe('keeps buttons that are words of a sentence', () => {
    it.each(cases('keeps buttons that are words of a sentence'))('%s', (_, html, text) => {
      expect(read(html)).toBe(text)
    })
  })

  describe('takes buttons out that are controls', () => {
    it.each(cases('takes buttons out that are controls'))('%s', (_, html, text) => {
      expect(read(html)).toBe(text)
    })
  })

  describe('keeps the lines of text outside every block', () => {
    it.each([
      ['paragraphs with a link', 'One.\n\nTwo <a href="/x">x</a>.\nThree.', 'One.\n\nTwo x.\nThree.'],
      ['a stray line break', 'One.<br />\nTwo.\n\nThree.', 'One.\nTwo.\n\nThree.'],
      ['around blocks', 'One.\nTwo.\n<p>Three\nfour.</p>\nFive.\nSix.', 'One.\nTwo.\n\nThree four.\n\nFive.\nSix.'],
      ['around a comment', 'One.\n\n<!-- more -->\n\nTwo.', 'One.\n\nTwo.'],
      ['in inline tags', '<b>One.\n\nTwo.</b>\n<i>\nThree.</i>', 'One.\n\nTwo.\nThree.'],
      ['but not in a page', '<html><body>One.\n\nTwo.</body></html>', 'One. Two.'],
    ])('%s', (_, html, text) => {
      expect(read(html)).toBe(text)
    })
  })

  describe('loses no story to broken markup', () => {
    it.each([
      ['a feed’s own wrapping', '<![CDATA[<p>One</p>\n<p>Two</p>]]>', 'One\n\nTwo'],
      [
        'a comment without an end',
        `<!-- One\n${'two three four five '.repeat(5)}`,
        `One\n${'two three four five '.repeat(5).trim()}`,
      ],
      ['a comment cut off', 'One <!-- wp:image {"id"', 'One'],
      ['CDATA without an end', '<b>x</b> <![CDATA[ One', 'x One'],
      ['a frame that closes itself', '<p>One</p><iframe src="a"/><p>Two</p>', 'One\n\nTwo'],
      ['a frame never closed', '<p>One</p><iframe src="a"><p>Two</p>', 'One\n\nTwo'],
      ['a script that closes itself', '<script src="a"/>One <script>two</script>three', 'One three'],
      ['a button never closed', '<div><button>Share</div><p>One</p>', 'Share\n\nOne'],
      ['a head never closed', '<head><title>x</title><p>One</p>', 'One'],
      ['a text field never closed', 'One <textarea>two <b>three</b>', 'One two three'],
      ['a sign at the end', '<p>One</p> I <3 you', 'One\n\nI <3 you'],
      ['a name nobody knows at the end', '<p>if</p>x <y', 'if\n\nx <y'],
      ['a tag cut off at the end', '<p>One</p><a href="https://exam', 'One'],
      ['a closing tag cut off at the end', '<p>One</', 'One</'],
    ])('%s', (_, html, text) => {
      expect(read(html)).toBe(text)
    })
  })

  it('says what each block is, in the source', () => {
    const html =
      '<h1>A</h1><p>B</p><blockquote><p>C</p></blockquote><ul><li>D</li><li>E</li></ul><table><caption>F</caption>' +
      '<tr><td>G</td><td>H</td></tr><tr><td><p>I</p></td></tr></table><pre>J</pre>' +
      '<blockquote class="twitter-tweet"><p>K</p></blockquote>L<br>M<br><br>N'
    const blocks = Array.from(readFlow(html).blocks, ({ kind, start, end }) => `${kind} ${html.slice(start, end)}`)
    expect(blocks).toEqual([
      'heading A',
      'paragraph B',
      'quote C',
      'list-item D',
      'list-item E',
      'caption F',
      'table G</td><td>H',
      'table I',
      'code J',
      'embed K',
      'paragraph L<br>M',
      'paragraph N',
    ])
  })

  it('takes neighbours that one rule hides out by that rule', () => {
    const html = '<p>One</p><p hidden>two</p> <i hidden>three</i><p>four</p>'
    expect([...readFlow(html).edits].filter(({ rule }) => rule === 'html/hidden/attribute')).toEqual([
      { start: 10, end: 47, insert: '', rule: 'html/hidden/attribute' },
    ])
  })

  it('takes out a run of tags at once, and keeps the white space that is right already', () => {
    expect(readFlow('<div><p>One <b>two</b></p></div>\n\n<p>three</p>').edits).toEqual([
      { start: 0, end: 8, insert: '', rule: 'html/markup' },
      { start: 12, end: 15, insert: '', rule: 'html/markup' },
      { start: 18, end: 37, insert: '\n\n', rule: 'html/markup' },
      { start: 42, end: 46, insert: '', rule: 'html/markup' },
    ])
    expect([...readFlow('<p>One\n\ttwo</p>').edits][1]).toEqual({ start: 6, end: 8, insert: ' ', rule: 'html/space' })
  })

  it.each([
    ['<html lang="de-AT"><body lang="fr">', 'de-AT'],
    ['<div xml:lang="pl">Deszcz</div>', 'pl'],
    ['<p>Rain <i lang="la">pluvia</i></p>', undefined],
    ['<p lang="{{lang}}">Rain</p>', undefined],
  ])('reads the language of %s', (html, lang) => {
    expect(readFlow(html).lang).toBe(lang)
  })
})

describe('the kinds of blocks in the cells of a table', () => {
  const kindsOf = (cells: string) => [...readFlow(`<table><tr>${cells}</tr></table>`).blocks].map(({ kind }) => kind)

  it.each([
    ['data', '<td>One</td><td>Two</td>', ['table']],
    ['lines', '<td>One<br>two</td>', ['table']],
    ['line breaks at the ends', '<td><br><br>One<br><br></td>', ['table']],
    ['paragraphs parted by line breaks', '<td>One.<br> <br>Two.</td>', ['paragraph', 'paragraph']],
    ['those in a font', '<td><font size="2"><b>One.<br><br>Two.</b></font></td>', ['paragraph', 'paragraph']],
    [
      'a table in such a cell',
      '<td>One.<br><br>Two.<table><tr><td>3<td>4</table></td>',
      ['paragraph', 'paragraph', 'table'],
    ],
  ])('%s', (_, cells, kinds) => {
    expect(kindsOf(cells)).toEqual(kinds)
  })
})
