import { describe, expect, it } from 'vitest'
import { detectEncodingDamage } from '../../src/repair/mojibake/detect.js'

describe('detectEncodingDamage', () => {
  it('lists nothing for clean text', () => {
    expect(detectEncodingDamage('“Élan” – déjà vu')).toEqual([])
  })

  it('tells code page, layers, place and what it should be', () => {
    expect(detectEncodingDamage('naÃ¯ve, nÃƒÂ©e')).toMatchObject([
      { start: 2, end: 4, before: 'Ã¯', after: 'ï', codePage: 'windows-1252', layers: 1 },
      { start: 9, end: 13, before: 'ÃƒÂ©', after: 'é', codePage: 'windows-1252', layers: 2 },
    ])
  })

  it('counts as many layers as there are', () => {
    let broken = 'é'
    for (let layers = 1; layers <= 5; layers++) {
      broken = String.fromCharCode(...new TextEncoder().encode(broken))
      expect(detectEncodingDamage(`caf${broken}s`)).toMatchObject([
        { start: 3, end: 3 + broken.length, before: broken, after: 'é', layers },
      ])
    }
  })

  it('names the page that was read in last', () => {
    expect(detectEncodingDamage('costs Г‚ВЈ40')).toMatchObject([
      { before: 'Г‚ВЈ', after: '£', codePage: 'windows-1251', layers: 2 },
    ])
  })

  it('joins characters that touch', () => {
    expect(detectEncodingDamage('Ð¼Ð¸Ñ€')).toMatchObject([{ start: 0, end: 6, after: 'мир' }])
  })

  it.each<[what: string, text: string, stretches: string[]]>([
    ['another number of layers', 'tÃ©ÃƒÂ© Ã¼ber', ['Ã© é 1', 'ÃƒÂ© é 2', 'Ã¼ ü 1']],
    ['another code page', 'it\u00e2\u0080\u0099â€™s', ['\u00e2\u0080\u0099 ’ 1', 'â€™ ’ 1']],
    ['what is whole', 'cafÃ©–Ã© x', ['Ã© é 1', 'Ã© é 1']],
    ['nothing, where all is the same', 'GrÃ¶ÃŸe', ['Ã¶ÃŸ öß 1']],
  ])('parts stretches by %s', (_, text, stretches) => {
    const found = detectEncodingDamage(text)
    expect(found.map(({ before, after, layers }) => `${before} ${after} ${layers}`)).toEqual(stretches)
    for (const { start, end, before } of found) expect(text.slice(start, end)).toBe(before)
  })

  it('is sure by a number from .5 to 1 with two decimals', () => {
    const text = 'FÃ¼r die GrÃ¶ÃŸe: Ã–ffnen, SMÃ…, Å³, Ã– und Ã'
    for (const { confidence } of detectEncodingDamage(text)) {
      expect(confidence).toBeGreaterThanOrEqual(0.5)
      expect(confidence).toBeLessThanOrEqual(1)
      expect(Math.round(100 * confidence) / 100).toBe(confidence)
    }
  })

  it('is less sure of what only its neighbours speak for', () => {
    const [sure, , unsure] = detectEncodingDamage('FÃ¼r die GrÃ¶ÃŸe: Ã–ffnen')
    expect(sure?.confidence).toBe(1)
    expect(unsure?.before).toBe('Ã–')
    expect(unsure?.confidence).toBeLessThan(1)
    expect(unsure?.confidence).toBeGreaterThanOrEqual(0.5)
  })
})
