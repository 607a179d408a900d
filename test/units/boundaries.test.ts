import { describe, expect, it } from 'vitest'
import { gapsOf } from '../../src/units/boundaries.js'

/** What stands between the gaps of a line. */
function parted(line: string): string[] {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of gapsOf(line, { start: 0, end: line.length })) {
    pieces.push(line.slice(at, start))
    at = end
  }
  return [...pieces, line.slice(at)]
}

/** One blank more than part two things. */
const WIDE = ' '.repeat(10)

describe('gapsOf', () => {
  it.each<[what: string, line: string, pieces: string[]]>([
    ['a stop before a capital', 'It rained. The road', ['It rained.', 'The road']],
    ['a stop with its quote', 'It “rained.” The road', ['It “rained.”', 'The road']],
    ['several blanks', 'It rained.   The road', ['It rained.', 'The road']],
    ['a stop before a number', 'It rained! 20 came', ['It rained!', '20 came']],
    ['a stop before an address', 'It rained. https://x.example', ['It rained.', 'https://x.example']],
    ['a stop before a plain address', 'It rained. http://x.example', ['It rained.', 'http://x.example']],
    ['a stop and a glued capital', 'It rained.The road', ['It rained.', 'The road']],
    ['a number, its stop, and a glued capital', 'It was 5.The road', ['It was 5.', 'The road']],
    ['a stop and a glued quote', 'It rained.“The road', ['It rained.', '“The road']],
    ['a stop, its quote and a glued capital', 'It “rained.”The road', ['It “rained.”', 'The road']],
    ['a stop and a glued comma', 'It rained.,The road', ['It rained.', 'The road']],
    ['a stop of Hebrew', 'ירד גשם.הכביש', ['ירד גשם.', 'הכביש']],
    ['a question mark of Arabic', 'مطر؟الطريق', ['مطر؟', 'الطريق']],
    ['a stop of Korean', '비가 왔다.도로는', ['비가 왔다.', '도로는']],
    ['a stop of Urdu', 'بارش ہوئی۔سڑک', ['بارش ہوئی۔', 'سڑک']],
    ['a stop of Bengali', 'বৃষ্টি হলো।রাস্তা', ['বৃষ্টি হলো।', 'রাস্তা']],
    ['an ellipsis and a glued capital', 'It rained ……Read more', ['It rained ……', 'Read more']],
    ['a stop with a star', 'It rained.* Share this', ['It rained.*', 'Share this']],
    ['a stop of Chinese', '下雨了。道路', ['下雨了。', '道路']],
    ['a stop of Chinese with what closes', '“下雨了。」道路', ['“下雨了。」', '道路']],
    ['a signature behind a dash', 'in spring. – Jo Ng', ['in spring.', '– Jo Ng']],
    ['a signature glued to a dash', 'in spring.–Jo Ng', ['in spring.', '–Jo Ng']],
    ['a signature glued to a quote', 'in spring.”–Jo Ng', ['in spring.”', '–Jo Ng']],
    ['a signature behind several blanks', 'in spring.”  — Jo Ng', ['in spring.”', '— Jo Ng']],
    ['initials glued to a stop', 'in spring.(jng)', ['in spring.', '(jng)']],
    ['initials glued to a quote', 'in spring.”[jng/epo]', ['in spring.”', '[jng/epo]']],
    ['hashtags at the end', 'in spring. and then #bridge #town', ['in spring. and then', '#bridge #town']],
    ['a triangle', 'in spring▷Watch ※ Write', ['in spring', '▷Watch', '※ Write']],
    ['who wrote it, in Japanese', '始まる。（山田）', ['始まる。', '（山田）']],
    ['who wrote it, in no brackets', '始まる」山田記者', ['始まる」', '山田記者']],
    ['a name in brackets', 'in spring (Jo Ng)', ['in spring', '(Jo Ng)']],
    ['a name in brackets with a stop', 'in spring (Jo Ng).', ['in spring', '(Jo Ng).']],
    ['a label in brackets', '[Video] The council', ['[Video]', 'The council']],
    ['a glued label in brackets', '【速報】市長', ['【速報】', '市長']],
    ['an address before a capital', 'https://x.example/bridge Next', ['https://x.example/bridge', 'Next']],
    ['a plain address, several blanks', 'http://x.example   Next', ['http://x.example', 'Next']],
    ['a sign', 'in spring ▶ Watch', ['in spring', '▶ Watch']],
    ['a sign behind many blanks', `in spring${WIDE}▶ Watch`, ['in spring', '▶ Watch']],
    ['the sign of rights', 'in spring © Jo Ng', ['in spring', '© Jo Ng']],
    ['a picture', 'in spring \u{1F600} Share', ['in spring', '\u{1F600} Share']],
    ['words that lost their blank', 'PoliticsSportNews', ['Politics', 'Sport', 'News']],
    ['a bar', 'Home | News', ['Home', '| News']],
    ['bars', 'Home || News', ['Home', '|| News']],
    ['a rule', 'Home ----- News', ['Home', '----- News']],
    ['chevrons', 'Home >>News', ['Home', '>>News']],
    ['a bracket', 'Home [News', ['Home', '[News']],
    ['a pointer before a colon', 'in spring Read also: The bridge', ['in spring', 'Read also: The bridge']],
    ['a pointer of one word', 'in 2020 More: The bridge', ['in 2020', 'More: The bridge']],
    ['a pointer behind a quote', 'in “spring” Read it too: The bridge', ['in “spring”', 'Read it too: The bridge']],
    ['a pointer before a blank and a colon', 'dans l’eau Lire aussi : Le pont', ['dans l’eau', 'Lire aussi : Le pont']],
  ])('%s does', (_, line, pieces) => {
    expect(parted(line)).toEqual(pieces)
  })

  it.each<[what: string, line: string]>([
    ['a stop before a small letter', 'It cost 5. that day'],
    ['a glued stop before a small letter', 'It is x.the road'],
    ['a stop behind a capital', 'He is J.Ng of'],
    ['a stop before two capitals', 'the U.S.A'],
    ['what stands apart by more blanks than that', `in spring.${WIDE}– Jo Ng of the old town and the wide green river`],
    ['a dash behind which much follows', `It rained.– ${'and it rained '.repeat(4)}`],
    ['a dash before another sentence', 'It rained.–and it rained. more'],
    ['brackets without a blank', 'in spring(Jo Ng)'],
    ['brackets in the middle', 'in spring (Jo Ng) the road'],
    ['brackets around a letter', 'in spring (J)'],
    ['a label that ends a line', 'in spring[Video]'],
    ['a short address', 'http://x.y Next'],
    ['an address before a small letter', 'https://x.example/bridge next'],
    ['what begins a line', '▶ Watch'],
    ['a capital in a short word', 'an iPhone'],
    ['a capital behind three small letters', 'eBayShop'],
    ['a capital before two small letters', 'PoliticsTv'],
    ['a bar without blanks', 'Home|News'],
    ['two dashes', 'Home -- News'],
    ['a rule without a blank', 'Home-----News'],
    ['one chevron', 'Home > News'],
    ['chevrons without a blank', 'Home>>News'],
    ['a bracket without a blank', 'Home[News'],
    ['a colon behind one word', 'Read: The bridge'],
    ['a colon behind small letters', 'in spring he said: The bridge'],
    ['a colon before a number', 'in spring Room:5 was full'],
    ['a corner that much follows', `始まる」${'山'.repeat(25)}`],
    ['a colon in a time', 'in spring At 5:30 it rained'],
    ['a colon behind a word in capitals', 'USA Read: It'],
    ['a colon behind four words', 'in spring Read it here now: The bridge'],
  ])('%s does not', (_, line) => {
    expect(parted(line)).toEqual([line])
  })

  it.each<[what: string, longest: number, line: (length: number) => string]>([
    ['a signature', 41, (length) => `a.–${'x'.repeat(length)}`],
    ['a writer', 24, (length) => `あ」${'山'.repeat(length)}`],
    ['a name in brackets', 40, (length) => `a (${'x'.repeat(length)})`],
  ])('takes what closes a line for %s of %d units at most', (_, longest, line) => {
    expect([longest, longest + 1].map((length) => parted(line(length)).length)).toEqual([2, 1])
  })

  it('skips a label at the start of a long line, but finds one behind it', () => {
    expect(parted(`${'a'.repeat(200)} Read also: The bridge`)).toEqual(['a'.repeat(200), 'Read also: The bridge'])
  })

  it('finds consecutive labels', () => {
    expect(parted('in spring Also: the rain Read also: The bridge')).toEqual([
      'in spring',
      'Also: the rain',
      'Read also: The bridge',
    ])
  })

  it('returns no overlapping gaps', () => {
    for (const line of ['It rained. ▶ Watch | [Video] ----- >> Home', 'a.  | – Jo Ng', 'x. [y] (Jo Ng)']) {
      let last = 0
      for (const { start, end } of gapsOf(line, { start: 0, end: line.length })) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThanOrEqual(start)
        last = end
      }
    }
  })
})
