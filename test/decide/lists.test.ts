import { expect, it } from 'vitest'
import { listsIn } from '../../src/decide/lists.js'
import { spansOfLines } from '../../src/lines/lines.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('lists.txt', import.meta.url))

/** The lines of a text, each with a letter for its list. */
function letters(text: string): string {
  const lists = listsIn(text, spansOfLines(text))
  const distinct = [...new Set(lists.filter(Boolean))]
  return lists.map((list) => (list ? 'ab'.charAt(distinct.indexOf(list)) : '.')).join('')
}

it.each(cases('listsIn'))('listsIn: %j → %s', (text, expected) => expect(letters(text)).toBe(expected))
