import { describe, expect, it } from 'vitest'
import { aroundNames, Surroundings, writeAround } from '../../../../src/html/article/features/surroundings.js'
import { recordPage, surveyPage } from '../../../../src/html/article/survey.js'
import { parse } from '../../../../src/html/parse/parse.js'

const html =
  '<main><div><p>The ferry was late again on Monday morning, nobody knew why.</p>' +
  '<p>It left the harbour at noon with forty people on board.</p></div><ul><li>Snow</li><li>Rain</li></ul></main>'
const page = surveyPage(recordPage(html, parse(html)).recorder)
const around = new Surroundings(page, Float64Array.from([4, 9, -4, -2]))

/** A column of what stands around a passage. */
function read(name: string, at: number): number {
  const row = new Float64Array(aroundNames.length)
  writeAround(around, page, at, row, 0)
  return row[aroundNames.indexOf(name)] as number
}

describe('Surroundings', () => {
  it('holds scores to a bound, and tells those of neighbours', () => {
    expect([read('score', 0), read('score', 1), read('score -1', 0), read('score 1', 1)]).toEqual([4, 5, -6, -4])
  })

  it('takes the mean of the others of a group', () => {
    expect(read('parent score', 0)).toBeCloseTo(5)
    expect(read('parent score', 2)).toBeCloseTo(-2)
  })

  it('tells how much of the story comes before and after', () => {
    expect(read('likely before', 0)).toBe(0)
    expect(read('likely after', 3)).toBe(0)
    expect(read('likely before', 3)).toBe(1)
    expect(read('likely before', 1) + read('likely after', 1)).toBeLessThan(1)
  })

  it('counts passages to likely prose', () => {
    expect([0, 1, 2, 3].map((at) => read('until likely', at))).toEqual([1, 50, 50, 50])
  })
})
