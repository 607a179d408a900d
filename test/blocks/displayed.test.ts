import { describe, expect, it } from 'vitest'
import { Displayed } from '../../src/blocks/displayed.js'
import { scanBlocks } from '../../src/blocks/scan-blocks.js'
import { apply } from '../../src/edit/edit.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('displayed.txt', import.meta.url))
const displayed = (source: string) => new Displayed(source, scanBlocks(source))

describe('Markdown as its readers see it', () => {
  it.each(cases('displayed'))('%s', (_, source = '', seen = '') => {
    expect(displayed(source).text).toBe(seen)
  })

  it.each(cases('taken out'))(
    'what is taken out of it leaves the source: %s',
    (_, source = '', out = '', left = '') => {
      const shown = displayed(source)
      const start = shown.text.indexOf(out)
      expect(start).toBeGreaterThanOrEqual(0)
      const edits = shown.editsOfSource([{ start, end: start + out.length, insert: '', rule: 'any/share/bar' }])
      expect(apply(source, edits)).toBe(left)
    },
  )

  it('has headings with their levels', () => {
    const { text, headings } = displayed('# One\n\n### [Two](/two)\n\nThree\n-----')
    expect(headings.map(({ start, end, level }) => [text.slice(start, end), level])).toEqual([
      ['One', 1],
      ['Two', 3],
      ['Three', 2],
    ])
  })
})
