import { describe, expect, it } from 'vitest'
import { paragraphsOf, unitsOf } from '../../src/units/units.js'

const paragraphs = (text: string) =>
  paragraphsOf(text).map(({ start, end }) => text.slice(start, end).replace(/\n/g, '|'))

describe('joinFragments', () => {
  it.each<[what: string, text: string, paragraphs: string[]]>([
    ['a name behind a lead', 'The mayor told\n', ['The mayor told']],
    [
      'a link in a sentence',
      'Share\nThe mayor told the\nHarbour Post\n, which had asked.\nIt rained.\nMore news',
      ['Share', 'The mayor told the|Harbour Post|, which had asked.', 'It rained.', 'More news'],
    ],
    [
      'a link at the end of a sentence',
      'She was quoted by\nReuters\n.\nShare',
      ['She was quoted by|Reuters|.', 'Share'],
    ],
    ['a possessive', 'Jo Ng\n’s office said no.\nShare', ['Jo Ng|’s office said no.', 'Share']],
    ['two emphasized words', 'Set\nwidth\nand then\nheight\n.\nNext', ['Set|width|and then|height|.', 'Next']],
    ['a bracket around a link', 'It rained (\nphotos\n) in May.\nShare', ['It rained (|photos|) in May.', 'Share']],
    ['Chinese', '市长对\n港报\n，表示同意。\n分享', ['市长对', '港报|，表示同意。', '分享']],
    [
      'Russian',
      'Мэр рассказал об этом\nагентству\n, сообщает газета.\nЕще',
      ['Мэр рассказал об этом|агентству|, сообщает газета.', 'Еще'],
    ],
  ])('joins %s', (_, text, joined) => {
    expect(paragraphs(text)).toEqual(joined)
  })

  it.each<[what: string, lines: string[]]>([
    ['lines without a dangling sign', ['The mayor told the', 'Harbour Post', 'which had asked.']],
    ['words in lowercase that no stop ends', ['It rained (', ') in May.', 'Tags', 'politics', 'economy', 'sport']],
    ['a sentence behind one that ended', ['Ask', ', she said.', 'Share', 'It rained.', 'iPhone sales fell.']],
  ])('leaves %s', (_, lines) => {
    expect(paragraphs(lines.join('\n')).slice(-3)).toEqual(lines.slice(-3))
  })

  it('leaves paragraphs apart that a blank line separates', () => {
    expect(paragraphs('He asked\n\n, and left.\n\nnobody saw him.')).toEqual([
      'He asked',
      ', and left.',
      'nobody saw him.',
    ])
  })

  it('makes one unit of a joined sentence', () => {
    expect(unitsOf('She was quoted by\nReuters\n.')).toEqual([{ start: 0, end: 27, piece: 0, pieces: 1 }])
  })
})
