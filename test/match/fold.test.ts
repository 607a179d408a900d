import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { fold, foldLetters, foldUnit, hashOf, trimOrnaments } from '../../src/match/fold.js'

describe('foldLetters', () => {
  it.each([
    ['À LIRE AUSSI', 'a lire aussi'],
    ['Lea también', 'lea tambien'],
    ['AYRICA İLGİLİ', 'ayrica ilgili'],
    ['Źródło', 'zrodlo'],
    ['ΣΧΕΤΙΚΆ ΆΡΘΡΑ ΤΗΣ', 'σχετικα αρθρα τησ'],
    ['Читайте ещё', 'читайте еще'],
    ['Новий', 'новий'],
    ['إقرأ أيضا', 'اقرا ايضا'],
    ['Xem thêm ẢNH', 'xem them ảnh'],
    ['한국 日本 ไทย', '한국 日本 ไทย'],
    ['Ŀ ŉ Ĳ', 'ŀ ŉ ĳ'],
    ['İ ß Æ Ð', 'i ß æ ð'],
  ])('%s → %s', (letters, folded) => {
    expect(foldLetters(letters)).toBe(folded)
  })

  test.prop([fc.string({ unit: 'binary' })])('keeps the length and is idempotent', (text) => {
    expect(foldLetters(text)).toHaveLength(text.length)
    expect(foldLetters(foldLetters(text))).toBe(foldLetters(text))
  })

  it('folds each code unit as foldUnit does, regardless of its neighbors', () => {
    const curly = ['‘', '’']
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    const folded = (unit: string) => String.fromCharCode(foldUnit(unit.charCodeAt(0)))
    const differ = units.filter((unit) => !curly.includes(unit) && foldLetters(`A${unit}`) !== `a${folded(unit)}`)
    expect(differ).toEqual([])
  })

  const of = (phrase: string) => hashOf(phrase, { start: 0, end: phrase.length })
  test.prop([fc.string({ unit: 'grapheme' })])('agrees with foldUnit, and fold with hashOf', (text) => {
    expect([...Array(text.length).keys()].map((at) => foldUnit(text.charCodeAt(at)))).toEqual(
      [...Array(text.length).keys()].map((at) => foldUnit(foldLetters(text).charCodeAt(at))),
    )
    expect(of(text)).toBe(of(fold(text)))
  })
})

describe('core', () => {
  it.each([
    ['- Advertisement -', 'Advertisement'],
    ['✅ Follow us ⬇️', 'Follow us'],
    ['➡️ Source', 'Source'],
    ['☞ The bridge', '☞ The bridge'],
    ['❷ The bridge', '❷ The bridge'],
    ['(Reporting by Jo Ng.)', 'Reporting by Jo Ng'],
    ['【関連記事】', '関連記事'],
    ['यह भी पढ़ें।', 'यह भी पढ़ें'],
    ['اقرأ أيضا؛', 'اقرأ أيضا'],
    ['« Lire la suite »', 'Lire la suite'],
    ['[(Share)]', 'Share'],
    ['(Share) (Print)', 'Share) (Print'],
    ['(Share]', '(Share]'],
    ['＜Share＞', 'Share'],
    ['〔Share〕', 'Share'],
    ['👉 Share 👈', 'Share'],
    ['🧭Share', 'Share'],
    ['𝒜 Share 𝒜', '𝒜 Share 𝒜'],
    ['丨Share丨', 'Share'],
    ['中Share中', '中Share中'],
    ['→ Share ↵', 'Share'],
    ['Share!!', 'Share'],
    ['Share?', 'Share?'],
    ['“Share”', '“Share”'],
    ['a', 'a'],
    ['()', ''],
    ['* * *', ''],
    ['', ''],
    ['« Article précédent', 'Article précédent'],
    ['« Nous fermons », dit le maire.', '« Nous fermons », dit le maire'],
  ])('of %s is %s', (line, said) => {
    const { start, end } = trimOrnaments(line, { start: 0, end: line.length })
    expect(line.slice(start, end)).toBe(said)
  })
})
