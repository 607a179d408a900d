import { describe, expect, it } from 'vitest'
import { isStatement, opensPredicate } from '../../src/match/predicate.js'
import { cleanText } from '../../src/text.js'
import { casesIn } from '../tables.js'
import { WORDS } from '../words.js'

const cases = casesIn(new URL('predicate.txt', import.meta.url))

describe('opensPredicate', () => {
  it.each(cases('opensPredicate'))('%s: %s', (lang, behind, after) => {
    expect(opensPredicate(behind, after, lang, WORDS)).toBe(true)
  })

  it.each(cases('is not'))('is not %s', (_, lang, behind, after) => {
    expect(opensPredicate(behind, after, lang, WORDS)).toBe(false)
  })
})

it.each(cases('isStatement'))('isStatement: %s', (sentence, languages, is) => {
  expect(isStatement(sentence, { languages: languages.split(' '), words: WORDS })).toBe(is === 'yes')
})

describe('a label as the subject of a sentence', () => {
  const hosts: Readonly<Record<string, string>> = {
    en: 'The river broke its banks on Monday evening and flooded three streets in the lower town.',
    fi: 'Joki tulvi maanantaina illalla ja peitti alleen kolme katua kaupungin alaosassa.',
    nl: 'De rivier trad maandagavond buiten haar oevers en zette drie straten in de benedenstad onder water.',
    ru: 'Река вышла из берегов в понедельник вечером и затопила три улицы в нижней части города.',
    uk: 'Річка вийшла з берегів у понеділок увечері й затопила три вулиці в нижній частині міста.',
    vi: 'Nước sông dâng cao tối thứ Hai và làm ngập ba con phố ở phần thấp của thị trấn.',
  }
  it.each(cases('a label as the subject of a sentence'))('stays in %s: %s', (lang, sentence) => {
    const host = hosts[lang] as string
    for (const text of [`${host}\n\n${sentence}`, `${host}\n\n${sentence}\n\n${host.slice(0, -1)}, too.`])
      expect(cleanText(text).text).toBe(text)
  })

  it('is kept in a body without line breaks, and so is an attributed quote', () => {
    const second = 'Firefighters brought eleven people out of their houses and took them to the school.'
    for (const sentence of [
      'Subscribe to our channel was all he said.',
      'Start your free trial was the trap, the judge said.',
    ])
      for (const text of [`${hosts['en']} ${second} ${sentence}`, `${hosts['en']} ${sentence} ${second}`])
        expect(cleanText(text).text).toBe(text)
  })

  it.each(cases('is not taken for what stands beside it'))('is not taken for what stands beside it: %s', (sentence) => {
    const second = 'Firefighters brought eleven people out of their houses and took them to the school.'
    const around = ['Advertisement', sentence, 'Sign up for our newsletter']
    expect(cleanText([hosts['en'], second, ...around].join('\n\n')).text).toBe(
      `${hosts['en']}\n\n${second}\n\n${sentence}`,
    )
  })
})
