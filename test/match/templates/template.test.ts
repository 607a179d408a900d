import { describe, expect, it } from 'vitest'
import { parseTemplate } from '../../../src/match/templates/template.js'
import { packs } from '../../../src/rules/packs.js'
import { casesIn } from '../../tables.js'

const cases = casesIn(new URL('template.txt', import.meta.url))

describe('parseTemplate', () => {
  it.each(cases('writes out'))('writes out %s', (source, ...phrases) => {
    expect([...(parseTemplate(source).phrases ?? [])].sort()).toEqual([...phrases].sort())
  })

  it.each(cases('returns'))('returns the %s of %s', (field, source, ...expected) => {
    expect([parseTemplate(source)[field as 'prefixes'] ?? 'none'].flat().map(String)).toEqual(expected)
  })

  it('returns edges of eight letters, of three if there are too many, and none if there are still too many', () => {
    const choices = (count: number, nth: (at: number) => string) =>
      Array.from({ length: count }, (_, at) => nth(at)).join('|')
    const words = (count: number) => choices(count, (at) => `abc${at}`.padEnd(12, 'x'))
    const letters = (count: number) => choices(count, (at) => String.fromCharCode(0x430 + at))
    expect(parseTemplate(`{title} (${choices(41, (at) => `b${at}abc`)})`).suffixes).toEqual(['abc'])
    expect(parseTemplate(`(${words(40)}) {title}`).prefixes).toHaveLength(40)
    expect(parseTemplate(`(${words(41)}) {title}`).prefixes).toEqual(['abc'])
    expect(parseTemplate(`(${letters(20)}) (${letters(20)}) {title}`).prefixes).toHaveLength(400)
    expect(parseTemplate(`(${letters(32)})(${letters(32)})(${letters(32)}) {title}`).prefixes).toEqual([''])
  })

  it.each(cases('refuses'))('refuses %s', (source, message) => {
    expect(() => parseTemplate(source)).toThrow(new RangeError(`template “${source}”: ${message}`))
  })

  it('parses each template of each pack', () => {
    for (const { lang, families } of packs)
      for (const [family, rules] of Object.entries(families))
        for (const [name, { lines = [], endings = [] }] of Object.entries(rules))
          for (const template of [...lines, ...endings])
            expect(() => parseTemplate(template), `${lang}/${family}/${name}`).not.toThrow()
  })
})
