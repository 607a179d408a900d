import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
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
  it('is all of the files there are', () => {
    const files = readdirSync(new URL('locale/', src)).filter((file) => /^[a-z]{2,3}\.ts$/.test(file))
    expect(LOCALES.map(({ lang }) => lang)).toEqual(
      expect.arrayContaining(files.map((file) => file.slice(0, -3))) as string[],
    )
    expect(new Set(LOCALES.map(({ lang }) => lang)).size).toBe(LOCALES.length)
  })

  it('is said by every pack that can be told by its words', () => {
    const packs = readdirSync(new URL('rules/', src)).filter((folder) => /^[a-z]{2}$/.test(folder))
    expect(LOCALES.map(({ lang }) => lang)).toEqual(expect.arrayContaining(packs) as string[])
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
      'abbreviations',
      'compounds',
      'dateWords',
      'tells',
      'saidBehindComma',
      'saidAtEnd',
      'noPlaces',
    )
    const others = TEXTS.filter((entry) => !written.includes(entry))
    expect(others.filter(([, text]) => text !== text.toLowerCase())).toEqual([])
  })

  it('is of patterns that can be read', () => {
    const patterns = texts(
      'bylineOpenings',
      'gluedBylineOpenings',
      'roles',
      'nobody',
      'noName',
      'toldWithin',
      'tells',
      'predicates',
    )
    for (const [, text] of [...patterns, ...texts('noPlaces', 'saidBehindComma', 'saidAtEnd', 'published', 'updated')])
      expect(() => new RegExp(text, 'u')).not.toThrow()
  })

  it('is of pairs of patterns that can be read', () => {
    const pairs = LOCALES.flatMap(({ compounds: { pairs, loans } = {} }) =>
      Object.entries({ ...pairs, ...loans }).flat(),
    )
    expect(pairs.length).toBeGreaterThan(0)
    for (const pattern of pairs) expect(() => new RegExp(pattern, 'u')).not.toThrow()
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

/** Where words of a language stand beside their language, and why. */
const BESIDE: Readonly<Record<string, string>> = {
  'characters/scripts.ts': 'digits',
  'date/date-like.ts': 'the signs of hours, which no blank parts from numbers',
  'date/tokens.ts': 'letters',
  'date/zones.table.ts': 'names of zones, by zone',
  'html/metadata/next-page/labels.table.ts': 'what pagers say',
  'match/fold.ts': 'letters',
  'match/templates/slots.ts': 'digits',
  'match/templates/slots/date.ts': 'what spans time',
  'match/templates/slots/credit.ts': 'the grammar of Chinese, Japanese and Korean',
  'news/agencies.table.ts': 'names of agencies, by agency',
  'news/byline.ts': 'the grammar of bylines of Chinese, Japanese and Korean',
  'news/dateline-east.ts': 'the grammar of datelines of Chinese and Japanese',
  'news/dateline.ts': 'a sign',
  'news/person.ts': 'the grammar of names of Chinese, Japanese and Korean in bylines, and names of cities',
  'news/place.ts': 'a preposition between place and date',
  'repair/mojibake/characters.table.ts': 'letters',
  'repair/mojibake/code-pages.ts': 'letters',
  'repair/mojibake/doubt.ts': 'letters',
  'repair/mojibake/single-byte.ts': 'letters',
  'typography/hyphens.ts': 'letters',
  'html/metadata/categories.table.ts': 'what systems call no category, in more languages than have rules',
  'html/metadata/people/byline-parts.ts': 'what surely parts two names',
  'html/metadata/people/person-name.ts': 'the grammar of bylines of Chinese, Japanese and Korean',
}

const OTHER_SCRIPTS =
  /[\p{Script=Cyrillic}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Hangul}\p{Script=Han}]{2}/u

describe('a language', () => {
  it('is in two places: its locale and its rules', () => {
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
    const code = files.filter((path) => path.endsWith('.ts') && !/^locale\/|^rules\/(?:any|[a-z]{2})\//.test(path))
    expect(code.filter((path) => holdsWords(readFileSync(new URL(path, src), 'utf8'))).sort()).toEqual(
      Object.keys(BESIDE).sort(),
    )
  })

  it('is seen in strings and patterns, not in comments', () => {
    expect(holdsWords(`const A = 'автор'`)).toBe(true)
    expect(holdsWords('const A = /автор/u')).toBe(true)
    expect(holdsWords('const A = `${B}автор`')).toBe(true)
    expect(holdsWords('/** автор */\nconst A = 1')).toBe(false)
  })
})

function holdsWords(code: string): boolean {
  const isText = (node: ts.Node) =>
    ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateLiteralToken(node)
  const holds = (node: ts.Node): boolean =>
    (isText(node) && OTHER_SCRIPTS.test(node.getText())) || (ts.forEachChild(node, holds) ?? false)
  return holds(ts.createSourceFile('code.ts', code, ts.ScriptTarget.ES2023, true))
}
