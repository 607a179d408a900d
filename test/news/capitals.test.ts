import { describe, expect, it } from 'vitest'
import { lowerCapitals } from '../../src/news/person.js'

describe('lowerCapitals', () => {
  it.each([
    ["JANE O'HARA-MCKAY DE LA CRUZ", "Jane O'Hara-McKay de la Cruz"],
    ['JO NG', 'Jo Ng'],
    ['JOHN SMITH III', 'John Smith III'],
    ['JO HAWAII IVES', 'Jo Hawaii Ives'],
    ['DE LA CRUZ', 'De la Cruz'],
    ['JO DE', 'Jo De'],
    ['ANNA VAN-DER BERG', 'Anna Van-Der Berg'],
    ['ÉMILE ZOLA', 'Émile Zola'],
    ['𐐀𐐁𐐂 NG', '𐐀𐐩𐐪 Ng'],
    ['Jo NG', 'Jo NG'],
    ['J', 'J'],
    ['J N', 'J N'],
    ['J E N', 'J E N'],
    ['ANNA DELFT BERG', 'Anna Delft Berg'],
    ['ANNA WALDEN BERG', 'Anna Walden Berg'],
    ['ANGUS MCKAY', 'Angus McKay'],
    ['王小明', '王小明'],
    ['', ''],
  ])('%s → %s', (name, lowered) => {
    expect(lowerCapitals(name)).toBe(lowered)
  })

  it('depends on the language for letters with two forms', () => {
    expect(lowerCapitals('IŞIL YILDIZ', 'tr')).toBe('Işıl Yıldız')
    expect(lowerCapitals('IŞIL YILDIZ', 'tr-TR')).toBe('Işıl Yıldız')
    expect(lowerCapitals('IŞIL YILDIZ', 'az-Latn')).toBe('Işıl Yıldız')
    expect(lowerCapitals('IŞIL YILDIZ', 'de')).toBe('Işil Yildiz')
  })
})
