import { expect, it } from 'vitest'
import { foldLetters } from '../../../src/characters/fold.js'
import { parse } from '../../../src/match/templates/template-parser.js'
import { TemplateSearch } from '../../../src/match/templates/template-search.js'
import { casesIn, partsOf } from '../../tables.js'

const cases = casesIn(new URL('template-search.txt', import.meta.url))

it.each(cases('fits'))('fits %s', (source, fits, misses) => {
  const search = new TemplateSearch(parse(source).nodes)
  const taken = (lines: string) => partsOf(lines).map((line) => [line, search.fits(foldLetters(line), () => true)])
  expect(taken(fits)).toEqual(partsOf(fits).map((line) => [line, true]))
  expect(taken(misses as string)).toEqual(partsOf(misses as string).map((line) => [line, false]))
})
