import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/locale/at-hand.js'
import { en } from '../../src/locale/en.js'

const de = { lang: 'de', words: { and: 'und', predicates: 'war' } }
const fr = { lang: 'fr', words: { and: 'et' } }

describe('the words of some packs', () => {
  it('are those of each, by language where somebody asks whose they are, and English', () => {
    const { and, predicates } = wordsOf([de, fr])
    expect(and).toEqual([en.and, 'et', 'und'])
    expect(predicates).toEqual({ en: en.predicates, de: 'war' })
  })

  it('are English ones of its own pack, if there is one', () => {
    expect(wordsOf([{ lang: 'en', words: { and: 'plus' } }])).toEqual({ and: ['plus'] })
  })

  it('are in one order, whatever that of the packs, and come together for a language with two', () => {
    expect(wordsOf([fr, de])).toEqual(wordsOf([de, fr]))
    expect(wordsOf([de, { lang: 'de', words: { predicates: 'blieb' } }]).predicates?.['de']).toBe('war|blieb')
    expect(wordsOf([de, { lang: 'xx', words: { and: 'zz' } }]).and?.at(-1)).toBe('zz')
  })

  it('are compounds of each language, by their fields, and English ones with their pack alone', () => {
    const own = [
      { lang: 'de', words: { compounds: { first: 'a', last: 'b' } } },
      { lang: 'de', words: { compounds: { last: 'c' } } },
    ]
    expect(wordsOf(own).compounds).toEqual({ de: { first: 'a', last: 'c' } })
    expect(wordsOf([{ lang: 'en', words: en }]).compounds?.['en']).toBe(en.compounds)
  })
})
