import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'
import { identify } from '../../src/language/identify.js'
import { canTell, languageOf, languagesOf, spokenIn } from '../../src/language/language.js'
import { TELLING } from '../../src/locale/telling.table.js'
import { FUNCTION_WORDS } from '../../src/locale/words.js'
import { packs } from '../../src/packs.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('language.txt', import.meta.url))

const textIn = (name: string) => readFileSync(new URL(`../clean/${name}.txt`, import.meta.url), 'utf8')
const of = (lang: string) => expect.objectContaining({ lang })

describe('languagesOf', () => {
  it.each(packs.map(({ lang }) => lang).filter((lang) => lang !== 'any'))('finds %s', (lang) => {
    const file = { no: 'nb', zh: 'zh-Hant' }[lang] ?? lang
    expect(languagesOf(textIn(file))).toContain(lang)
    expect(canTell(lang)).toBe(true)
  })

  it.each(cases('languagesOf'))('does not take %s for a neighbour', (_, file, neighbour) => {
    expect(languagesOf(textIn(file))).not.toContain(neighbour)
  })

  it.each([...cases('finds, of which there is no pack'), ...cases('finds in one sentence')])(
    'finds %s',
    (lang, text) => {
      expect(languagesOf(text)[0]).toBe(lang)
    },
  )

  it('says nothing of what is in no language', () => {
    const texts = ['', 'Madrid', '2024-03-05', 'GET /index.html', '🙂🙂🙂', 'Lorem ipsum dolor sit amet']
    const mari = 'Ӱстембал кугыжаныш тӱнямбал мландывлак пашаеҥвлак The Bridge of the Lions and the Cup'
    expect([...texts, mari].flatMap(languagesOf)).toEqual([])
  })

  it('reads the story, not the menu', () => {
    const menu = 'Home\nNews\nSport\nAbout us\nThe best of the week\nContact the editors of the site\n'
    expect(languagesOf(menu + textIn('de').repeat(3) + menu)[0]).toBe('de')
  })

  it.each(['de', 'fi', 'ru', 'el', 'ar', 'he', 'zh-Hans', 'ja', 'th', 'vi'])(
    'reads a short story through English: %s',
    (name) => {
      const consent =
        'By clicking on this button you agree to the terms and to the use of cookies.\nThis is for you only.\n'
      expect(languagesOf(consent + textIn(name).repeat(2) + consent)[0]).toBe(name.split('-')[0])
    },
  )

  it('runs in constant time', () => {
    let asked = 0
    const long = new Proxy(Object(textIn('de').repeat(500)), {
      get: (text, key) => {
        if (key === 'charCodeAt') asked++
        return typeof text[key] === 'function' ? text[key].bind(text) : text[key]
      },
    })
    expect(languagesOf(long)).toEqual(['de'])
    expect(asked).toBeLessThan(2_000)
  })
})

describe('languageOf', () => {
  it.each<[what: string, spoken: string[], marked: string | undefined, answer: string | undefined]>([
    ['what the words say', ['tr'], undefined, 'tr'],
    ['what the markup says, with its country', ['pt', 'gl'], 'pt-BR', 'pt-BR'],
    ['the words, where a theme was left in English', ['tr'], 'en', 'tr'],
    ['the markup, where the words say nothing', [], 'en-GB', 'en-GB'],
    ['the markup, for a language that no words are known of', ['hr'], 'mt', 'mt'],
    ['nothing', [], undefined, undefined],
  ])('is %s', (_, spoken, marked, answer) => {
    expect(languageOf(spoken, marked)).toBe(answer)
  })
})

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
    expect(spokenIn(`${textIn('de').slice(0, 300)}\n${textIn('fr').slice(0, 300)}`)).toBeUndefined()
    expect(spokenIn(`${textIn('es').slice(0, 250)}\n${textIn('en').slice(0, 250)}`)).toBeUndefined()
  })

  it('is more confident about a longer text', () => {
    const confidences = [20, 60, 300].map((length) => identify(textIn('de').slice(0, length))?.confidence ?? 0)
    expect(confidences).toEqual([...confidences].sort())
    expect(spokenIn(textIn('de'))?.confidence).toBeGreaterThan(0.95)
    for (const confidence of confidences) expect(confidence).toBeLessThanOrEqual(1)
  })

  it('trusts the markup unless the words clearly contradict it', () => {
    expect(spokenIn(textIn('pt'), 'pt-BR')).toEqual(of('pt-BR'))
    expect(spokenIn(textIn('nb'), 'nn')).toEqual(of('nn'))
    expect(spokenIn('Anna Voss', 'de-AT')).toEqual({ lang: 'de-AT', confidence: 0.7 })
    expect(spokenIn(textIn('tr'), 'en')).toEqual(of('tr'))
    expect(spokenIn(textIn('de'), 'gsw')).toEqual({ lang: 'gsw', confidence: 0.5 })
  })
})

describe('the language of a document', () => {
  it('is the language in the hints, with confidence 1', () => {
    expect(clean(textIn('de'), { lang: 'nds' })).toMatchObject({ lang: 'nds', langConfidence: 1 })
  })

  it('has a confidence, and both are absent if it is unclear', () => {
    expect(clean(textIn('de'))).toMatchObject({ lang: 'de', langConfidence: expect.any(Number) })
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
    const story = `<article><h1>Titel</h1><p>${textIn('de')}</p></article>`
    const page = (lang: string) => clean(`<!doctype html><html lang="${lang}"><body>${story}</body></html>`)
    expect(page('de').found.lang?.[0]?.rule).toBe('html/metadata/lang')
    expect(page('en')).toMatchObject({ lang: 'de' })
    expect(page('en').found.lang).toBeUndefined()
  })
})

it('lists n-grams only for languages with function words', () => {
  expect(Object.keys(TELLING).filter((lang) => !(lang in FUNCTION_WORDS))).toEqual([])
})
