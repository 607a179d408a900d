import { describe, expect, it } from 'vitest'
import { ALPHABETS } from '../../../src/repair/mojibake/characters.table.js'
import * as kind from '../../../src/repair/mojibake/kinds.js'
import { alphabetCost, costOf, costOfPair, kindOf, prepare } from '../../../src/repair/mojibake/plausibility.js'

prepare()
const of = (character: string) => kindOf(character.codePointAt(0) as number)
const priceOf = (character: string) => costOf(character.codePointAt(0) as number)
/** The cost of two characters as neighbors. */
const pair = (both: string) => {
  const [before = '', after = ''] = both
  return costOfPair(of(before), of(after))
}
const codes = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, nth) => first + nth)

describe('kinds of characters', () => {
  it.each<[what: string, kind: number, characters: string]>([
    ['blanks', kind.BLANK, ' \n\t\u00a0\u2009\u202f'],
    ['digits', kind.DIGIT, '059'],
    ['small Latin letters', kind.LOWER, 'azéßąħằƀ'],
    ['Latin capitals', kind.UPPER, 'AZÉĄĦẰ'],
    ['small Greek letters', kind.GREEK_LOWER, 'αωάᾳ'],
    ['Greek capitals', kind.GREEK_LOWER + 1, 'ΑΨΆἈ'],
    ['small Cyrillic letters', kind.CYRILLIC_LOWER, 'аяёѓөԑ'],
    ['Cyrillic capitals', kind.CYRILLIC_LOWER + 1, 'АЯЁЃӨԐ'],
    ['what stands before a word', kind.OPENING, '(¿„‘'],
    ['what stands after a word', kind.CLOSING, '),.”!'],
    ['what stands on either side', kind.QUOTE, '"“«»'],
    ['what stands within a word', kind.APOSTROPHE, "'’´"],
    ['what stands between words', kind.JOINER, '–…/-—·'],
    ['what is written small after a word', kind.TRAILER, '®²º°™'],
    ['symbols', kind.SYMBOL, '€§×±¤∞'],
    ['line art', kind.BOX, '─│█'],
    ['controls', kind.CONTROL, '\x01\x85\u00ad'],
    ['what was lost', kind.LOST, '\ufffd'],
    ['pictures', kind.PICTURE, '☺→⌂\u{1f600}\u{1f1e9}'],
    ['marks', kind.MARK, '\u0301\ufe0f\u200d'],
    ['Chinese characters and kana', kind.HAN, '漢カ、\u{20000}\u{323af}'],
    ['Hangul', kind.HANGUL, '한ᄀ'],
    ['Hebrew', kind.HEBREW, 'שבּ'],
    ['Arabic', kind.ARABIC, 'سﷲ'],
    ['Thai', kind.THAI, 'ก'],
    ['Devanagari', kind.INDIC, 'क'],
    ['Malayalam, the ninth script of India', kind.INDIC + 8, 'മ'],
    ['letters of no kind of their own', kind.OTHER_LETTER, 'ᐁʬ'],
  ])('%s', (_, right, characters) => {
    for (const character of characters) expect([character, of(character)]).toEqual([character, right])
  })

  it('have the case of Unicode', () => {
    // Latin, Greek, Cyrillic, and the extensions of Latin and Greek.
    const blocks = [codes(0xc0, 0x24f), codes(0x370, 0x52f), codes(0x1e00, 0x1fff)]
    for (const code of blocks.flat()) {
      const letter = String.fromCharCode(code)
      // Some letters are also symbols: florin, π, Ω.
      if (!kind.isLetter(kindOf(code))) continue
      const isSmall = letter.toUpperCase() !== letter
      const isCapital = !isSmall && letter.toLowerCase() !== letter
      const found = kindOf(code)
      expect([letter, kind.isLower(found), kind.isUpper(found)]).toEqual([letter, isSmall, isCapital])
    }
  })

  it('give both cases of a letter the same script', () => {
    for (const [small, capital] of ['aA', 'éÉ', 'ωΩ', 'άΆ', 'жЖ', 'ѓЃ', 'ằẰ'].map((both) => [...both])) {
      const [one, other] = [of(small as string), of(capital as string)]
      // Ω is also the symbol of a unit.
      if (capital === 'Ω') continue
      expect([small, kind.scriptOf(other)]).toEqual([small, kind.scriptOf(one)])
      expect(one).not.toBe(other)
    }
    expect(kind.scriptOf(of('漢'))).toBe(of('漢'))
  })

  it.each<[what: string, characters: string, are: boolean]>([
    ['letters of any script', 'aAωжЖ漢한שسกकലგሀខԱᐁ', true],
    ['nothing else', ' 5(),’–®§─\x01\ufffd☺\u0301"', false],
  ])('include letters: %s', (_, characters, are) => {
    for (const character of characters) expect([character, kind.isLetter(of(character))]).toEqual([character, are])
  })
})

describe('the cost of a character', () => {
  it.each<[what: string, cheap: string, dear: string]>([
    ['a letter of ASCII, and one with an accent', 'e', 'é'],
    ['a common accent, and a rare letter', 'é', 'ŭ'],
    ['a letter of many languages, and one of none today', 'é', 'ƿ'],
    ['the capital of a common letter, and one that no language has', 'É', 'Ƕ'],
    ['a curly quote, and an angle', '“', '‹'],
    ['a dash, and the sign of a section', '–', '§'],
    ['a Chinese character in use, and one that is in none', '漢', '㐀'],
    ['a picture of today, and a tile of a game', '\u{1f600}', '\u{1f000}'],
    ['a tile of a game, and a letter of mathematics', '\u{1f000}', '\u{1d400}'],
    ['a letter of mathematics, and one of cuneiform', '\u{1d400}', '\u{12000}'],
    ['cuneiform, and what no character is', '\u{12000}', '\u{1fffe}'],
    ['cuneiform, and a private letter', '\u{12000}', '\u{f0000}'],
    ['a tag, which is nothing to read', '\u{12000}', '\u{e0041}'],
  ])('is lower: %s', (_, cheap, dear) => {
    expect(priceOf(cheap)).toBeLessThan(priceOf(dear))
  })

  it('is the same for both cases of a letter, except for capitals that mojibake starts with', () => {
    const UNLIKE = 'ÏÐÌÒÃÎÂIΩ'
    for (const letter of 'éëäñøőčđșğżαώбяёіђң') {
      const capital = letter.toUpperCase()
      if (!UNLIKE.includes(capital)) expect([letter, priceOf(capital)]).toEqual([letter, priceOf(letter)])
    }
    // İ and ı are different letters in Turkish; I is common in every language.
    expect(priceOf('I')).toBe(0)
    for (const lead of 'ÃÂÎÐ') expect(priceOf(lead)).toBeGreaterThan(priceOf(lead.toLowerCase()))
  })

  it.each<[what: string, first: number, last: number, cost: string]>([
    ['pictures', 0x1f300, 0x1faff, '\u{1f600}'],
    ['tiles, cards and flags', 0x1f000, 0x1f2ff, '\u{1f1e9}'],
    ['letters of mathematics', 0x1d400, 0x1d7ff, '\u{1d41a}'],
    ['all other planes', 0x10000, 0x1d3ff, '\u{12000}'],
  ])('is the same for all %s', (_, first, last, like) => {
    expect([costOf(first), costOf(last)]).toEqual([priceOf(like), priceOf(like)])
  })
})

describe('the cost of neighbors', () => {
  it.each<[what: string, cheap: string, dear: string]>([
    ['a small letter behind a capital, and before one', 'Ge', 'gE'],
    ['letters of one script, and of two', 'aa', 'aд'],
    ['Greek beside Latin, and Cyrillic beside it', 'aω', 'aд'],
    ['Chinese beside Korean, and beside Latin', '漢한', '漢a'],
    ['Chinese beside Latin, and Cyrillic beside it', '漢a', 'дa'],
    ['a bracket before a word, and behind it', '(a', 'a('],
    ['a comma behind a word, and before it', 'a,', ',a'],
    ['a bracket before a word, and before a blank', '(a', '( '],
    ['a comma behind a word, and behind a blank', 'a,', ' ,'],
    ['a trademark behind a word, and before it', 'a®', '®a'],
    ['a degree behind a number, and before it', '5°', '°5'],
    ['an apostrophe in a word, and a quote', "a'", 'a"'],
    ['a dash beside a word, and a symbol', 'a–', 'a§'],
    ['a symbol beside a word, and line art', 'a§', 'a─'],
    ['a picture beside a word, and a symbol', 'a☺', 'a§'],
    ['a word of Latin letters at its edge, and one of Cyrillic', ' a', ' я'],
    ['the edge of a Cyrillic word, and a digit beside it', ' я', '5я'],
    ['a mark on a letter, and on a digit', 'a\u0301', '5\u0301'],
    ['a mark on a digit, and on a dash', '5\u0301', '–\u0301'],
    ['a mark on a picture, and on a digit', '☺\ufe0f', '5\ufe0f'],
    ['a mark and a letter, and a control and a letter', '\u0301a', '\x85a'],
    ['what was lost, and a control', 'a\ufffd', 'a\x85'],
    ['a number and a bracket that closes, and one that opens', '5)', '5('],
    ['a bracket that closes and a blank, and a number', ') ', ')5'],
    ['a number beside a blank, and line art', '5 ', '5─'],
    ['line art beside a blank, and a number', '─ ', '─5'],
    ['two signs with a blank, and without', '§ ', '§§'],
  ])('is lower: %s', (_, cheap, dear) => {
    expect(pair(cheap)).toBeLessThan(pair(dear))
  })

  it.each([
    ...['( ', ' )', ' ®', '§ ', '§§', '§)', '(§', '§®', '®®', '®§', '®5', ')5', ')(', '5(', '5§', '§5', '5─', '─5'],
    ...['a(', ',a', 'a"', '"a', "a'", "'a", 'a–', '–a', 'a®', '®a', 'a§', '§a', 'a─', '─a', 'a☺', '☺a'],
    ...['я ', ' я', 'я,', 'я5', 'gE', 'яЯ', '5\u0301', ' \u0301', '\x85a', 'a\x85', '\ufffda', 'a\ufffd'],
  ])('is positive: %j', (both) => {
    expect(pair(both)).toBeGreaterThan(0)
  })

  it.each([
    'aa',
    'AA',
    'Aa',
    'яя',
    'Яя',
    '漢漢',
    ' a',
    'a ',
    '  ',
    'a5',
    '5a',
    'a,',
    '(a',
    '\u0301a',
    'a\u0301',
    '☺\ufe0f',
    '" ',
    ' (',
    ') ',
  ])('is zero: %j', (both) => {
    expect(pair(both)).toBe(0)
  })

  it('is symmetric for two scripts', () => {
    for (const both of ['aд', 'aω', '漢a', '漢한', 'дω', 'aש'])
      expect([both, pair(both)]).toEqual([both, pair([...both].reverse().join(''))])
  })
})

const cost = (before: string, after: string) => alphabetCost(before.charCodeAt(0), after.charCodeAt(0))
const LETTERS = [...new Set(ALPHABETS.flatMap((letters) => [...letters]))]
const shareAlphabet = (one: string, other: string) =>
  ALPHABETS.some((letters) => letters.includes(one) && letters.includes(other))
/** `ß` has no capital of one letter, and that of `ı` is ASCII. */
const capitalOf = (letter: string) => ('ßı'.includes(letter) ? letter : letter.toUpperCase())

describe('the cost of neighboring letters of different languages', () => {
  it('is zero for two letters of one alphabet and constant otherwise, in both cases', () => {
    const foreign = cost('ă', 'ś')
    expect(foreign).toBeGreaterThan(0)
    for (const one of LETTERS) {
      const costs = LETTERS.map((other) => [
        other,
        cost(one, other),
        cost(capitalOf(one), other),
        cost(one, capitalOf(other)),
      ])
      const right = LETTERS.map((other) => [other, ...Array(3).fill(shareAlphabet(one, other) ? 0 : foreign)])
      expect([one, costs]).toEqual([one, right])
    }
  })

  it.each<[what: string, before: string, after: string]>([
    ['beside ASCII', 'ś', 'a'],
    ['behind ASCII', 'a', 'ś'],
    ['beside a sign', 'ś', '–'],
    ['behind a sign', '–', 'ś'],
    ['beside a letter of another script', 'ś', 'д'],
    ['behind a letter of another script', 'д', 'ś'],
    ['beside a letter that stands in no alphabet', 'ś', 'ƺ'],
    ['behind one that stands in none', 'ƺ', 'ś'],
  ])('is zero %s', (_, before, after) => {
    expect(cost(before, after)).toBe(0)
  })

  it('covers the first and the last letter', () => {
    expect(cost('ª', 'ś')).toBe(cost('ă', 'ś'))
    expect(cost('ẽ', 'ś')).toBe(cost('ă', 'ś'))
  })
})
