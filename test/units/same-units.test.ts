import { describe, expect, it } from 'vitest'
import { sameUnits, unitsOf } from '../../src/units/units.js'

const read = (text: string) => ({ text, units: unitsOf(text) })

describe('sameUnits', () => {
  it.each<[what: string, before: string, now: string, places: number[]]>([
    ['nothing was cut', 'Share\nThe end.', 'Share\nThe end.', [0, 1]],
    ['lines were cut', 'Home\nThe end.\nShare', 'The end.', [1]],
    ['a line lost its ending', 'The end. Source link\nShare', 'The end.\nShare', [-1, 1]],
    ['one stands there twice', 'Share\nThe end.\nShare', 'Share\nThe end.\nShare', [2, 1, 2]],
    ['all is new', 'Home', 'Menu\nSport', [-1, -1]],
  ])('%s', (_, before, now, places) => {
    expect([...sameUnits(read(before), read(now))]).toEqual(places)
  })
})
