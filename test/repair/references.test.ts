import { readFileSync } from 'node:fs'
import he from 'he'
import { describe, expect, it } from 'vitest'
import { decodeReference } from '../../src/repair/references.js'

/** The names in the tables of he. */
const names = readFileSync('node_modules/he/he.js', 'utf8').match(/(?<=[',{])'?\w+(?=':)/g) ?? []

describe('decodeReference', () => {
  it('decodes every name like he', () => {
    const references = names.map((name) => `&${name.replace("'", '')};`).filter((some) => he.decode(some).length < 3)
    expect(new Set(references).size).toBeGreaterThan(2000)
    expect(references.filter((some) => decodeReference(some) !== he.decode(some))).toEqual([])
  })

  it('decodes numbers like he', () => {
    const numbers = Array.from({ length: 0x110100 }, (_, number) => number).filter(
      (some) => some < 0x3000 || some % 251 < 3,
    )
    const references = numbers.flatMap((number) => [
      `&#${number};`,
      `&#x${number.toString(16)};`,
      `&#X${number.toString(16)};`,
    ])
    expect(references.filter((some) => decodeReference(some) !== he.decode(some))).toEqual([])
  })

  it.each(['&nosuch;', '&notit;', '&T;', '&constructor;', '&toString;'])('leaves %s', (reference) => {
    expect(decodeReference(reference)).toBe(reference)
  })
})
