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

  it('names the page that was read in last', () => {
    expect(detectEncodingDamage('costs Г‚ВЈ40')).toMatchObject([
      { before: 'Г‚ВЈ', after: '£', codePage: 'windows-1251', layers: 2 },
    ])
  })

  it('joins characters that touch', () => {
    expect(detectEncodingDamage('Ð¼Ð¸Ñ€')).toMatchObject([{ start: 0, end: 6, after: 'мир' }])
  })

  it('is less sure of what only its neighbours speak for', () => {
    const [sure, , unsure] = detectEncodingDamage('FÃ¼r die GrÃ¶ÃŸe: Ã–ffnen')
    expect(sure?.confidence).toBe(1)
    expect(unsure?.before).toBe('Ã–')
    expect(unsure?.confidence).toBeLessThan(1)
    expect(unsure?.confidence).toBeGreaterThanOrEqual(0.5)
  })
})
