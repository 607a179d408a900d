import { describe, expect, it } from 'vitest'
import { sentencesIn, sentencesOf } from '../../src/units/sentences.js'

const said = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

describe('sentencesOf', () => {
  it.each<[what: string, text: string, sentences: string[]]>([
    ['stops', 'Rain fell. It was cold! Was it? Yes', ['Rain fell.', 'It was cold!', 'Was it?', 'Yes']],
    ['stops with their quotes', '“Why?” She asked.” Rain', ['“Why?”', 'She asked.”', 'Rain']],
    ['many stops', 'Rain... It fell', ['Rain...', 'It fell']],
    ['stops of Chinese, without a blank', '下雨了。道路！', ['下雨了。', '道路！']],
    ['many stops of Chinese', '下雨了！！道路！', ['下雨了！！', '道路！']],
    ['stops of Chinese with what closes', '「下雨了。」道路', ['「下雨了。」', '道路']],
    ['breaks', 'Rain\nfell\n\n\nhere', ['Rain', 'fell', 'here']],
    ['a stop before a number', 'Rain fell. 20 came', ['Rain fell.', '20 came']],
    ['stops of Hindi', 'बारिश हुई। सड़क', ['बारिश हुई।', 'सड़क']],
    ['nothing', '', []],
    ['blanks', ' \n ', []],
    ['blanks around', '  Rain fell.   It was.  ', ['Rain fell.', 'It was.']],
  ])('are parted by %s', (_, text, sentences) => {
    expect(said(text)).toEqual(sentences)
  })

  it.each([
    ['an abbreviation', 'Mr. Ng left'],
    ['a stop before a small letter', 'At 5 p.m. it rained'],
    ['a stop without a blank', 'at x.Example'],
  ])('are not parted by %s', (_, text) => {
    expect(said(text)).toEqual([text])
  })
})

describe('sentencesIn', () => {
  it('finds the sentences of two texts by turns', () => {
    const [first, second] = [sentencesIn('Rain fell. It was cold.'), sentencesIn('Yes. Rain did not fall. Dry.')]
    expect([first.next().value, second.next().value]).toEqual([
      { start: 0, end: 10 },
      { start: 0, end: 4 },
    ])
    expect([first.next().value, second.next().value]).toEqual([
      { start: 11, end: 23 },
      { start: 5, end: 23 },
    ])
  })
})
