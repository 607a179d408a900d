import { describe, expect, it } from 'vitest'
import { doubtOf, type Mixture, mixtureOf } from '../../../src/repair/mojibake/doubt.js'
import { pageSet } from '../../../src/repair/mojibake/page-set.js'
import { prepare } from '../../../src/repair/mojibake/plausibility.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('doubt.txt', import.meta.url))

prepare()

/** The doubt of the text between bars, which would become `whole`. */
function doubt(marked: string, whole = ''): number {
  const [before = '', run = '', after = ''] = marked.split('|')
  return doubtOf(before + run + after, before.length, before.length + run.length, whole.codePointAt(0) ?? 0)
}

/** From text that only decoders produce to text that anyone may write. */
const LEVELS = {
  none: doubt('caf|Ã©|s', 'é'),
  'end of a word': doubt('«SM|Å»| x', 'Ż'),
  'among signs': doubt('─|Ã©|─', 'é'),
  'a lone sign': doubt('= |√π| x'),
  'a letter of signs': doubt('= |∆°| x', 'ư'),
  'a lead alone': doubt('«Oui|»\ufffd|', '\ufffd'),
}
const levelOf = (...args: Parameters<typeof doubt>) =>
  Object.entries(LEVELS).find(([, value]) => value === doubt(...args))?.[0]

it('grows from level to level', () => {
  const values = Object.values(LEVELS)
  expect(values).toEqual([...new Set(values)].sort((a, b) => a - b))
  expect(values[0]).toBe(0)
})

it.each(cases('the doubt of a run'))('the doubt of a run: %s: %s', (_, level, marked, whole) => {
  expect(levelOf(marked, whole)).toBe(level)
})

prepare()
const set = pageSet()
const misread = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))

/** The mixture of a text whose part between bars was misread as latin-1. */
function mixture(marked: string): Mixture {
  const [before = '', whole = '', after = ''] = marked.split('|')
  const broken = misread(whole)
  const [start, end] = [before.length, before.length + broken.length]
  return mixtureOf(before + broken + after, { start, end, page: 0, pages: 1, gain: 0, spaced: false, doubt: 0 }, set)
}

it.each(cases('the letters that a run becomes'))('the letters that a run becomes: %s: %s', (is, _, marked) => {
  expect(mixture(marked)).toBe(is)
})

describe('letters in a word of another script', () => {
  it.each(cases('letters in a word of another script'))('%s: %s', (is, _, marked) => {
    expect(mixture(marked)).toBe(is)
  })

  it('are ignored if they are broken characters of another layer', () => {
    expect(mixture('do|дд|g')).toBe('rare')
    // UTF-8 of á, misread as windows-1251.
    expect(mixture('do|ГЎ|g')).toBe('none')
  })
})
