import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { namesPublisher, peopleOf } from '../../../../src/html/metadata/people/people.js'
import { nameKey } from '../../../../src/html/metadata/people/publisher.js'
import { WORDS } from '../../../words.js'

const naming = { publishers: new Set(['theglobe', 'globe']), words: WORDS }

describe('peopleOf a publisher', () => {
  const hvg = { publishers: new Set(['hvg']), words: WORDS, named: true }
  it.each<[byline: string, people: string[]]>([
    ['HVG Weather', []],
    ['Ana Ruiz, HVG Weather', ['Ana Ruiz']],
    ['HVG RUIZ', ['Hvg Ruiz']],
    ['Ana Ruiz, HVG WEATHER', ['Ana Ruiz']],
    ['Die HVG', []],
    ['AP Weather', []],
    ['Hvg Ruiz', ['Hvg Ruiz']],
    ['JP Cruz', ['JP Cruz']],
  ])('%s', (byline, people) => {
    expect(peopleOf(byline, hvg)).toEqual(people)
  })
})

describe('peopleOf a byline', () => {
  it.each<[byline: string, people: string[]]>([
    ['By Ana Ruiz', ['Ana Ruiz']],
    ['ByAna Ruiz', ['Ana Ruiz']],
    ['By: Ana Ruiz', ['Ana Ruiz']],
    ['By Ana Ruiz Associated Press', ['Ana Ruiz']],
    ['By Ana Ruiz, New York', ['Ana Ruiz']],
    ['Ana Ruiz | HONG KONG', ['Ana Ruiz']],
    ['Von Ana Ruiz aus Kiew', ['Ana Ruiz']],
    ['Ana Ruiz Senior Political Correspondent', ['Ana Ruiz']],
    ['POR ANA DE LA VEGA', ['Ana de la Vega']],
    ['Written by Ana Ruiz', ['Ana Ruiz']],
    ['Von Jörg Müller und Eva Klein', ['Jörg Müller', 'Eva Klein']],
    ['Par Chloé Martin et Luc Petit', ['Chloé Martin', 'Luc Petit']],
    ['Por Ana Ruiz y Juan Gómez', ['Ana Ruiz', 'Juan Gómez']],
    ['POR ANA RUIZ Y JUAN GÓMEZ', ['Ana Ruiz', 'Juan Gómez']],
    ['Por José Ruiz y Gómez de Quito', ['José Ruiz y Gómez de Quito']],
    ['By Ana Ruiz And Bo Li', ['Ana Ruiz', 'Bo Li']],
    ['Автор: Анна Петрова', ['Анна Петрова']],
    ['记者：王小明', ['王小明']],
    ['김하늘 기자', ['김하늘']],
    ['王小明記者', ['王小明']],
    ['By Ana Ruiz and Bo Li', ['Ana Ruiz', 'Bo Li']],
    ['By Ana Ruiz, Bo Li, and Cy Poe', ['Ana Ruiz', 'Bo Li', 'Cy Poe']],
    ['Ana Ruiz; Bo Li', ['Ana Ruiz', 'Bo Li']],
    ['Ana Ruiz | Bo Li', ['Ana Ruiz', 'Bo Li']],
    ['Ana Ruiz & Bo Li', ['Ana Ruiz', 'Bo Li']],
    ['By Ana Ruiz, Staff Writer', ['Ana Ruiz']],
    ['Ana Ruiz .', ['Ana Ruiz']],
    ['Posted on May 5, 2024 by Ana Ruiz', ['Ana Ruiz']],
    ['Text by Ana Ruiz Photos by Bo Li', ['Ana Ruiz']],
    ['By Ana Ruiz, Senior Editor and Bo Li, Reporter', ['Ana Ruiz', 'Bo Li']],
    ['By Ana Ruiz, Editor, Quito', ['Ana Ruiz']],
    ['Ana Ruiz Senior Editor', ['Ana Ruiz']],
    ['By Ana Ruiz, Associated Press', ['Ana Ruiz']],
    ['By Ana Ruiz, Daily Tribune', ['Ana Ruiz']],
    ['By Ana Ruiz (Reuters)', ['Ana Ruiz']],
    ['By Ana Ruiz for The Globe', ['Ana Ruiz']],
    ['Ana Ruiz | ana@example.org | The Globe', ['Ana Ruiz']],
    ['Ana Ruiz @anaruiz', ['Ana Ruiz']],
    ['<a href="/ana">Ana Ruiz</a>', ['Ana Ruiz']],
    ['By ANA RUIZ and SEÁN O\u2019NEIL', ['Ana Ruiz', 'Seán O\u2019Neil']],
    ['By RORY MCDONALD', ['Rory McDonald']],
    ['By Ana Ruiz, Ana Ruiz and ANA RUIZ', ['Ana Ruiz']],
    ['By Maria de la Cruz and Ursula von der Leyen', ['Maria de la Cruz', 'Ursula von der Leyen']],
    ['By Sam Lee, Jr. and Jo Day, PhD', ['Sam Lee, Jr.', 'Jo Day']],
    ['By Ana Ruiz - May 2, 2024', ['Ana Ruiz']],
    ['Written by Ana Ruiz | Edited by Bo Li', ['Ana Ruiz']],
    ['By Ana Ruiz, photos by Bo Li and Cy Poe', ['Ana Ruiz']],
    ['Text: Ana Ruiz, Fotos: Bo Li', ['Ana Ruiz']],
    ['Text & Fotos: Ana Ruiz', ['Ana Ruiz']],
    ['Words and photos by Ana Ruiz', ['Ana Ruiz']],
    ['Photos and Story By Ana Ruiz', ['Ana Ruiz']],
    ['Interview: Ana Ruiz', ['Ana Ruiz']],
    ['Words: Ana Ruiz', ['Ana Ruiz']],
    ['Ein Artikel von Ana Ruiz | 5. März 2024', ['Ana Ruiz']],
    ['An article by Ana Ruiz', ['Ana Ruiz']],
    ['Ana Ruiz, FACS, CEPF®', ['Ana Ruiz']],
    ['Ana Ruiz, BO-RYT 200 and Bo Li', ['Ana Ruiz', 'Bo Li']],
    ['记者王小明', ['王小明']],
    ['Ana Ruiz im Gespräch mit Bo Li', ['Ana Ruiz', 'Bo Li']],
    ['& Ana Ruiz Writer, Hardware', ['Ana Ruiz']],
    ['Ana Ruiz, Gear Team', ['Ana Ruiz']],
    ['By Ana Ruiz and Site Admin', ['Ana Ruiz']],
    ['Rechtsanwalt Bo Li', ['Bo Li']],
    ['Ana Ruiz*', ['Ana Ruiz']],
    ['Ana Ruiz and', ['Ana Ruiz']],
    ['Datum: 5. März 2024\nAutor: Ana Ruiz\nQuelle: Hill Weather', ['Ana Ruiz']],
  ])('%s', (byline, people) => {
    expect(peopleOf(byline, naming)).toEqual(people)
  })
})

describe('peopleOf names nobody in', () => {
  it.each([
    ['nothing', ''],
    ['the publisher', 'The Globe'],
    ['the publisher, by line', 'By The Globe'],
    ['staff', 'By Staff Reports'],
    ['an account', 'admin'],
    ['an agency', 'By Reuters'],
    ['an address', 'https://www.example.org/ana.ruiz'],
    ['a handle', '@anaruiz'],
    ['a role', 'Senior Political Correspondent'],
    ['a name that is missing', ', The Globe'],
    ['a date', 'May 2, 2024'],
    ['a sentence', 'The story of a town that moved'],
    ['a team', 'By Smart Shopping Team'],
    ['a team in front', 'Team Weather'],
    ['a desk of the publisher', 'Redaktion Hill Weather'],
    ['a desk with its initials', 'Bo Li-Redaktion'],
    ['two desks', 'By Staff and News Service Reports'],
    ['a button', 'Full Bio'],
    ['a link to more', 'Mehr Artikel von'],
    ['a credit', 'Photo : Hill Weather'],
    ['an institute', 'Hill Weather Institute'],
    ['a firm by its letters', 'Hill Rain Inc.'],
    ['a thing with its article', 'The Currency'],
    ['an opening alone', 'Rezept von'],
    ['a magazine', 'Hill Weather Magazine'],
    ['a headline', 'Third Hill Walk Set For Quito'],
    ['an address without its scheme', 'Hill.example Weather'],
    ['a firm', 'Hill Rain GmbH'],
    ['nobody, by name', 'No Author'],
    ['one who helped', 'Edited by Bo Li'],
    ['a biography', `${'Ana Ruiz writes about rain. '.repeat(50)}`],
  ])('%s', (_, byline) => {
    expect(peopleOf(byline, naming)).toEqual([])
  })
})

describe('peopleOf a value that is said to be a name', () => {
  it.each<[value: string, people: string[]]>([
    ['Plato', ['Plato']],
    ['ana ruiz', ['Ana Ruiz']],
    ['bell hooks', ['Bell Hooks']],
    ['jdoe7', []],
    ['admin', []],
    ['The Globe', []],
    ['Null )', []],
    ['Center for Rain and Research', []],
    ['Human in the Loop', []],
    ['Ana and Bo', ['Ana', 'Bo']],
    ['Ruiz, Ana', []],
    ['Hill - Rain', []],
    ['Weather Zone and flood news', ['Weather Zone']],
  ])('%s', (value, people) => {
    expect(peopleOf(value, { ...naming, named: true })).toEqual(people)
  })
})

describe('people', () => {
  it('of a publisher are told from the publisher', () => {
    expect(namesPublisher('By Reuters', naming)).toBe(true)
    expect(namesPublisher('By The Globe', naming)).toBe(true)
    expect(namesPublisher('By Ana Ruiz', naming)).toBe(false)
    expect(namesPublisher('Share this', naming)).toBe(false)
  })

  const piece = fc.constantFrom(
    'By ',
    'Ana',
    'Ruiz',
    'LI',
    ' ',
    ', ',
    ' and ',
    '; ',
    '|',
    '\n',
    '@x',
    '(',
    ')',
    '<b>',
    'Jr.',
    'Editor',
    '王',
    "'",
    '-',
    '.',
  )
  test.prop([fc.array(piece).map((pieces) => pieces.join(''))])(
    'never throw, come once each, and are found again in their own names',
    (byline) => {
      const people = peopleOf(byline, naming)
      expect(new Set(people.map(nameKey)).size).toBe(people.length)
      for (const name of people) expect(name.trim()).toBe(name)
    },
  )
})
