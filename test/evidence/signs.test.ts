import { describe, expect, it } from 'vitest'
import { BASE, digit } from '../../src/evidence/signs.js'

describe('digit', () => {
  it('has 89 digits without quotes, the backslash and the mark', () => {
    const ascii = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at)).join('')
    const signs = ascii.replace(/['\\`]/g, '')
    expect(signs).toHaveLength(BASE)
    expect(Array.from(signs, (_, at) => digit(signs, at))).toEqual(Array.from({ length: BASE }, (_, at) => at))
  })
})
