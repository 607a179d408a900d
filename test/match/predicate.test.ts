import { describe, expect, it } from 'vitest'
import { isStatement, opensPredicate } from '../../src/match/predicate.js'
import { cleanText } from '../../src/text.js'
import { WORDS } from '../words.js'

describe('opensPredicate', () => {
  it.each([
    ['en', 'l was all he said', '.'],
    ['en', ' was all he said', '.'],
    ['en', '” is what the letter read.', ''],
    ['fi', 'eemme luki lapussa', '.'],
    ['ru', 'у рассылку — было написано на двери', '.'],
    ['uk', 'л може кожен', '.'],
    ['it', "m c'era scritto sulla porta", '.'],
  ])('%s: %s', (lang, behind, after) => {
    expect(opensPredicate(behind, after, lang, WORDS)).toBe(true)
  })

  it.each([
    ['what no stop closes', 'en', ' was all he said', ''],
    ['what goes on as a label does', 'en', ' for all that is new', '.'],
    ['a longer word', 'en', ' wasted no time', '.'],
    ['a second sentence', 'en', ' is free. Sign up', '.'],
    ['two words before it', 'en', ' so you are first', '.'],
    ['another language', 'de', ' was all he said', '.'],
    ['a language without such words', 'any', ' was all he said', '.'],
  ])('is not %s', (_, lang, behind, after) => {
    expect(opensPredicate(behind, after, lang, WORDS)).toBe(false)
  })
})

describe('isStatement', () => {
  it.each([
    ['This article was smuggled out in a shoe.', ['en'], true],
    ['Dieser Artikel des Vertrags wurde nie angewandt.', ['en', 'de'], true],
    ['Privacy policy is made in Dublin', ['en'], false],
    ['Sign up for all our news.', ['en'], false],
    ['Was this helpful.', ['en'], false],
    ['Sign up today. It is free.', ['en'], false],
    ['Dieser Artikel des Vertrags wurde nie angewandt.', ['en'], false],
  ])('%s', (sentence, languages, is) => {
    expect(isStatement(sentence, { languages, words: WORDS })).toBe(is)
  })
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
  it.each([
    ['en', 'Subscribe to our channel was all he said.'],
    ['fi', 'Tilaa uutiskirjeemme luki lapussa suljetun kaupan ovessa.'],
    ['nl', 'Download onze app was alles wat hij zei.'],
    ['ru', 'Подписаться на канал может каждый.'],
    ['ru', 'Подпишитесь на нашу рассылку — было написано на двери закрытого магазина.'],
    ['uk', 'Підписатися на канал може кожен.'],
    ['vi', 'Theo dõi chúng tôi trên Telegram là điều cuối cùng trang bị tấn công hiện ra.'],
  ])('stays in %s: %s', (lang, sentence) => {
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

  it.each([
    'Read more books was her resolution.',
    'This article was smuggled out in a shoe.',
    'Enter your address and press Send, the page said.',
    'Names changed.',
  ])('is not taken for what stands beside it: %s', (sentence) => {
    const second = 'Firefighters brought eleven people out of their houses and took them to the school.'
    const around = ['Advertisement', sentence, 'Sign up for our newsletter']
    expect(cleanText([hosts['en'], second, ...around].join('\n\n')).text).toBe(
      `${hosts['en']}\n\n${second}\n\n${sentence}`,
    )
  })
})
