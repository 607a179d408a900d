import { describe, expect, it } from 'vitest'
import { clean, cleanHtml, toHtml, toMarkdown } from '../../../src/index.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('footnotes.txt', import.meta.url))

describe('footnotes', () => {
  it.each(cases('footnotes'))('%s', (_, source) => {
    expect(toMarkdown(cleanHtml(source)).replace('#### Notes\n\n', '').replace('---\n\n', '')).toBe(
      'It fell.[^1]\n\n[^1]: A note.\n',
    )
  })

  it('have more than one paragraph, and are referred to twice', () => {
    const source =
      '<p>It fell.<a href="#fn1" id="a">[1]</a> It rose.<a href="#fn1" id="b">[1]</a></p>' +
      '<ol><li id="fn1"><p>A note.</p><p>And more. <a href="#a">a</a> <a href="#b">b</a></p></li></ol>'
    const document = cleanHtml(source)
    expect(toMarkdown(document)).toBe('It fell.[^1] It rose.[^1]\n\n[^1]: A note.\n\n    And more.\n')
    expect(document.blocks).toMatchObject([
      { kind: 'paragraph', text: 'It fell.[1] It rose.[1]' },
      { kind: 'footnote', label: '1', text: 'A note.' },
      { kind: 'footnote', label: '1', continues: true, text: 'And more.' },
    ])
    expect(toHtml(document)).toBe(
      '<p>It fell.<sup>[1]</sup> It rose.<sup>[1]</sup></p>\n<ol>\n<li><p>A note.</p><p>And more.</p></li>\n</ol>',
    )
    expect(cleanHtml(toHtml(document)).text).toBe(document.text)
  })

  it.each(cases('are none'))('are none: %s', (_, source) => {
    const { blocks, marks = [] } = cleanHtml(source)
    expect(blocks.filter(({ kind }) => kind === 'footnote')).toEqual([])
    expect(marks.filter(({ kind }) => kind === 'footnote')).toEqual([])
  })

  it('that no text refers to are no notes in Markdown, which would not show them', () => {
    const document = cleanHtml('<p>It fell.<sup><a href="#fn1">1</a></sup></p><ol><li id="fn1">A note.</li></ol>')
    expect(toMarkdown(document, { marks: false })).toBe('It fell.1\n\nA note.\n')
  })

  it.each(cases('stay with the story of a page'))('stay with the story of a page %s', (_, page) => {
    const document = clean(page)
    expect(document.blocks.at(-1)).toMatchObject({ kind: 'footnote', label: '1', text: 'Minutes, p. 4.' })
    expect(document.text).not.toContain('Ten walks')
  })
})
