import { describe, expect, it } from 'vitest'
import { BASE, digit } from '../../src/evidence/signs.js'

describe('digit', () => {
  it('knows 89 signs, of which none is a quote, a backslash or a mark', () => {
    const ascii = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at)).join('')
    const signs = ascii.replace(/['\\`]/g, '')
    expect(signs).toHaveLength(BASE)
    expect(Array.from(signs, (_, at) => digit(signs, at))).toEqual(Array.from({ length: BASE }, (_, at) => at))
  })
})
