import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { namesPublisher, peopleOf } from '../../../../src/html/metadata/people/people.js'
import { nameKey } from '../../../../src/html/metadata/people/publisher.js'
import { casesIn } from '../../../tables.js'
import { WORDS } from '../../../words.js'

const cases = casesIn(new URL('people.txt', import.meta.url), { biography: 'Ana Ruiz writes about rain. '.repeat(50) })
const naming = { publishers: new Set(['theglobe', 'globe']), words: WORDS }

describe('peopleOf', () => {
  it.each(cases('people of a byline'))('a byline: %s', (byline, people) => {
    expect(peopleOf(byline, naming).join('; ')).toBe(people)
  })

  it.each(cases('nobody of a byline'))('names nobody in %s', (_, byline) => {
    expect(peopleOf(byline, naming)).toEqual([])
  })

  it.each(cases('people of a name'))('a value that is said to be a name: %s', (value, people) => {
    expect(peopleOf(value, { ...naming, named: true }).join('; ')).toBe(people)
  })

  it.each(cases('people of a name beside a publisher'))('a name beside that of a publisher: %s', (value, people) => {
    expect(peopleOf(value, { publishers: new Set(['hvg']), words: WORDS, named: true }).join('; ')).toBe(people)
  })

  const pieces = [
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
    ...'()-.',
    '<b>',
    'Jr.',
    'Editor',
    '王',
    "'",
  ]
  test.prop([fc.array(fc.constantFrom(...pieces))])(
    'never throws, and names people once each, as they are found again in their own names',
    (list) => {
      const people = peopleOf(list.join(''), naming)
      expect(new Set(people.map(nameKey)).size).toBe(people.length)
      for (const name of people) expect(name.trim()).toBe(name)
    },
  )
})

it('people are told from the publisher', () => {
  const said = ['By Reuters', 'By The Globe', 'By Ana Ruiz', 'Share this']
  expect(said.filter((byline) => namesPublisher(byline, naming))).toEqual(['By Reuters', 'By The Globe'])
})
