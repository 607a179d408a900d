import { describe, expect, it } from 'vitest'
import { type Mixture, mixtureOf } from '../../../src/repair/mojibake/mixture.js'
import { pageSet } from '../../../src/repair/mojibake/page-set.js'
import { prepare } from '../../../src/repair/mojibake/plausibility.js'

prepare()
const set = pageSet()
const misread = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))

/** Of a text in which what stands between bars was read in latin-1. */
function mixture(marked: string): Mixture {
  const [before = '', whole = '', after = ''] = marked.split('|')
  const broken = misread(whole)
  const [start, end] = [before.length, before.length + broken.length]
  return mixtureOf(before + broken + after, { start, end, page: 0, pages: 1, gain: 0, spaced: false, doubt: 0 }, set)
}

describe('letters that a run becomes', () => {
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

  it('are nothing yet where they are broken characters of another layer', () => {
    expect(mixture('do|дд|g')).toBe('rare')
    // UTF-8 of á, read in windows-1251.
    expect(mixture('do|ГЎ|g')).toBe('none')
  })
})
