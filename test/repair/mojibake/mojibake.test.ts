import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/edit/edit.js'
import { applyStage, transformOf } from '../../../src/edit/transform.js'
import {
  detectEncodingDamage,
  mojibake,
  pairsUp,
  repairEncoding,
  UNPAIRED,
} from '../../../src/repair/mojibake/mojibake.js'
import { singleByte } from '../../../src/repair/mojibake/single-byte.js'
import { scraped } from '../../alphabet.js'
import { casesIn } from '../../tables.js'
import { thereAndBack } from '../edits.js'
import wild from './in-the-wild.json'
import failures from './known-failures.json'
import negatives from './negatives.json'
import sentences from './sentences.json'

const cases = casesIn(new URL('mojibake.txt', import.meta.url))

/** What UTF-8 becomes in windows-1252 and similar pages, and clean text that looks like it. */
const BROKEN = [
  ...['Ã©', 'Ã', 'Â', 'Â\u00a0', 'Ã\u00a0', 'Ã ', ...'â€™ â€ â ï»¿ ï¿½ ðŸ˜€ ð Å¡ Å Ä± Ä… Ð¸ Ð'.split(' ')],
  ...['ÃƒÂ©', 'Ã¢â‚¬â„¢', 'í\u00a0½í¸\u008d', ...'À\u0080 \u0093 \u009d РёР вЂ™ Р С Ё √® √ ‚Äô \uf8ff'.split(' ')],
  ...['├®', '├', '┐', 'Ă©', 'Ĺˇ', 'Γ©', 'Ć©', '€', '™', '±', '×', 'π', 'É', 'œ', 'í', '•', '\ufffd', '\u00ad'],
]
const broken = fc
  .array(fc.oneof(scraped(2), fc.constantFrom(...BROKEN), fc.constantFrom(...BROKEN)), { maxLength: 30 })
  .map((pieces) => pieces.join(''))

describe('repairEncoding', () => {
  it.each(wild)('$what: $whole', ({ broken: before, whole }) => {
    expect(repairEncoding(before)).toBe(whole)
  })

  it.each(negatives)('leaves alone: $what', ({ text }) => {
    expect(mojibake(text)).toEqual([])
  })

  it.fails.each(failures)('known failure: $what', ({ broken: before, whole }) => {
    expect(repairEncoding(before)).toBe(whole)
  })

  it('reads remaining C1 controls as windows-1252', () => {
    expect(repairEncoding('\u0084Ja\u0093, sagt sie\u0085')).toBe('„Ja“, sagt sie…')
    expect(mojibake('\u0084Ja\u0093')).toEqual([])
  })
})

describe('clean text', () => {
  /** What stands around a word. */
  const typography = '“_” „_“ «\u00a0_\u00a0» »_« ‚_‘ (_…) —_— _… _® _’s _\u00a0% _²'.split(' ')

  it.each(Object.entries(sentences))('in %s stays byte for byte, in lowercase and uppercase', (_, sentence) => {
    for (const text of [sentence, sentence.toLowerCase(), sentence.toUpperCase()]) {
      expect(repairEncoding(text)).toBe(text)
      for (const word of text.split(' ')) {
        for (const quoted of typography.map((marks) => marks.replace('_', () => word)))
          expect(repairEncoding(quoted)).toBe(quoted)
      }
    }
  })

  it('in many languages stays in one document', () => {
    const text = Object.values(sentences).join('\n')
    expect(repairEncoding(text)).toBe(text)
    expect(repairEncoding(text.replaceAll('\n', ' '))).toBe(text.replaceAll('\n', ' '))
  })
})

describe('mojibake', () => {
  it.each(cases('edits'))('makes one edit for each character of “%s”, named after its code page', (text, ...edits) => {
    const found = Array.from(
      mojibake(text),
      ({ start, end, insert, rule }) => `${text.slice(start, end)} ${insert} ${rule}`,
    )
    expect(found).toEqual(edits.map((edit) => edit.replace(/(?=\S+$)/, 'text/mojibake/')))
  })

  it('uses damage elsewhere as evidence for weak runs', () => {
    expect(repairEncoding('Ã– war da')).toBe('Ã– war da')
    expect(repairEncoding('FÃ¼r die GrÃ¶ÃŸe: Ã– war da')).toBe('Für die Größe: Ö war da')
  })

  it('tries rarer code pages on request', () => {
    const text = 'п÷я─п╦п╡п╣я┌'
    expect(mojibake(text)).toEqual([])
    expect(repairEncoding(text, { codePages: ['koi8-r'] })).toBe('Привет')
    expect(repairEncoding('cafГ©', { codePages: ['cp866'] })).toBe('café')
  })

  it('repairs single-byte Cyrillic on request', () => {
    expect(repairEncoding('Ïðèâåò')).toBe('Ïðèâåò')
    expect(repairEncoding('Ïðèâåò', { singleByte: true })).toBe('Привет')
    expect(singleByte('ðÒÁ×ÉÔÅÌØÓÔ×Ï')).toMatchObject([
      { insert: 'Правительство', rule: 'text/mojibake/koi8-r-as-windows-1252' },
    ])
    for (const sentence of Object.values(sentences)) {
      expect(repairEncoding(sentence, { singleByte: true })).toBe(sentence)
      expect(repairEncoding(sentence.toUpperCase(), { singleByte: true })).toBe(sentence.toUpperCase())
    }
  })

  test.prop([broken, fc.boolean()], { numRuns: 2000 })('finds nothing in its own result', (text, singleByte) => {
    const options = { singleByte }
    expect(mojibake(apply(text, mojibake(text)))).toEqual([])
    const whole = repairEncoding(text, options)
    expect(repairEncoding(whole, options)).toBe(whole)
  })

  it('tells text without pairs from text with ambiguous ones', () => {
    expect(mojibake('Town votes for the bridge – at last, says José Pérez')).toBe(UNPAIRED)
    expect(mojibake('“José”')).not.toBe(UNPAIRED)
  })

  it('finds nothing after a change that brings no pairs together', () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(...BROKEN), fc.constantFrom('a', ' ', 'é', '{', 'б')), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(pieces, pieces, fc.nat(8), (before, inserted, at) => {
        const text = before.join('')
        fc.pre(mojibake(text) === UNPAIRED)
        const start = Math.min(at, text.length)
        const edit = { start, end: Math.min(start + 1, text.length), insert: inserted.join(''), rule: 'change' }
        const after = applyStage(transformOf(text), () => [edit])
        if (!pairsUp(after.text, after.moves)) expect(mojibake(after.text)).toEqual([])
      }),
      { numRuns: 3000 },
    )
    const glued = applyStage(transformOf('Ã{©'), () => [{ start: 1, end: 2, insert: '', rule: 'change' }])
    expect(pairsUp(glued.text, glued.moves)).toBe(true)
  })

  test.prop([broken])('can be undone exactly', (text) => {
    expect(thereAndBack(text, mojibake(text)).undone).toBe(text)
  })

  test.prop([fc.string({ unit: 'binary' })])('never throws on any string', (text) => {
    expect(repairEncoding(text).length).toBeLessThanOrEqual(text.length)
  })
})

describe('detectEncodingDamage', () => {
  it.each(cases('damage'))('gives code page, layers, place and repaired text of “%s”', (text, ...stretches) => {
    const found = detectEncodingDamage(text)
    expect(found.map(({ before, after, codePage, layers }) => `${before} ${after} ${codePage} ${layers}`)).toEqual(
      stretches,
    )
    for (const { start, end, before } of found) expect(text.slice(start, end)).toBe(before)
  })

  it('counts layers', () => {
    let broken = 'é'
    for (let layers = 1; layers <= 5; layers++) {
      broken = String.fromCharCode(...new TextEncoder().encode(broken))
      expect(detectEncodingDamage(`caf${broken}s`)).toMatchObject([
        { start: 3, end: 3 + broken.length, before: broken, after: 'é', layers },
      ])
    }
  })

  it('has a confidence from .5 to 1 with two decimals', () => {
    const text = 'FÃ¼r die GrÃ¶ÃŸe: Ã–ffnen, SMÃ…, Å³, Ã– und Ã'
    for (const { confidence } of detectEncodingDamage(text)) {
      expect(confidence).toBeGreaterThanOrEqual(0.5)
      expect(confidence).toBeLessThanOrEqual(1)
      expect(Math.round(100 * confidence) / 100).toBe(confidence)
    }
  })

  it('is less confident where only neighbors are evidence', () => {
    const [sure, , unsure] = detectEncodingDamage('FÃ¼r die GrÃ¶ÃŸe: Ã–ffnen')
    expect([sure?.confidence, unsure?.before]).toEqual([1, 'Ã–'])
    expect(unsure?.confidence).toBeLessThan(1)
  })
})
