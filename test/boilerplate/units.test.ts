import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { readUnits, Units } from '../../src/boilerplate/units.js'
import { lex } from '../../src/lex/lex.js'
import { scraped } from '../alphabet.js'
import { runs } from '../random.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('units.txt', import.meta.url))

function unitsOf(text: string): string[] {
  const units = new Units()
  readUnits(lex(text), units)
  return Array.from({ length: units.count }, (_, unit) => text.slice(units.starts[unit], units.ends[unit]))
}

const FILLER =
  'The council of the harbor town voted on Tuesday to rebuild the old iron bridge of the north bank. '.repeat(4)

describe('readUnits', () => {
  it.each(cases('units'))('reads the units of %j', (text, units) => {
    const read = unitsOf(text.replaceAll('¶', '\n'))
    expect(read).toEqual(units.split(' | ').map((unit) => unit.replaceAll('¶', '\n')))
  })

  it.each(cases('wide'))('cuts a wide line before %j', (text, units) => {
    const expected = units.split(' | ')
    expect(unitsOf(FILLER + text).slice(-expected.length)).toEqual(expected)
  })

  test.prop([scraped()], runs(200))('every token is in a unit, and units follow each other', (text) => {
    const units = new Units()
    const lexed = lex(text)
    readUnits(lexed, units)
    const covered = new Uint8Array(lexed.tokens)
    for (let unit = 0; unit < units.count; unit++) {
      expect(units.ends[unit]).toBeGreaterThan(units.starts[unit] as number)
      if (unit > 0) expect(units.starts[unit]).toBeGreaterThanOrEqual(units.ends[unit - 1] as number)
      covered.fill(1, units.firstTokens[unit], units.endTokens[unit])
    }
    expect(covered.every(Boolean)).toBe(true)
  })
})
