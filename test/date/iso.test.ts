import { describe, expect, it } from 'vitest'
import { normalizeIso } from '../../src/date/iso.js'
import { casesIn } from '../tables.js'
import { WORDS } from '../words.js'

const cases = casesIn(new URL('iso.txt', import.meta.url))

describe('normalizeIso', () => {
  it.each(cases('normalizeIso'))('%s → %s', (value, iso) => expect(normalizeIso(value, WORDS)).toBe(iso))

  it.each(cases('rejects'))('rejects %s', (value) => expect(normalizeIso(value, WORDS)).toBeUndefined())
})
