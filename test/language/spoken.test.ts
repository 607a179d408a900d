import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'
import { identify } from '../../src/language/identify.js'
import { languagesOf, spokenIn } from '../../src/language/language.js'
import { TELLING } from '../../src/locale/telling.table.js'
import { FUNCTION_WORDS } from '../../src/locale/words.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('spoken.txt', import.meta.url))

const text = (name: string) => readFileSync(new URL(`../clean/${name}.txt`, import.meta.url), 'utf8')
const of = (lang: string) => expect.objectContaining({ lang })

describe('spokenIn', () => {
  it.each(cases('spokenIn'))('tells %s in one line', (lang, line) => {
    expect(spokenIn(line)).toEqual(of(lang))
  })

  it.each(cases('says nothing of'))('says nothing of %s', (_, line) => {
    expect(spokenIn(line)).toBeUndefined()
  })

  it('answers the same for a short text whatever was asked before', () => {
    const [german, polish] = ['Die Brücke wird am Montag gesperrt', 'Rząd chce rozbudować szpital']
    const answers = [german, polish].map((line) => [languagesOf(line), spokenIn(line)])
    expect(answers.map(([, spoken]) => spoken)).toEqual([of('de'), of('pl')])
    for (const line of [polish, german, german])
      expect([spokenIn(line), languagesOf(line)].reverse()).toEqual(answers[line === german ? 0 : 1])
  })

  it('returns nothing for a text half in one language and half in another', () => {
    expect(spokenIn(`${text('de').slice(0, 300)}\n${text('fr').slice(0, 300)}`)).toBeUndefined()
    expect(spokenIn(`${text('es').slice(0, 250)}\n${text('en').slice(0, 250)}`)).toBeUndefined()
  })

  it('is more confident about a longer text', () => {
    const confidences = [20, 60, 300].map((length) => identify(text('de').slice(0, length))?.confidence ?? 0)
    expect(confidences).toEqual([...confidences].sort())
    expect(spokenIn(text('de'))?.confidence).toBeGreaterThan(0.95)
    for (const confidence of confidences) expect(confidence).toBeLessThanOrEqual(1)
  })

  it('trusts the markup unless the words clearly contradict it', () => {
    expect(spokenIn(text('pt'), 'pt-BR')).toEqual(of('pt-BR'))
    expect(spokenIn(text('nb'), 'nn')).toEqual(of('nn'))
    expect(spokenIn('Anna Voss', 'de-AT')).toEqual({ lang: 'de-AT', confidence: 0.7 })
    expect(spokenIn(text('tr'), 'en')).toEqual(of('tr'))
    expect(spokenIn(text('de'), 'gsw')).toEqual({ lang: 'gsw', confidence: 0.5 })
  })
})

describe('the language of a document', () => {
  it('is the language in the hints, with confidence 1', () => {
    expect(clean(text('de'), { lang: 'nds' })).toMatchObject({ lang: 'nds', langConfidence: 1 })
  })

  it('has a confidence, and both are absent if it is unclear', () => {
    expect(clean(text('de'))).toMatchObject({ lang: 'de', langConfidence: expect.any(Number) })
    const { lang, langConfidence } = clean('Harbor 2-1 Seafield')
    expect({ lang, langConfidence }).toEqual({ lang: undefined, langConfidence: undefined })
  })

  it('is absent for program code', () => {
    const trace =
      'Traceback (most recent call last):\n  File "a.py", line 3, in <module>\n    main()\n  File "a.py", line 9, in main\n    raise ValueError(x)\nValueError: 3'
    expect([undefined, 'en']).toContain(clean(trace).lang)
    expect(clean('function a(e) {\n  return e + 1;\n}\nconst b = a(2);\nexport default b;').lang).toBeUndefined()
  })

  it('is found in the markup only if it equals the language of the markup', () => {
    const page = (lang: string) =>
      clean(
        `<!doctype html><html lang="${lang}"><body><article><h1>Titel</h1><p>${text('de')}</p></article></body></html>`,
      )
    expect(page('de').found.lang?.[0]?.rule).toBe('html/metadata/lang')
    expect(page('en')).toMatchObject({ lang: 'de' })
    expect(page('en').found.lang).toBeUndefined()
  })
})

it('lists n-grams only for languages with function words', () => {
  expect(Object.keys(TELLING).filter((lang) => !(lang in FUNCTION_WORDS))).toEqual([])
})
