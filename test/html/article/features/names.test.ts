import { describe, expect, it } from 'vitest'
import { Box } from '../../../../src/html/article/features/box.js'
import {
  boxesAround,
  NAME_PLACES,
  placesOfNames,
  unpack,
  weightOfNames,
} from '../../../../src/html/article/features/names.js'
import { NAME_WEIGHTS } from '../../../../src/html/article/features/names.table.js'

describe('placesOfNames', () => {
  it.each<[names: string, same: string]>([
    ['article-body', 'articleBody'],
    ['ARTICLE', 'article2'],
    ['body body', 'body'],
    ['article_body x1', 'x article body'],
  ])('%s has the words of %s', (names, same) => {
    expect([...placesOfNames(names)].sort()).toEqual([...placesOfNames(same)].sort())
  })

  it('tells words apart, and has a place in the table for each', () => {
    expect(placesOfNames('article')).not.toEqual(placesOfNames('related'))
    for (const place of placesOfNames('beitrag größe новости')) expect(place).toBeLessThan(NAME_PLACES)
  })
})

describe('weightOfNames', () => {
  const root = new Box(0, undefined, 'body', 0, 0, true)
  const around = new Box(1, root, 'div', 0, 0, true, 'related teaser')
  const inner = new Box(2, around, 'p', 0, 0, true, 'text')
  around.branch = around
  inner.branch = around

  it('adds up a box and those around it, but not the line that leads to the core', () => {
    expect(boxesAround(inner)).toEqual([inner, around])
    expect(weightOfNames(inner)).toBeCloseTo(weightOfNames(around) + weightOf('text'))
  })

  it('says that comments are none of the story, and a body is', () => {
    expect(weightOf('comment')).toBeLessThan(-0.5)
    expect(weightOf('comment')).toBeLessThan(weightOf('body'))
  })

  const weightOf = (names: string) => weightOfNames(new Box(0, undefined, 'div', 0, 0, true, names))
})

describe('unpack', () => {
  it('reads tenths, and a run of zeros', () => {
    // `P` stands for a weight of 0 and `Q` for a tenth; two zeros, `#` for the least.
    expect([...unpack('Q!#%#', 4)]).toEqual([0.1, 0, 0, -4.4])
  })

  it('fills the table that ships', () => {
    expect(unpack(NAME_WEIGHTS, NAME_PLACES)).toHaveLength(NAME_PLACES)
  })
})
