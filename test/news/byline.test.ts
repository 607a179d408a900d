import { describe, expect, it } from 'vitest'
import { authorsOf } from '../../src/news/byline.js'

describe('authorsOf', () => {
  it.each([
    ['By Maria Gomez', ['Maria Gomez']],
    ['By Maria Gomez and Jo Ng, Staff Writers', ['Maria Gomez', 'Jo Ng']],
    ['BY MARIA GOMEZ, JO NG AND LI WEI', ['MARIA GOMEZ', 'JO NG', 'LI WEI']],
    ['Written by: Jo Ng | The Daily Post', ['Jo Ng']],
    ['By Jo Ng, Associated Press', ['Jo Ng']],
    ['By Juan de la Cruz, BBC News, New York', ['Juan de la Cruz']],
    ['By Jo Ng, Staff Writer, and Li Wei', ['Jo Ng', 'Li Wei']],
    ['By Staff', []],
  ])('%s', (byline, authors) => {
    expect(authorsOf(byline)).toEqual(authors)
  })
})
