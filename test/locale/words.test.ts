import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allPhrases, allWords, anyOf } from '../../src/locale/joined.js'
import * as letters from '../../src/locale/letters.js'
import type { Locale } from '../../src/locale/locale.js'
import { LOCALES } from '../../src/locale/locales.js'
import * as words from '../../src/locale/words.js'
import { WORDS } from '../words.js'

const src = new URL('../../src/', import.meta.url)

/** Every text of a locale, by where it stands: `de.people.labels` */
const TEXTS = LOCALES.flatMap((locale) => textsOf(locale, locale.lang))

function textsOf(value: object, path: string): [path: string, text: string][] {
  return Object.entries(value).flatMap(([key, item]): [string, string][] => {
    if (typeof item === 'object') return textsOf(item, `${path}.${key}`)
    return typeof item === 'string' ? [[`${path}.${key}`, item]] : []
  })
}

const texts = (...fields: (keyof Locale)[]) =>
  TEXTS.filter(([path]) => fields.some((field) => path.split('.')[1] === field))

describe('what is known of languages', () => {
  it('is all of the files there are, and is said by every pack that can be told by its words', () => {
    const files = readdirSync(new URL('locale/', src)).filter((file) => /^[a-z]{2,3}\.ts$/.test(file))
    const packs = readdirSync(new URL('rules/', src)).filter((folder) => /^[a-z]{2}$/.test(folder))
    const langs = new Set(LOCALES.map(({ lang }) => lang))
    expect(LOCALES.length).toBe(langs.size)
    expect([...files.map((file) => file.slice(0, -3)), ...packs].filter((lang) => !langs.has(lang))).toEqual([])
  })

  it('holds no blank too many, and no alternative that is empty', () => {
    expect(TEXTS.filter(([, text]) => / {2}|^[ |]|[ |]$|\|\|/.test(text))).toEqual([])
  })

  it('opens eyes with no word twice', () => {
    const twice = texts('functionWords').filter(([, text]) => new Set(text.split(' ')).size < text.split(' ').length)
    expect(twice).toEqual([])
  })

  it('is in small letters, but for what is written otherwise', () => {
    const written = texts(
      ...(['abbreviations', 'compounds', 'dateWords', 'tells', 'saidBehindComma', 'saidAtEnd', 'noPlaces'] as const),
    )
    const others = TEXTS.filter((entry) => !written.includes(entry))
    expect(others.filter(([, text]) => text !== text.toLowerCase())).toEqual([])
  })

  it('is of patterns that can be read', () => {
    const patterns = texts(
      ...(['bylineOpenings', 'gluedBylineOpenings', 'roles', 'nobody', 'noName', 'toldWithin', 'tells'] as const),
      ...(['predicates', 'noPlaces', 'saidBehindComma', 'saidAtEnd', 'published', 'updated'] as const),
    ).map(([, text]) => text)
    const compounds = LOCALES.flatMap(({ compounds: { pairs, loans } = {} }) => [pairs ?? {}, loans ?? {}])
    const pairs = compounds.flatMap((some) => Object.entries(some).flat())
    expect(pairs.length).toBeGreaterThan(0)
    for (const pattern of [...patterns, ...pairs]) expect(() => new RegExp(pattern, 'u')).not.toThrow()
  })

  it('names twelve months, or none', () => {
    for (const [, text] of texts('months', 'jalaliMonths')) expect(text.split('|')).toHaveLength(12)
  })

  it('can be had by its field, and every field can', () => {
    const fields = new Set(LOCALES.flatMap((locale) => Object.keys(locale)).filter((field) => field !== 'lang'))
    const nameOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
    const ofAll = [...Object.keys(words), ...Object.keys(letters)]
    const ofPacks = Object.keys(WORDS).map(nameOf)
    expect(new Set([...ofAll, ...ofPacks])).toEqual(new Set([...fields].map(nameOf)))
    expect(words.FUNCTION_WORDS['de']).toMatch(/^der die /)
    expect(WORDS.jalaliMonths).toHaveLength(1)
  })
})

describe('the words of all languages', () => {
  it('are a set', () => {
    expect([...allWords(['von zu', 'van'])]).toEqual(['von', 'zu', 'van'])
    expect([...allWords(['van'], '& /')]).toEqual(['&', '/', 'van'])
    expect([...allPhrases(['x'], ['per mail|teilen', 'x'])]).toEqual(['x', 'per mail', 'teilen'])
  })

  it('are a pattern', () => {
    expect(anyOf(['und|mit', 'en'])).toBe('und|mit|en')
  })
})
