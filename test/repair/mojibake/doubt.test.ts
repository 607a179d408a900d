import { describe, expect, it } from 'vitest'
import { doubtOf, type Mixture, mixtureOf } from '../../../src/repair/mojibake/doubt.js'
import { pageSet } from '../../../src/repair/mojibake/page-set.js'
import { prepare } from '../../../src/repair/mojibake/plausibility.js'

prepare()

/** The doubt of the text between bars, which would become `whole`. */
function doubt(marked: string, whole = ''): number {
  const [before = '', run = '', after = ''] = marked.split('|')
  return doubtOf(before + run + after, before.length, before.length + run.length, whole.codePointAt(0) ?? 0)
}

/** From text that only decoders produce to text that anyone may write. */
const LEVELS = {
  none: doubt('caf|Ã©|s', 'é'),
  'end of a word': doubt('«SM|Å»| x', 'Ż'),
  'among signs': doubt('─|Ã©|─', 'é'),
  'a lone sign': doubt('= |√π| x'),
  'a letter of signs': doubt('= |∆°| x', 'ư'),
  'a lead alone': doubt('«Oui|»\ufffd|', '\ufffd'),
}
type Level = keyof typeof LEVELS
const levelOf = (...args: Parameters<typeof doubt>) =>
  Object.entries(LEVELS).find(([, value]) => value === doubt(...args))?.[0]

it('grows from level to level', () => {
  const values = Object.values(LEVELS)
  expect(values).toEqual([...new Set(values)].sort((a, b) => a - b))
  expect(values[0]).toBe(0)
})

describe('the doubt of a run', () => {
  it.each<[what: string, level: Level, marked: string, whole?: string]>([
    ['a letter in a word', 'none', 'caf|Ã©|s', 'é'],
    ['a letter that begins a word', 'none', '|Ã©|t', 'é'],
    ['a letter that ends a word, of a letter and a sign', 'end of a word', 'caf|ã©| x', 'é'],
    ['a letter that ends a text', 'end of a word', 'caf|ã©|', 'é'],
    ['a capital behind a small letter', 'none', 'fac|Ã©| x', 'é'],
    ['a word of one letter that Romance languages have', 'none', 'x |Ã©| x', 'é'],
    ['such a word at the start of a text', 'none', '|Ã©| x', 'é'],
    ['such a word at its end', 'none', 'x |Ã©|', 'é'],
    ['two letters that are no word', 'none', 'x |Ã©Ã©| x'],
    ['such a word before a comma', 'none', 'x |Ã©|, x', 'é'],
    ['a word of one letter in Danish', 'none', 'x |Ã¥|, x', 'å'],
    ['a word of one letter in Russian', 'none', 'x |Ð²|, x', 'в'],
    ['a letter of Greek, which may be a sign', 'none', 'x |Î²|, x', 'β'],
    ['a sign that is a lead and a quote', 'none', 'x |â€™| x', '’'],
    ['a letter that is a word in no language', 'end of a word', '5 |Å³| x', 'ų'],
    ['such a capital', 'end of a word', '5 |Å²| x', 'Ų'],
    ['such a letter at the start of a text', 'end of a word', '|Å³| x', 'ų'],
    ['such a letter in a word', 'none', 'x|Å³|x', 'ų'],
    ['capitals before a quote', 'end of a word', 'SM|Å»| x', 'Ż'],
    ['capitals before a trademark and a comma', 'end of a word', 'SM|Å®|, x', 'Ů'],
    ['capitals before a quote that opens', 'end of a word', 'SM|Å‘| x', 'ő'],
    ['capitals before a word', 'none', 'SM|Å®|x', 'Ů'],
    ['capitals before a bracket that opens', 'none', 'SM|Å®|(x', 'Ů'],
    ['capitals before a symbol that no word ends with', 'none', 'SM|Å¤| x', 'Ť'],
    ['two signs behind a letter, both of which end words', 'end of a word', 'SM|Å»»| x', 'x'],
    ['a letter between line art', 'among signs', '─|Ã©|─', 'é'],
    ['a letter between symbols', 'among signs', '§|Ã©|¤', 'é'],
    ['a letter between pictures', 'among signs', '☺|Ã©|→', 'é'],
    ['a letter behind a sign alone', 'none', '─|Ã©|s', 'é'],
    ['a letter before a sign alone', 'none', 'x|Ã©|─', 'é'],
    ['signs that are one sign', 'a lone sign', '= |∆°| x', '…'],
    ['signs that are more than one', 'a lone sign', '= |√π√π| x'],
    ['signs that are a letter', 'a letter of signs', '= |∆°| x', 'ư'],
    ['signs in a word', 'none', 'x|∆°|x', 'ư'],
    ['signs behind a word', 'none', 'x|∆°| x', 'ư'],
    ['signs before a word', 'none', 'x |∆°|x', 'ư'],
    ['signs at the start of a text', 'a letter of signs', '|∆°| x', 'ư'],
    ['a lost byte behind a lead in a word', 'none', 'sloven|Ä\ufffd|ina', '\ufffd'],
    ['a lost byte behind a lead that begins a word', 'none', '|Ä\ufffd|ina', '\ufffd'],
    ['a lost byte behind a lead alone', 'a lead alone', 'x |Ä\ufffd| x', '\ufffd'],
    ['a lost byte behind a sign beside a word', 'a lead alone', 'Oui|»\ufffd|non', '\ufffd'],
    ['a lost byte behind a lead of another script', 'a lead alone', 'x|Г\ufffd|x', '\ufffd'],
    ['a lost byte of three', 'none', 'it|â\ufffd\u0099|s', '\ufffd'],
  ])('%s: %s', (_, level, marked, whole) => {
    expect(levelOf(marked, whole)).toBe(level)
  })
})

prepare()
const set = pageSet()
const misread = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))

/** The mixture of a text whose part between bars was misread as latin-1. */
function mixture(marked: string): Mixture {
  const [before = '', whole = '', after = ''] = marked.split('|')
  const broken = misread(whole)
  const [start, end] = [before.length, before.length + broken.length]
  return mixtureOf(before + broken + after, { start, end, page: 0, pages: 1, gain: 0, spaced: false, doubt: 0 }, set)
}

describe('the letters that a run becomes', () => {
  it.each<[is: Mixture, what: string, marked: string]>([
    ['none', 'a Latin letter in a word', 'caf|é|s'],
    ['none', 'Latin letters', 'x |éàù| x'],
    ['none', 'a word of Cyrillic', '|дождь|'],
    ['none', 'Greek beside Latin', 'x |éα| x'],
    ['none', 'Greek in a Latin word', 'IL|γ|a'],
    ['none', 'Chinese beside Latin', 'x |漢é| x'],
    ['none', 'Latin beside Chinese', 'x |é漢| x'],
    ['none', 'Chinese beside Korean', '|漢字한국|'],
    ['none', 'Thai beside Lao', '|กขคຂ|'],
    ['none', 'Tibetan beside Chinese', '|ཀཁག漢|'],
    ['none', 'Myanmar beside Khmer', '|ကခဂក|'],
    ['none', 'a sign', 'x |–| x'],
    ['none', 'a picture', 'x |😀| x'],
    ['none', 'an ideograph of the second plane behind another', 'x |漢\u{20000}字| x'],
    ['scripts', 'Cyrillic beside Hebrew', '|дא|'],
    ['scripts', 'Hebrew beside Cyrillic, and more of each', '|אבגдождь|'],
    ['scripts', 'Latin beside Cyrillic', '|éд|'],
    ['scripts', 'Greek beside Cyrillic', '|αд|'],
    ['scripts', 'Chinese beside Cyrillic', '|漢字画д|'],
    ['scripts', 'Cyrillic beside Chinese', '|дождь漢|'],
    ['scripts', 'Korean beside Arabic', '|한국어سلام|'],
    ['scripts', 'Georgian, which writes blanks, beside Chinese', '|აბგ漢|'],
    ['scripts', 'two scripts that have no kind of their own', '|ᐁᐂᐃꀀꀁꀂ|'],
    ['scripts', 'a letter, a mark, and one of another script', '|д\u0301א|'],
    ['none', 'a full stop between two scripts', '|дождь。אבג|'],
    ['none', 'letters of one rare script, far apart in its block', '|ᐁᙯᙰ|'],
    ['rare', 'one letter of a rare script', '|ᐁ|'],
    ['rare', 'two letters of one', '|ᐁᐂ|'],
    ['none', 'three letters of one', '|ᐁᐂᐃ|'],
    ['none', 'three of them, with a mark between', '|ᐁ\u0301ᐂᐃ|'],
    ['rare', 'two, and one behind a full stop', '|ᐁᐂ。ᐃ|'],
    ['none', 'three, and one behind a full stop', '|ᐁᐂᐃ。ᐁ|'],
    ['none', 'one behind a full stop, and three', '|ᐁ。ᐁᐂᐃ|'],
  ])('%s: %s', (is, _, marked) => {
    expect(mixture(marked)).toBe(is)
  })
})

describe('letters in a word of another script', () => {
  it.each<[is: Mixture, what: string, marked: string]>([
    ['rare', 'an Arabic letter in a Latin word', 'b|ئ|t'],
    ['rare', 'a Cyrillic letter that begins one', '|д|og'],
    ['rare', 'a Cyrillic letter that ends one', 'do|д|'],
    ['rare', 'two Cyrillic letters', 'do|дд|'],
    ['rare', 'two, of which a sign stands between', 'do|д。д|'],
    ['none', 'three Cyrillic letters: a word of its own', 'do|дож|'],
    ['none', 'a letter beside a blank', 'do |д| og'],
    ['none', 'a letter beside a digit', '5|д|5'],
    ['none', 'a letter beside one that may be broken itself', 'é|д|é'],
    ['rare', 'a Chinese character in a Latin word', 'l|贱|l'],
    ['rare', 'the first of all Chinese characters in one', 'l|㐀|l'],
    ['none', 'a Chinese character that begins one', '|贱|l'],
    ['none', 'a Chinese character that ends one', 'l|贱|'],
    ['none', 'three Chinese characters in one', 'l|贱贱贱|l'],
    ['none', 'kana in one', 'l|カ|l'],
    ['none', 'narrow kana in one', 'l|ｶ|l'],
    ['none', 'a comma of Chinese in one', 'l|，|l'],
  ])('%s: %s', (is, _, marked) => {
    expect(mixture(marked)).toBe(is)
  })

  it('are ignored if they are broken characters of another layer', () => {
    expect(mixture('do|дд|g')).toBe('rare')
    // UTF-8 of á, misread as windows-1251.
    expect(mixture('do|ГЎ|g')).toBe('none')
  })
})
