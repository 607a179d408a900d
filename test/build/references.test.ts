import he from 'he'
import { describe, expect, it } from 'vitest'
import { moduleOfReferences } from '../../.build/references.js'

const url = `data:text/javascript;base64,${Buffer.from(moduleOfReferences()).toString('base64')}`
const { decodeReference } = (await import(url)) as { decodeReference: (reference: string) => string }

/** Every name that stands in the tables of he. */
const names =
  (await import('node:fs')).readFileSync('node_modules/he/he.js', 'utf8').match(/(?<=[',{])'?\w+(?=':)/g) ?? []

describe('references as modules decode them', () => {
  it('are those of he, by every name', () => {
    const references = names.map((name) => `&${name.replace("'", '')};`).filter((some) => he.decode(some).length < 3)
    expect(new Set(references).size).toBeGreaterThan(2000)
    expect(references.filter((some) => decodeReference(some) !== he.decode(some))).toEqual([])
  })

  it('are those of he, by number', () => {
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

  it.each(['&nosuch;', '&notit;', '&T;', '&constructor;', '&toString;'])('leave %s', (reference) => {
    expect(decodeReference(reference)).toBe(reference)
  })
})
