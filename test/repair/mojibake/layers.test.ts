import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../src/edit/edit.js'
import { repairEncoding } from '../../../src/index.js'
import { findLayer, type Layer, type Repair, RepairList } from '../../../src/repair/mojibake/layers.js'
import { mojibake } from '../../../src/repair/mojibake/mojibake.js'
import { pageSet } from '../../../src/repair/mojibake/page-set.js'
import { SettledLines } from '../../../src/repair/mojibake/settled-lines.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('layers.txt', import.meta.url))

const layerOf = (text: string): Layer => findLayer(text, pageSet(), new SettledLines())

describe('a layer', () => {
  it.each(cases('is the last'))('%s is the last: %s', (_, text, isLast) => {
    expect(layerOf(text).isLast).toBe(isLast === 'yes')
  })

  it.each(cases('is latin-1 if it contains a control'))(
    'is latin-1 if it contains a control: %s',
    (_, text, codePage) => {
      expect([...layerOf(`x${text}x`).repairs][0]).toMatchObject({ rule: `text/mojibake/${codePage}` })
    },
  )
})

describe('the space behind à', () => {
  /** Other damage in a line is evidence for its end. */
  const portuguese = (text: string) => repairEncoding(`NÃ£o estÃ¡, nÃ£o: ${text}`).slice('Não está, não: '.length)

  it.each(cases('the space behind à'))('%s → %s', (broken, whole) => expect(portuguese(broken)).toBe(whole))
})

it('a list of many repairs returns them unchanged', () => {
  const some = (nth: number): Repair => {
    const insert = String.fromCharCode(0xe0 + (nth % 30))
    const rule = `text/mojibake/${nth % 3}`
    return { start: 9 * nth, end: 9 * nth + 3, insert, rule, gain: nth % 50, layers: 1 + (nth % 4) }
  }
  const repairs = Array.from({ length: 10_000 }, (_, nth) => some(nth))
  const list = new RepairList()
  for (const repair of repairs) list.push(repair)
  expect([...list]).toEqual(repairs)
})

describe('thousands of broken characters', () => {
  it.each(cases('are repaired'))('are repaired %s', (_, broken, whole) => {
    const count = Math.ceil(300_000 / broken.length)
    expect(repairEncoding(broken.repeat(count))).toBe(whole.repeat(count))
  })

  it('are repaired in place, like a few', () => {
    const line = 'l’Ã©tÃ© et l’ÃƒÂ©tÃƒÂ©\n'
    const few = [...mojibake(line.repeat(3))]
    const many = [...mojibake(line.repeat(3000))]
    const perLine = few.length / 3
    expect(many).toEqual(
      Array.from({ length: 3000 * perLine }, (_, nth) => {
        const { start, end, ...rest } = few[nth % perLine] as Edit
        const shift = Math.floor(nth / perLine) * line.length
        return { start: start + shift, end: end + shift, ...rest }
      }),
    )
  })
})
