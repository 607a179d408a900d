import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/edit/edit.js'
import { captionRule } from '../../../src/html/flow/classes.js'
import { readFlow } from '../../../src/html/flow/flow.js'
import type { Element } from '../../../src/html/parse/node.js'
import { parse } from '../../../src/html/parse/parse.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('flow.txt', import.meta.url))

describe.each([
  'a page as lines',
  'white space and signs',
  'keeps buttons that are words of a sentence',
  'takes buttons out that are controls',
  'keeps the lines of text outside every block',
  'loses no story to broken markup',
])('readFlow: %s', (heading) => {
  it.each(cases(heading))('%s', (_, html, text = '') => {
    expect(apply(html, readFlow(html).edits)).toBe(text)
  })
})

describe('readFlow', () => {
  it('says what each block is, in the source', () => {
    const html =
      '<h1>A</h1><p>B</p><blockquote><p>C</p></blockquote><ul><li>D</li><li>E</li></ul><table><caption>F</caption>' +
      '<tr><td>G</td><td>H</td></tr><tr><td><p>I</p></td></tr></table><pre>J</pre>' +
      '<blockquote class="twitter-tweet"><p>K</p></blockquote>L<br>M<br><br>N'
    const blocks = Array.from(readFlow(html).blocks, ({ kind, start, end }) => `${kind} ${html.slice(start, end)}`)
    expect(blocks.join('; ')).toBe(
      'heading A; paragraph B; quote C; list-item D; list-item E; caption F; table G</td><td>H; table I; code J; ' +
        'embed K; paragraph L<br>M; paragraph N',
    )
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

  it.each(cases('reads the language of'))('reads the language of %s: %s', (html, lang) => {
    expect(readFlow(html).lang).toBe(lang)
  })

  it.each(cases('the kinds of blocks in the cells of a table'))(
    'tells the kinds of blocks in cells: %s',
    (_, cells, ...kinds) => {
      const { blocks } = readFlow(`<table><tr>${cells}</tr></table>`)
      expect([...blocks].map(({ kind }) => kind)).toEqual(kinds)
    },
  )
})

it.each(cases('the rule that takes a caption'))('captionRule: %s → %s', (html, rule) => {
  expect(captionRule(parse(html).root.first as Element)).toBe(rule)
})
