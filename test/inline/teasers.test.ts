import { describe, expect, it } from 'vitest'
import { Budgets } from '../../src/budget.js'
import { apply } from '../../src/edit/edit.js'
import { cleanText } from '../../src/index.js'
import { inlineBoilerplate } from '../../src/inline/inline-boilerplate.js'
import { teasers } from '../../src/inline/teasers.js'
import { compileRules } from '../../src/match/rule-set.js'
import { any } from '../../src/rules/any/index.js'
import { en } from '../../src/rules/en/index.js'
import { packs } from '../../src/rules/packs.js'

const ruleSetOf = (lang: string) => compileRules([...new Set([any, en, ...packs.filter((pack) => pack.lang === lang)])])

function clean(lang: string, text: string): string {
  const ruleSet = ruleSetOf(lang)
  const after = apply(text, inlineBoilerplate(text, ruleSet))
  expect(inlineBoilerplate(after, ruleSet)).toEqual([])
  return after
}

const BEFORE = 'On Tuesday the council of the town voted to rebuild the old bridge.'
const AFTER = 'The mayor said that in the end the road will stay open.'

describe('a teaser that lost the spaces around it', () => {
  it.each([
    ['a question', `${BEFORE}Also read: Will the Town Vote Again?${AFTER}`],
    ['a quote', `${BEFORE}Also read: Mayor Speaks of "the Lost Year"${AFTER}`],
    ['a word before a common one', `${BEFORE} Also read: Town Votes for Another Harbour${AFTER}`],
  ])('goes: %s', (_, text) => {
    const cleaned = clean('en', text)
    expect(cleaned).not.toContain('Also read')
    expect(cleaned.endsWith(AFTER)).toBe(true)
  })

  it('ends before a sentence that begins with a quote or stands behind a number', () => {
    const quoted = '“We need it badly now,” said the mayor of the town.'
    expect(clean('en', `${BEFORE} Also read: Town Votes for Another Harbour Bridge ${quoted} ${AFTER}`)).toBe(
      `${BEFORE} ${quoted} ${AFTER}`,
    )
    const next = 'Ferries small and large sail until the autumn.'
    expect(clean('en', `${BEFORE} Also read: Town Votes for Another Harbour Bridge Number 2 ${next} ${AFTER}`)).toBe(
      `${BEFORE} ${next} ${AFTER}`,
    )
  })

  it('does not end within a name', () => {
    const text = `${BEFORE} Also read: Town Opens a YouTube Channel for Its Harbour`
    expect(clean('en', `${text}\n${AFTER}`)).toBe(`${BEFORE}\n${AFTER}`)
  })
})

describe('a teaser within a paragraph', () => {
  it.each([
    ['to a stop', 'en', 'ALSO READ: Headline of another story.'],
    ['in capitals, each word of the headline too', 'en', 'READ MORE: Lions Win the Cup for a Third Time.'],
    ['to a question mark', 'en', 'POLL: Should Jo Poe be allowed to vote again?'],
    ['to a bar', 'en', 'READ MORE: Lions win the cup |'],
    ['to the small word that opens a sentence', 'en', 'READ MORE: Town votes for another harbour'],
    ['the same, with names in the headline', 'en', 'READ MORE: Why Jo Ng left Oslo for the last time'],
    ['of small letters', 'en', 'Also read: Headline of another story.'],
    ['in Spanish', 'es', 'Lee también: Titular de otra nota.'],
    ['in Portuguese', 'pt', 'LEIA TAMBÉM: Ponte nova abre em maio.'],
    ['in Polish, to the end of a quote', 'pl', 'ZOBACZ: Nowy most stanie za rok. "Sprawa jest pilna"'],
    ['in Polish, a quote within', 'pl', 'Czytaj także: Nowy most za rok. Burmistrz o "pilnej sprawie"'],
  ])('goes: %s', (_, lang, teaser) => {
    expect(clean(lang, `${BEFORE} ${teaser} ${AFTER}`)).toBe(`${BEFORE} ${AFTER}`)
  })

  it.each([
    [
      'a quote',
      'es',
      'Lee también: El puente se cierra, dice el municipio',
      '"La obra durará un mes entero", dijo Ruiz.',
    ],
    ['a quote', 'pl', 'ZOBACZ: Nowy most stanie za rok', '„To bardzo pilna sprawa dla nas”, mówi burmistrz.'],
    [
      'a word that is no name',
      'id',
      'Baca juga: Jembatan Baru Dibuka Bulan Mei',
      'Jalan lama tetap buka sampai malam.',
    ],
    [
      'a word that opens sentences in its language',
      'id',
      'Baca juga: Jembatan Baru Dibuka Bulan Mei',
      'Namun perahu kecil tetap lewat setiap pagi.',
    ],
    [
      'such a word and a comma',
      'id',
      'BACA JUGA: Warga Minta Jembatan Segera Dibuka',
      'Menurutnya, perahu kecil tetap lewat setiap pagi.',
    ],
    ['a number', 'id', 'Baca juga: Jembatan Baru Dibuka Bulan Mei', '40 perahu kecil lewat setiap pagi.'],
    ['a word that is no name', 'en', 'READ MORE: Lions Win the Cup for a Third Time', 'Council members voted late.'],
  ])('goes up to the sentence behind it, which opens with %s: %s, %s', (_, lang, teaser, sentence) => {
    const before = 'On the jalan the council met, and so it was.'
    expect(clean(lang, `${before} ${teaser} ${sentence} ${AFTER}`)).toBe(`${before} ${sentence} ${AFTER}`)
  })

  it.each([
    ['pt', 'Leia também: Museu fecha as portas por dois anos', 'A biblioteca abre aos domingos, decidiu o distrito.'],
    ['nl', 'Lees ook: Museum sluit twee jaar de deuren', 'De bibliotheek gaat op zondag open, besloot de provincie.'],
    ['tr', 'Ayrıca okuyun: Müze iki yıl kapanıyor', 'Şehir kütüphanesi pazar günleri de açılacak, meclis karar verdi.'],
    ['vi', 'Xem thêm: Bảo tàng đóng cửa hai năm', 'Thư viện thành phố sẽ mở cửa cả chủ nhật từ tháng chín.'],
    ['en', 'READ MORE: Museum closes its doors for two years', 'Libraries open on Sundays, the county decided.'],
  ])('takes no sentence that is glued to it: %s, %s', (lang, teaser, sentence) => {
    expect(clean(lang, `${teaser}${sentence} ${AFTER}`)).toContain(sentence)
  })

  it('is removed up to the sentence glued to it', () => {
    const teaser = 'Leia também: Museu fecha as portas por dois anos'
    const sentence = 'A biblioteca abre aos domingos, decidiu o distrito.'
    expect(clean('pt', `${BEFORE} ${teaser}${sentence} ${AFTER}`)).toBe(`${BEFORE} ${sentence} ${AFTER}`)
  })

  it('is removed as a list of headlines, each with its bar', () => {
    const list = 'Saiba mais nos links abaixo: Ponte nova abre em maio: ~ Prefeita promete obra ~ Rio sobe de novo: ~'
    expect(clean('pt', `${BEFORE} ${list}\n${AFTER}`)).toBe(`${BEFORE}\n${AFTER}`)
    expect(clean('pt', `${BEFORE} ${list} ${AFTER}`)).toBe(
      `${BEFORE} Prefeita promete obra ~ Rio sobe de novo: ~ ${AFTER}`,
    )
  })

  it.each([
    ['en', 'READ MORE: Lions Win the Cup Again'],
    ['es', 'Lee también: Titular de otra nota'],
    ['fr', 'À lire aussi : Le pont neuf ouvre en mai'],
    ['it', 'Leggi anche: Il ponte nuovo apre a maggio'],
    ['id', 'Baca juga: Jembatan Baru Dibuka Bulan Mei'],
    ['ru', 'Читайте также: Новый мост откроют в мае'],
    ['pl', 'Czytaj także: Nowy most za rok. Burmistrz zapowiada'],
  ])('goes up to the end of the line: %s, %s', (lang, teaser) => {
    expect(clean(lang, `${BEFORE} ${teaser}\n${AFTER}`)).toBe(`${BEFORE}\n${AFTER}`)
    expect(clean(lang, `${AFTER}\n${BEFORE} ${teaser}`)).toBe(`${AFTER}\n${BEFORE}`)
  })

  it.each([
    ['a run-on headline in capitals', 'en', 'READ MORE: Lions Win the Cup Again Poe said that the bridge stays.'],
    ['a headline of capitals, then a name', 'en', 'READ MORE: Lions Win the Cup Again Poe said that the bridge stays.'],
    ['a headline of capitals, with a unit', 'en', 'READ MORE: Lions Run to the Sea for 30 km of sand Poe said.'],
    ['a run-on headline with a name', 'en', 'ALSO READ: Town votes for harbour Poe said that the bridge stays.'],
    ['a headline with a word in it that is no name', 'en', 'READ MORE: Town The votes for harbour again'],
    ['the headline is lost', 'en', 'READ MORE: The bridge of the town stays open.'],
    [
      'a headline that may have a second half',
      'pl',
      'Czytaj także: Nowy most za rok. Burmistrz zapowiada Rada mówi dość.',
    ],
    ['no letters tell where a sentence begins', 'ar', 'اقرأ أيضا: الجسر الجديد يفتح في مايو. قال رئيس البلدية'],
    ['a list of sources', 'en', 'See also: Ng, The Bridge (1999); Poe, The River.'],
    ['a reference', 'en', 'See also: Smith, The Bridge of Towns.'],
    ['a word of one’s own', 'en', 'He has one wish. More: The Life of a Saint.'],
    ['an order', 'en', 'She said it again: Read the report. All of it.'],
    ['what the editors recall', 'fr', 'Pour rappel : Le maire avait promis un pont.'],
    ['a clock', 'en', 'Watch this: The 1911 timepiece sold for a million.'],
    ['a number', 'en', 'MORE than 200 people: That was the crowd on Tuesday.'],
    ['capitals of the story', 'en', 'IN SHORT: The bridge stays.'],
    ['German nouns', 'de', 'Lesen Sie auch: Stadt plant neue Brücke über den Fluss. Der Rat'],
  ])('stays: %s', (_, lang, teaser) => {
    const text = `${BEFORE} ${teaser} ${AFTER}`
    expect(clean(lang, text)).toBe(text)
  })

  it('is kept if its line is wrapped', () => {
    const text = `${BEFORE} READ MORE: Town votes for the harbour Poe said on\nmonday that he was glad.`
    expect(clean('en', text)).toBe(text)
  })

  it('is left to the rules for lines if it is a whole line', () => {
    const budget = new Budgets().of('pointers')
    expect(teasers(`${BEFORE}\nREAD MORE: Lions Win the Cup Again\n${AFTER}`, ruleSetOf('en'), budget)).toEqual([])
  })

  it('names the matching rule for lines', () => {
    const text = `${BEFORE} Lee también: Titular de otra nota. ${AFTER}`
    expect(inlineBoilerplate(text, ruleSetOf('es')).map(({ rule }) => rule)).toEqual(['es/read-more/labelled'])
  })
})

describe('cues without an end', () => {
  it('are tried until their budget runs out, with a warning', () => {
    const codes = (times: number) =>
      cleanText(`${'READ MORE: '.repeat(times)}${'and so on '.repeat(2 * times)}`).warnings.map(({ code }) => code)
    expect(codes(900)).not.toContain('limit-reached')
    expect(codes(1100)).toContain('limit-reached')
  })

  it('cost the next text nothing', () => {
    cleanText('READ MORE: '.repeat(1100))
    const { text, warnings } = cleanText(`${BEFORE} READ MORE: Lions Win the Cup Again\n${AFTER}`)
    expect(text).toBe(`${BEFORE}\n${AFTER}`)
    expect(warnings).toEqual([])
  })
})
