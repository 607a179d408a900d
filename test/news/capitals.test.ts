import { describe, expect, it } from 'vitest'
import { lowerCapitals } from '../../src/story/person.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('capitals.txt', import.meta.url))

describe('lowerCapitals', () => {
  it.each(cases('lowerCapitals'))('%s → %s', (name, lowered) => expect(lowerCapitals(name)).toBe(lowered))

  it('depends on the language for letters with two forms', () => {
    expect(lowerCapitals('IŞIL YILDIZ', 'tr')).toBe('Işıl Yıldız')
    expect(lowerCapitals('IŞIL YILDIZ', 'tr-TR')).toBe('Işıl Yıldız')
    expect(lowerCapitals('IŞIL YILDIZ', 'az-Latn')).toBe('Işıl Yıldız')
    expect(lowerCapitals('IŞIL YILDIZ', 'de')).toBe('Işil Yildiz')
  })
})
