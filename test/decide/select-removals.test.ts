import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/index.js'

const A = 'The council voted on Tuesday evening to rebuild the old bridge over the river.'
const B = 'Work will begin in spring, and the road beside it stays open until the autumn.'
const C = 'Residents had asked for quieter nights and for safer crossings near the school.'
const D = 'The mayor said that the last stone would be laid before the next winter comes.'
const text = (...lines: string[]) => lines.join('\n')

describe('lines around a story', () => {
  it.each([
    ['a weak line in the body', text(A, B, C, 'Home', D), text(A, B, C, 'Home', D)],
    ['a weak line beside furniture', text(A, B, C, 'Advertisement', 'Home', D), text(A, B, C, D)],
    ['three weak lines in a row', text(A, 'Facebook', 'Twitter', 'Email', B, C, D), text(A, B, C, D)],
    ['a weak line alone on top, which may be the title', text('Home', A, B, C), text('Home', A, B, C)],
    ['two weak lines on top', text('Home', 'News', A, B, C), text(A, B, C)],
    ['weak lines at the end', text(A, B, C, 'Share', 'Print'), text(A, B, C)],
    [
      'headlines below a heading in the tail',
      text(A, B, 'Related Articles', 'Lions win the cup', 'Farm town says no'),
      text(A, B),
    ],
    [
      'headlines below a heading in the body',
      text(
        A,
        'More:',
        'Lions win the cup for the third time in a row',
        'Farm town says no to the new road by the river',
        B,
      ),
      text(A, B),
    ],
    [
      'a heading in the body with a subhead below',
      text(A, 'More:', 'What happens next', B),
      text(A, 'More:', 'What happens next', B),
    ],
    ['a date on top', text('March 3, 2019', A, B, C), text(A, B, C)],
    [
      'dates between paragraphs, a diary',
      text('March 3, 2019', A, 'March 4, 2019', B, 'March 5, 2019', C, 'March 6, 2019', D),
      text('March 3, 2019', A, 'March 4, 2019', B, 'March 5, 2019', C, 'March 6, 2019', D),
    ],
    ['a trailer on the last paragraph', text(A, `${B} Source link`), text(A, B)],
    [
      'a headline with a trailer of its own below a heading',
      text(A, B, 'Related Articles', 'Lions win the cup again! Source link', 'Farm town says no'),
      text(A, B),
    ],
    ['a trailer on an earlier paragraph', text(`${A} Source link`, B, C, D), text(`${A} Source link`, B, C, D)],
    [
      'a list of the story without full stops',
      text(A, '- bread', '- next', '- milk'),
      text(A, '- bread', '- next', '- milk'),
    ],
  ])('%s', (_, before, after) => {
    expect(cleanText(before).text).toBe(after)
  })

  it('keeps the wider gap where lines go', () => {
    expect(cleanText(`${A}\n\nAdvertisement\n${B}`).text).toBe(`${A}\n\n${B}`)
    expect(cleanText(`${A}\nAdvertisement\n\n${B}`).text).toBe(`${A}\n\n${B}`)
    expect(cleanText(`${A}\nAdvertisement\n${B}`).text).toBe(`${A}\n${B}`)
  })
})

describe('a text of nothing but furniture', () => {
  it('keeps its sentences, and says so', () => {
    const { text, warnings } = cleanText('Please subscribe to keep reading this article.\nSource link')
    expect(text).toBe('Please subscribe to keep reading this article.')
    expect(warnings.map(({ code }) => code)).toEqual(['rules-spared'])
  })

  it('keeps all of it rather than be empty', () => {
    expect(cleanText('Advertisement').text).toBe('Advertisement')
    expect(cleanText('Share\nPrint').text).toBe('Share\nPrint')
  })

  it('is empty if it was marks alone', () => {
    expect(cleanText('[ad_1]\n[ad_2]')).toMatchObject({ text: '', blocks: [], warnings: [{ code: 'empty' }] })
  })
})
