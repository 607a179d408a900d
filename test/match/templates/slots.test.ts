import { readFileSync } from 'node:fs'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { isAuthor } from '../../../src/match/templates/slots/author.js'
import { isCredit } from '../../../src/match/templates/slots/credit.js'
import { isDate } from '../../../src/match/templates/slots/date.js'
import { SLOT_VALIDATORS } from '../../../src/match/templates/slots/validators.js'
import { SLOTS } from '../../../src/match/templates/slots.js'
import { casesIn } from '../../tables.js'
import { WORDS } from '../../words.js'

const cases = casesIn(new URL('slots.txt', import.meta.url))

const accepts = (slot: string, text: string, after = '') => {
  const { pattern } = SLOTS[slot] as (typeof SLOTS)[string]
  return new RegExp(`^(?:${pattern})$`, 'iu').test(text) && (SLOT_VALIDATORS[slot]?.(text, WORDS, after) ?? true)
}

describe('slots', () => {
  it.each(cases('notice'))('notice: %s', (text, expected) => {
    expect(accepts('notice', text)).toBe(expected === 'yes')
  })

  it.each(cases('slots'))('tells a name from a story, in scripts without capitals: %s %s', (slot, text, expected) => {
    expect(accepts(slot, text)).toBe(expected === 'yes')
  })

  it.each(cases('author'))('author: %s → %s', (text, is) => expect(isAuthor(text, WORDS)).toBe(is === 'yes'))

  it.each(cases('credit'))('credit: %s → %s', (text, is) => expect(isCredit(text, WORDS)).toBe(is === 'yes'))

  it.each(cases('date'))('date: %s → %s', (text, is) => expect(isDate(text, WORDS)).toBe(is === 'yes'))

  it.each(cases('slots: slots'))('%s: %s → %s', (slot, text, is) => expect(accepts(slot, text)).toBe(is === 'yes'))

  it('accepts no headline with a full stop of any script behind it', () => {
    expect(accepts('headline', 'Bridge opens today', '.')).toBe(false)
    expect(accepts('headline', '新しい橋が開通する', '。')).toBe(false)
  })

  test.prop([fc.string({ unit: 'binary', maxLength: 200 })])('never throws', (text) => {
    for (const validate of Object.values(SLOT_VALIDATORS)) validate(text, WORDS, '')
  })
})

describe('each slot', () => {
  const source = readFileSync(new URL('../../../src/match/templates/slots.ts', import.meta.url), 'utf8')
  const told = new Map(
    Array.from(source.matchAll(/^ {4}\/\*\* (.+) \*\/\n {4}(\w+):/gm), ([, says, slot]) => [slot, says]),
  )
  const examples = [...told].flatMap(([slot, says]) =>
    Array.from((says as string).matchAll(/`([^`]+)`/g), ([, example]) => [slot as string, example as string] as const),
  )

  // In a run of mutants the source reads otherwise.
  it.skipIf('MUTANTS_TESTS' in process.env)('is described where its name is defined', () => {
    expect([...told.keys()]).toEqual(Object.keys(SLOTS))
  })

  it('has a validator if it is marked as validated', () => {
    const looked = Object.keys(SLOTS).filter((slot) => SLOTS[slot]?.isValidated)
    expect(Object.keys(SLOT_VALIDATORS).sort()).toEqual(looked.sort())
  })

  it.each(examples)('{%s} takes %s, as it says', (slot, example) => {
    expect(accepts(slot, example)).toBe(true)
  })
})
