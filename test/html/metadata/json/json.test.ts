import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { LONGEST_SCRIPT, readJson } from '../../../../src/page/metadata/json.js'
import { casesIn } from '../../../tables.js'

const cases = casesIn(new URL('json.txt', import.meta.url), { long: `"${'a'.repeat(LONGEST_SCRIPT)}"` })

describe('readJson', () => {
  it.each(cases('broken JSON'))('mends %s', (_, script, value) => {
    expect(JSON.stringify(readJson(script))).toBe(value)
  })

  it.each(cases('no JSON'))('gives up on %s', (_, script) => {
    expect(readJson(script)).toBeUndefined()
  })

  it('takes what is deep', () => {
    const depth = 100_000
    expect(() => readJson('['.repeat(depth))).not.toThrow()
    expect(() => readJson(`${'{"a":'.repeat(depth)}1`)).not.toThrow()
  })

  it('makes a field of its own of `__proto__`, and touches no prototype', () => {
    const value = readJson('{"__proto__": {"polluted": true},}') as object
    expect(Object.hasOwn(value, '__proto__')).toBe(true)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test.prop([fc.json()])('reads all JSON as JSON.parse does', (json) => {
    expect(readJson(json)).toEqual(JSON.parse(json))
  })

  const piece = fc.constantFrom(...'{}[]"\\,:/*\n a1', '//', '<!--', ']]>', '&quot;')
  test.prop([fc.array(piece).map((pieces) => pieces.join(''))])('never throws', (script) => void readJson(script))
})
