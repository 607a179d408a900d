import { describe, expect, it } from 'vitest'
import { withHeadings } from '../../src/decide/headings.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('headings.txt', import.meta.url))
const LEVEL = /^#+/

describe('headings of Markdown', () => {
  it.each(cases('headings'))('%s', (_, lines = '', addresses = '', left = '') => {
    const units = lines.split(' / ').map((line, at) => ({ line, start: 100 * at, end: 100 * at + line.length }))
    const headings = units.flatMap(({ line, start, end }) => {
      const level = LEVEL.exec(line)?.[0].length
      return level === undefined ? [] : [{ start, end, level }]
    })
    const taken = addresses.split(' ').map((address) => (address === '-' ? undefined : address))
    const kept = withHeadings(units, taken, headings)
    expect(units.flatMap(({ line }, at) => (kept[at] === undefined ? [line] : [])).join(' / ')).toBe(left)
  })
})
