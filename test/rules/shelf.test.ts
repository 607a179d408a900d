import { describe, expect, it } from 'vitest'
import { boilerplate } from '../../src/decide/boilerplate.js'
import { apply } from '../../src/edit/edit.js'
import { bind } from '../../src/rules/book.js'
import type { RulePack } from '../../src/rules/rule.js'
import { together } from '../../src/rules/shelf.js'
import { stretches } from '../../src/rules/stretches.js'

const STORY = 'The council voted to rebuild the old bridge over the river.'
const one: RulePack = {
  lang: 'one',
  families: {
    share: { word: { lines: ['tell all'] }, deep: { lines: ['below {n}'], place: 'tail' } },
    credit: { end: { endings: ['by {author}'] } },
    template: { mark: { inside: [{ opens: '[', pattern: /\[one\]/y }] } },
  },
}
const two: RulePack = {
  lang: 'two',
  families: {
    share: { word: { lines: ['tell nobody'] }, shape: { shapes: [{ holds: 'abc', ends: '+', pattern: /^abc\+$/ }] } },
    credit: { end: { endings: ['by {author} in {name}'] } },
    template: { mark: { inside: [{ opens: '[', pattern: /\[two\]/y }] } },
  },
}
const shelf = together([bind([one]), bind([two])])
const clean = (text: string) => {
  const bare = apply(text, stretches(text, shelf))
  return apply(bare, boilerplate(bare, shelf).edits)
}

describe('together', () => {
  it.each([
    ['a line of the first book', 'Tell all'],
    ['a line of the second', 'Tell nobody'],
    ['a line below the story', 'Below 12'],
    ['a shape', 'abc+'],
  ])('knows %s', (_, line) => {
    expect(clean(`${STORY}\n${line}`)).toBe(STORY)
  })

  it('takes the longer of two endings, and stretches of both', () => {
    expect(clean(`${STORY} By Jo Ng in Oslo`)).toBe(STORY)
    expect(clean(`${STORY} [one] [two]`)).toBe(STORY)
  })

  it('is the book itself if there is one, and wants one at least', () => {
    const book = bind([one])
    expect(together([book])).toBe(book)
    expect(() => together([])).toThrow(RangeError)
  })
})
