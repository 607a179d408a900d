import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { canTell, languageOf, languagesOf } from '../../src/language/language.js'
import { packs } from '../../src/packs.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('language.txt', import.meta.url))

const clean = (name: string) => readFileSync(new URL(`../clean/${name}.txt`, import.meta.url), 'utf8')

describe('languagesOf', () => {
  it.each(packs.map(({ lang }) => lang).filter((lang) => lang !== 'any'))('finds %s', (lang) => {
    const file = { no: 'nb', zh: 'zh-Hant' }[lang] ?? lang
    expect(languagesOf(clean(file))).toContain(lang)
    expect(canTell(lang)).toBe(true)
  })

  it.each(cases('languagesOf'))('does not take %s for a neighbour', (_, file, neighbour) => {
    expect(languagesOf(clean(file))).not.toContain(neighbour)
  })

  it.each(cases('finds, of which there is no pack'))('finds %s, of which there is no pack', (lang, text) => {
    expect(languagesOf(text)[0]).toBe(lang)
  })

  it.each(cases('finds in one sentence'))('finds %s in one sentence', (lang, text) => {
    expect(languagesOf(text)[0]).toBe(lang)
  })

  it.each(['', 'Madrid', '2024-03-05', 'GET /index.html', '🙂🙂🙂', 'Lorem ipsum dolor sit amet'])(
    'says nothing of %j',
    (text) => {
      expect(languagesOf(text)).toEqual([])
    },
  )

  it('reads the story, not the menu', () => {
    const menu = 'Home\nNews\nSport\nAbout us\nThe best of the week\nContact the editors of the site\n'
    expect(languagesOf(menu + clean('de').repeat(3) + menu)[0]).toBe('de')
  })

  it.each(['de', 'fi', 'ru', 'el', 'ar', 'he', 'zh-Hans', 'ja', 'th', 'vi'])(
    'reads a short story in %s through furniture that a theme left in English',
    (name) => {
      const around =
        'By clicking on this button you agree to the terms and to the use of cookies.\nThis is for you only.\n'
      expect(languagesOf(around + clean(name).repeat(2) + around)[0]).toBe(name.split('-')[0])
    },
  )

  it('excludes languages in Latin letters for texts in other scripts', () => {
    expect(
      languagesOf('Ӱстембал кугыжаныш тӱнямбал мландывлак пашаеҥвлак The Bridge of the Lions and the Cup'),
    ).toEqual([])
  })

  it('runs in constant time', () => {
    let asked = 0
    const long = new Proxy(Object(clean('de').repeat(500)), {
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
